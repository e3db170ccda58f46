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
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The text is a well-formed BCP 47 language tag, such as {@code en} or {@code zh-Hans}.
 *
 * <p>Made by OpenUPR: languages of datasets and publications are our own members, and BCP 47 (RFC 5646) is the standard
 * that names them.
 */
@Documented
@Constraint(validatedBy = LanguageTag.Check.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface LanguageTag {

    /** What the provider reports, in plain English. */
    String message() default "must be a language tag such as en, fr-CA or zh-Hans (BCP 47)";

    /** The groups of Jakarta Validation that the constraint belongs to; none by default. */
    Class<?>[] groups() default {};

    /** What a user of Jakarta Validation attaches to the constraint; nothing by default. */
    Class<? extends Payload>[] payload() default {};

    /** Parses the tag. Immutable and thread-safe; public because the provider makes it. */
    final class Check implements ConstraintValidator<LanguageTag, String> {

        /** Made by the provider of Jakarta Validation. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || (!value.isEmpty() && wellFormed(value));
        }

        private static boolean wellFormed(String tag) {
            try {
                new Locale.Builder().setLanguageTag(tag);
                return true;
            } catch (IllformedLocaleException e) {
                return false;
            }
        }
    }
}
