package io.github.openupr.model.constraint;

import io.github.openupr.code.Codelist;
import io.github.openupr.code.SdgCode;
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
 * The goal or target is one of the codelist {@code sdgs}.
 *
 * <p>Basis: General Assembly resolution 70/1 (A/RES/70/1), which numbers 17 goals and 169 targets; the list is closed.
 */
@Documented
@Constraint(validatedBy = KnownSdg.Check.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownSdg {

    /** What the provider reports, in plain English. */
    String message() default "must be a goal or target of General Assembly resolution 70/1";

    /** The groups of Jakarta Validation that the constraint belongs to; none by default. */
    Class<?>[] groups() default {};

    /** What a user of Jakarta Validation attaches to the constraint; nothing by default. */
    Class<? extends Payload>[] payload() default {};

    /** Looks the code up. Immutable and thread-safe; public because the provider makes it. */
    final class Check implements ConstraintValidator<KnownSdg, SdgCode> {

        /** Made by the provider of Jakarta Validation. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable SdgCode value, ConstraintValidatorContext context) {
            return value == null || Codelist.of("sdgs").find(value.code()).isPresent();
        }
    }
}
