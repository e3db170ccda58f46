package io.github.openupr.validation;

import io.github.openupr.model.Assessment;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.Publication;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Review;
import io.github.openupr.model.UprRecord;
import io.github.openupr.model.VoluntaryPledge;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The types of records, with the list that each has in a dataset. */
enum RecordKind {
    REVIEW(Review.class, "reviews"),
    RECOMMENDATION(Recommendation.class, "recommendations"),
    COMMENDATION(Commendation.class, "commendations"),
    PLEDGE(VoluntaryPledge.class, "pledges"),
    ASSESSMENT(Assessment.class, "assessments"),
    PUBLICATION(Publication.class, "publications");

    private final Class<? extends UprRecord> type;
    private final String list;

    RecordKind(Class<? extends UprRecord> type, String list) {
        this.type = type;
        this.list = list;
    }

    static RecordKind of(UprRecord record) {
        if (record instanceof Recommendation) {
            return RECOMMENDATION;
        } else if (record instanceof Review) {
            return REVIEW;
        } else if (record instanceof VoluntaryPledge) {
            return PLEDGE;
        } else if (record instanceof Commendation) {
            return COMMENDATION;
        } else if (record instanceof Assessment) {
            return ASSESSMENT;
        }
        return PUBLICATION;
    }

    /** The JSON pointer of the record of this number, from 1, in a dataset. */
    String pointer(int number) {
        return "/" + list + "/" + (number - 1);
    }

    /** For each type those that look at it: most look at one type only, and asking the others takes time. */
    static <T> Map<RecordKind, List<T>> interested(List<T> all, Function<T, RecordCheck> check) {
        Map<RecordKind, List<T>> interested = new EnumMap<>(RecordKind.class);
        for (RecordKind kind : values()) {
            interested.put(
                    kind,
                    all.stream()
                            .filter(each -> kind.concerns(check.apply(each)))
                            .toList());
        }
        return interested;
    }

    private boolean concerns(RecordCheck check) {
        try {
            return check.getClass().getMethod("check", type, Findings.class).getDeclaringClass() != RecordCheck.class;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("RecordCheck has no method for " + type, e);
        }
    }

    /** Lets a rule look at a record of this type. */
    void check(RecordCheck check, UprRecord record, Findings out) {
        switch (this) {
            case REVIEW -> check.check((Review) record, out);
            case RECOMMENDATION -> check.check((Recommendation) record, out);
            case COMMENDATION -> check.check((Commendation) record, out);
            case PLEDGE -> check.check((VoluntaryPledge) record, out);
            case ASSESSMENT -> check.check((Assessment) record, out);
            case PUBLICATION -> check.check((Publication) record, out);
        }
    }

    /** The id of a record of this type, as text. */
    String id(UprRecord record) {
        return switch (this) {
            case REVIEW -> ((Review) record).getId().toString();
            case RECOMMENDATION -> ((Recommendation) record).getId().toString();
            case COMMENDATION -> ((Commendation) record).getId().toString();
            case PLEDGE -> ((VoluntaryPledge) record).getId().toString();
            case ASSESSMENT -> ((Assessment) record).getId();
            case PUBLICATION -> ((Publication) record).getId();
        };
    }
}
