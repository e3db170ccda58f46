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
 * The id of a review names its State under review and its cycle; reported at {@code id}.
 *
 * <p>Basis: each State is reviewed once a cycle (Human Rights Council resolution 5/1, annex, paragraph 14), so the two
 * name the review.
 */
@Documented
@Constraint(validatedBy = IdOfReview.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface IdOfReview {

    /** What the provider reports, in plain English. */
    String message() default "must name the State under review and the cycle of the review";

    /** The groups of Jakarta Validation that the constraint belongs to; none by default. */
    Class<?>[] groups() default {};

    /** What a user of Jakarta Validation attaches to the constraint; nothing by default. */
    Class<? extends Payload>[] payload() default {};

    /** Compares the members. Immutable and thread-safe; public because the provider makes it. */
    final class Check implements ConstraintValidator<IdOfReview, Review> {

        /** Made by the provider of Jakarta Validation. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable Review value, ConstraintValidatorContext context) {
            // A member that is missing, or a cycle that is none, is another constraint's business.
            return value == null
                    || value.getId() == null
                    || (value.getId().state().equals(value.getStateUnderReview())
                            && (value.getId().cycle() == value.getCycle() || value.getCycle() < 1))
                    || Violations.at(context, "id");
        }
    }
}
