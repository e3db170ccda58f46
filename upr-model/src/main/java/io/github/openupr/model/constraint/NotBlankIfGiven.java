package io.github.openupr.model.constraint;

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
 * The text is not blank; nothing at all passes, which {@code NotBlank} of Jakarta Validation would refuse. For members
 * that may be left out: whoever gives one says something.
 *
 * <p>Made by OpenUPR: a member that a source leaves empty is left out, so a blank text is a fault of the data.
 */
@Documented
@Constraint(validatedBy = NotBlankIfGiven.Check.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface NotBlankIfGiven {

    /** What the provider reports, in plain English. */
    String message() default "must not be blank";

    /** The groups of Jakarta Validation that the constraint belongs to; none by default. */
    Class<?>[] groups() default {};

    /** What a user of Jakarta Validation attaches to the constraint; nothing by default. */
    Class<? extends Payload>[] payload() default {};

    /** Looks for a character that is no blank. Immutable and thread-safe; public because the provider makes it. */
    final class Check implements ConstraintValidator<NotBlankIfGiven, String> {

        /** Made by the provider of Jakarta Validation. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || !value.isBlank();
        }
    }
}
