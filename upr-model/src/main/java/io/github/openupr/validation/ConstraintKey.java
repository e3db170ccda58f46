package io.github.openupr.validation;

import io.github.openupr.model.Actor;
import io.github.openupr.model.Answer;
import io.github.openupr.model.Assessment;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.DataSource;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.Identifier;
import io.github.openupr.model.Mention;
import io.github.openupr.model.Outcome;
import io.github.openupr.model.Publication;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.ReportedCount;
import io.github.openupr.model.Response;
import io.github.openupr.model.Review;
import io.github.openupr.model.ReviewDocument;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.Term;
import io.github.openupr.model.UprDataset;
import io.github.openupr.model.VoluntaryPledge;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;

/** Names the constraint that a violation is of, as {@link ConstraintRule} does. */
final class ConstraintKey {

    private static final List<Class<?>> TYPES = List.of(
            Review.class,
            Recommendation.class,
            Commendation.class,
            VoluntaryPledge.class,
            Assessment.class,
            Publication.class,
            Response.class,
            Term.class,
            Identifier.class,
            SourceRef.class,
            Actor.class,
            Answer.class,
            Mention.class,
            Outcome.class,
            ReportedCount.class,
            ReviewDocument.class,
            DataSource.class,
            DatasetMetadata.class,
            UprDataset.class);

    private ConstraintKey() {}

    static String of(ConstraintViolation<?> violation) {
        String type = type(violation.getLeafBean());
        String constraint = annotation(violation).getSimpleName();
        return ofWhole(violation)
                ? type + " " + constraint
                : type + "." + member(violation.getPropertyPath()) + " " + constraint;
    }

    /** Whether the constraint stands on a type, not on a member. */
    static boolean ofWhole(ConstraintViolation<?> violation) {
        Target target = annotation(violation).getAnnotation(Target.class);
        return target != null && List.of(target.value()).contains(ElementType.TYPE);
    }

    private static Class<? extends Annotation> annotation(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation().annotationType();
    }

    /** Values are of generated classes, constraints stand on their interfaces. */
    private static String type(Object bean) {
        for (Class<?> type : TYPES) {
            if (type.isInstance(bean)) {
                return type.getSimpleName();
            }
        }
        throw new IllegalStateException("no type of the model: " + bean.getClass());
    }

    /** The member that bears the constraint; an element of a list stands behind it. */
    private static String member(Path path) {
        String member = "";
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PROPERTY) {
                member = node.getName();
            }
        }
        return member;
    }
}
