package io.github.openupr.model.constraint;

import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import io.github.openupr.code.States;
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
 * The State is one of the codelist {@code states}: of a State code itself, and of a review the State under review.
 *
 * <p>Basis: ISO 3166-1 alpha-3 codes, as the symbols of UPR documents use them ({@code A/HRC/WG.6/48/KAZ/1}). The list
 * is open, so a code outside it may be right and the list out of date; far more often it is misspelt.
 */
@Documented
@Constraint(validatedBy = {KnownState.OfState.class, KnownState.OfReview.class})
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownState {

    /** What the provider reports, in plain English. */
    String message() default "must be the code of a State in the codelist of States";

    /** The groups of Jakarta Validation that the constraint belongs to; none by default. */
    Class<?>[] groups() default {};

    /** What a user of Jakarta Validation attaches to the constraint; nothing by default. */
    Class<? extends Payload>[] payload() default {};

    /** Checks a code. Immutable and thread-safe; public because the provider makes it. */
    final class OfState implements ConstraintValidator<KnownState, StateCode> {

        /** Made by the provider of Jakarta Validation. */
        public OfState() {}

        @Override
        public boolean isValid(@Nullable StateCode value, ConstraintValidatorContext context) {
            return value == null || States.find(value).isPresent();
        }
    }

    /** Checks the State of a review. Immutable and thread-safe; public because the provider makes it. */
    final class OfReview implements ConstraintValidator<KnownState, ReviewId> {

        /** Made by the provider of Jakarta Validation. */
        public OfReview() {}

        @Override
        public boolean isValid(@Nullable ReviewId value, ConstraintValidatorContext context) {
            return value == null || States.find(value.state()).isPresent();
        }
    }
}
