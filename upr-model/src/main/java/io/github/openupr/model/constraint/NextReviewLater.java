package io.github.openupr.model.constraint;

import io.github.openupr.model.Review;
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
 * The year of the next review lies after the year of the review; reported at {@code nextReviewYear}.
 *
 * <p>Basis: reviews of a State are 4.5 years apart (Human Rights Council resolution 16/21, annex, paragraph 3; decision
 * 17/119).
 */
@Documented
@Constraint(validatedBy = NextReviewLater.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NextReviewLater {

    /** What the provider reports, in plain English. */
    String message() default "must be after the year of the review";

    /** The groups of Jakarta Validation that the constraint belongs to; none by default. */
    Class<?>[] groups() default {};

    /** What a user of Jakarta Validation attaches to the constraint; nothing by default. */
    Class<? extends Payload>[] payload() default {};

    /** Compares the years. Immutable and thread-safe; public because the provider makes it. */
    final class Check implements ConstraintValidator<NextReviewLater, Review> {

        /** Made by the provider of Jakarta Validation. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable Review value, ConstraintValidatorContext context) {
            if (value == null
                    || value.getNextReviewYear().isEmpty()
                    || value.getReviewedOn().isEmpty()) {
                return true;
            }
            return value.getNextReviewYear().getAsInt()
                            > value.getReviewedOn().get().getYear()
                    || Violations.at(context, "nextReviewYear");
        }
    }
}
