package io.github.openupr.io.json;

import io.github.openupr.model.Assessment;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.Publication;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Review;
import io.github.openupr.model.UprRecord;
import io.github.openupr.model.VoluntaryPledge;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A type of record: its list in a dataset, its name in JSON Lines, its codec. Immutable and thread-safe. */
final class RecordType<T extends UprRecord> {

    /** The name in JSON Lines of what is no record: the dataset's description. */
    static final String DATASET = "dataset";

    /** All types, in the order of a dataset. */
    static final List<RecordType<?>> ALL = List.of(
            new RecordType<>(Member.REVIEWS, "review", Review.class, ReviewCodec.INSTANCE, Review::getId),
            new RecordType<>(
                    Member.RECOMMENDATIONS,
                    "recommendation",
                    Recommendation.class,
                    RecommendationCodec.INSTANCE,
                    Recommendation::getId),
            new RecordType<>(
                    Member.COMMENDATIONS,
                    "commendation",
                    Commendation.class,
                    CommendationCodec.INSTANCE,
                    Commendation::getId),
            new RecordType<>(
                    Member.PLEDGES,
                    "pledge",
                    VoluntaryPledge.class,
                    VoluntaryPledgeCodec.INSTANCE,
                    VoluntaryPledge::getId),
            new RecordType<>(
                    Member.ASSESSMENTS, "assessment", Assessment.class, AssessmentCodec.INSTANCE, Assessment::getId),
            new RecordType<>(
                    Member.PUBLICATIONS,
                    "publication",
                    Publication.class,
                    PublicationCodec.INSTANCE,
                    Publication::getId));

    private final Member list;
    private final String name;
    private final Class<T> type;
    private final Codec<T> codec;
    private final Function<T, Object> id;

    private RecordType(Member list, String name, Class<T> type, Codec<T> codec, Function<T, Object> id) {
        this.list = list;
        this.name = name;
        this.type = type;
        this.codec = codec;
        this.id = id;
    }

    /** The type of a record. */
    static RecordType<?> of(UprRecord record) {
        for (RecordType<?> type : ALL) {
            if (type.holds(record)) {
                return type;
            }
        }
        throw new IllegalStateException("a record of no known type: " + record.getClass());
    }

    /** The type whose list in a dataset is this member, or null. */
    static @Nullable RecordType<?> ofList(Member list) {
        for (RecordType<?> type : ALL) {
            if (type.list == list) {
                return type;
            }
        }
        return null;
    }

    /** The type of this name in JSON Lines, or null. */
    static @Nullable RecordType<?> ofName(String name) {
        for (RecordType<?> type : ALL) {
            if (type.name.equals(name)) {
                return type;
            }
        }
        return null;
    }

    /** Whether a line of JSON Lines can be of this name. */
    static boolean isName(String name) {
        return name.equals(DATASET) || ofName(name) != null;
    }

    /** Whether the record is of this type. */
    boolean holds(UprRecord record) {
        return type.isInstance(record);
    }

    /** Its list in a dataset. */
    Member list() {
        return list;
    }

    /** Its name in JSON Lines. */
    String name() {
        return name;
    }

    /** Reads a record of this type. */
    T read(JsonIn in) throws IOException {
        return codec.read(in);
    }

    /** The id of a record of this type, whose text is its JSON form. */
    Object id(UprRecord record) {
        return id.apply(type.cast(record));
    }

    /** Writes the members of a record of this type. */
    void writeMembers(UprRecord record, JsonOut out) throws IOException {
        codec.writeMembers(type.cast(record), out);
    }
}
