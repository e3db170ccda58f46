package io.github.openupr.model.constraint;

import io.github.openupr.model.Outcome;
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
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a review follow each other: the interactive dialogue, the adoption of the Working Group report, that of
 * the outcome; each may fall on the day of the one before. Reported at the date that is too early: {@code
 * reportAdoptedOn}, {@code outcome.adoptedOn}.
 *
 * <p>Basis: Human Rights Council resolution 5/1, annex, paragraphs 21-32.
 */
@Documented
@Constraint(validatedBy = ReviewDatesInOrder.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReviewDatesInOrder {

    /** What the provider reports, in plain English. */
    String message() default "must not be before the step of the review that comes first";

    /** The groups of Jakarta Validation that the constraint belongs to; none by default. */
    Class<?>[] groups() default {};

    /** What a user of Jakarta Validation attaches to the constraint; nothing by default. */
    Class<? extends Payload>[] payload() default {};

    /** Compares the dates that are there. Immutable and thread-safe; public because the provider makes it. */
    final class Check implements ConstraintValidator<ReviewDatesInOrder, Review> {

        /** Made by the provider of Jakarta Validation. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable Review value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            Optional<LocalDate> reviewed = value.getReviewedOn();
            Optional<LocalDate> reported = value.getReportAdoptedOn();
            Optional<LocalDate> adopted = value.getOutcome().flatMap(Outcome::getAdoptedOn);
            boolean valid = inOrder(reviewed, reported) || Violations.at(context, "reportAdoptedOn");
            if (!inOrder(reviewed, adopted) || !inOrder(reported, adopted)) {
                valid = Violations.at(context, "outcome", "adoptedOn");
            }
            return valid;
        }

        private static boolean inOrder(Optional<LocalDate> first, Optional<LocalDate> second) {
            return first.isEmpty() || second.isEmpty() || !second.get().isBefore(first.get());
        }
    }
}
