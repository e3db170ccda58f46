package io.github.openupr.model.constraint;

import io.github.openupr.model.Commendation;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.VoluntaryPledge;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * The id of a record begins with the review that the record belongs to; reported at {@code id}.
 *
 * <p>Made by OpenUPR: ids are ours. Behind the review stands what the Working Group report prints ({@code
 * KAZ-4:140.12}).
 */
@Documented
@Constraint(
        validatedBy = {IdInReview.OfRecommendation.class, IdInReview.OfCommendation.class, IdInReview.OfPledge.class})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface IdInReview {

    /** What the provider reports, in plain English. */
    String message() default "must begin with the review that the record belongs to";

    /** The groups of Jakarta Validation that the constraint belongs to; none by default. */
    Class<?>[] groups() default {};

    /** What a user of Jakarta Validation attaches to the constraint; nothing by default. */
    Class<? extends Payload>[] payload() default {};

    /** Checks a recommendation. Immutable and thread-safe; public because the provider makes it. */
    final class OfRecommendation implements ConstraintValidator<IdInReview, Recommendation> {

        /** Made by the provider of Jakarta Validation. */
        public OfRecommendation() {}

        @Override
        public boolean isValid(@Nullable Recommendation value, ConstraintValidatorContext context) {
            return value == null
                    || value.getId() == null
                    || value.getId().review().equals(value.getReview())
                    || Violations.at(context, "id");
        }
    }

    /** Checks a commendation. Immutable and thread-safe; public because the provider makes it. */
    final class OfCommendation implements ConstraintValidator<IdInReview, Commendation> {

        /** Made by the provider of Jakarta Validation. */
        public OfCommendation() {}

        @Override
        public boolean isValid(@Nullable Commendation value, ConstraintValidatorContext context) {
            return value == null
                    || value.getId() == null
                    || value.getId().review().equals(value.getReview())
                    || Violations.at(context, "id");
        }
    }

    /** Checks a pledge. Immutable and thread-safe; public because the provider makes it. */
    final class OfPledge implements ConstraintValidator<IdInReview, VoluntaryPledge> {

        /** Made by the provider of Jakarta Validation. */
        public OfPledge() {}

        @Override
        public boolean isValid(@Nullable VoluntaryPledge value, ConstraintValidatorContext context) {
            return value == null
                    || value.getId() == null
                    || value.getId().review().equals(value.getReview())
                    || Violations.at(context, "id");
        }
    }
}
