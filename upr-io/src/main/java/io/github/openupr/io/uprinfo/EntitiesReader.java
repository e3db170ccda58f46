package io.github.openupr.io.uprinfo;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.text.BaseRecordReader;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.JsonElements;
import io.github.openupr.model.DataSource;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Review;
import io.github.openupr.model.UprRecord;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads pages of UPR Info's present database: a review where an entity is the first of it, then the entity's recommendation. Belongs to one thread. */
final class EntitiesReader extends BaseRecordReader {

    private final DatasetMetadata metadata;
    private final StatedTotal stated = new StatedTotal();
    private final JsonElements elements;
    private final EntityParser parser = new EntityParser();
    private final EntityNotices notices;
    private final EntityReader reader;
    private final SeenEntities seen = new SeenEntities();
    private final SkippedEntities otherKinds = new SkippedEntities();
    private final SkippedEntities translations = new SkippedEntities();
    private long repeated;
    private @Nullable UprRecord waiting;

    private EntitiesReader(InputFile in, ReadOptions options) throws IOException {
        super(in, options);
        this.metadata = DatasetMetadata.builder()
                .addSource(DataSource.builder()
                        .id(in.name())
                        .publisher("UPR Info")
                        .format(SourceFormat.UPR_INFO_JSON.toString())
                        .build())
                .build();
        this.notices = new EntityNotices(in, log);
        this.reader = new EntityReader(in, notices);
        this.elements = JsonElements.open(in, options.limits(), "rows", stated::read);
    }

    static EntitiesReader open(InputFile in, ReadOptions options) throws IOException {
        return new EntitiesReader(in, options);
    }

    @Override
    public Optional<DatasetMetadata> metadata() {
        return Optional.of(metadata);
    }

    @Override
    protected long noted() {
        return elements.number();
    }

    @Override
    protected String location(long noted) {
        return JsonElements.location(noted);
    }

    @Override
    protected @Nullable UprRecord next() throws IOException {
        UprRecord behindReview = waiting;
        if (behindReview != null) {
            waiting = null;
            return behindReview;
        }
        for (JsonParser at = elements.next(); at != null; at = elements.next()) {
            UprRecord record = read(at);
            if (record != null) {
                return record;
            }
        }
        reportEnd();
        return null;
    }

    private @Nullable UprRecord read(JsonParser at) throws IOException {
        if (at.currentToken() != JsonToken.START_OBJECT) {
            log.rowRead();
            log.rowRejected();
            notices.notAnEntity(elements.number(), at.currentToken().name());
            return null;
        }
        try {
            Entity entity = parser.read(at);
            log.rowRead();
            return isLeftOut(entity) ? null : recordOf(entity);
        } catch (JacksonException e) {
            throw elements.fault(e);
        }
    }

    private boolean isLeftOut(Entity entity) {
        long number = elements.number();
        if (entity.isBlank()) {
            log.rowBlank();
            notices.blankEntity(number);
            return true;
        }
        if (!entity.isRecommendation()) {
            log.rowSkipped();
            otherKinds.add(entity.kind(), number);
            return true;
        }
        switch (seen.add(entity)) {
            case SAME -> {
                repeated++;
                notices.repeated(number, entity.sharedId());
            }
            case TRANSLATED -> translations.add(entity.language(), number);
            case OTHERWISE -> {
                notices.repeatedOtherwise(number, entity.sharedId());
                return false;
            }
            case NEW -> {
                return false;
            }
        }
        log.rowSkipped();
        return true;
    }

    private @Nullable UprRecord recordOf(Entity entity) {
        Recommendation record = reader.read(entity, elements.number());
        if (record == null) {
            log.rowRejected();
            return null;
        }
        log.rowUsed();
        Review review = reader.takeNewReview();
        if (review == null) {
            return record;
        }
        waiting = record;
        return review;
    }

    private void reportEnd() {
        otherKinds.report(notices, "entities_of_other_kinds", "entities of this kind are no recommendations");
        translations.report(
                notices,
                "entities_translated",
                "the same recommendations stand in the file in another language before");
        stated.compare(elements.number() - repeated, notices);
    }

    @Override
    public void close() throws IOException {
        try {
            elements.close();
        } finally {
            super.close();
        }
    }
}
