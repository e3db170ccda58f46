package io.github.openupr.model.constraint;

import io.github.openupr.model.Mention;
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
 * A mention says what it mentions, by a record's id or by a theme; reported at {@code target}.
 *
 * <p>Made by OpenUPR: mentions are our own notion, to compare what a publication tells with what the Working Group
 * report prints.
 */
@Documented
@Constraint(validatedBy = TargetOrTopic.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface TargetOrTopic {

    /** What the provider reports, in plain English. */
    String message() default "must be given where there is no topic: a mention names a record or a theme";

    /** The groups of Jakarta Validation that the constraint belongs to; none by default. */
    Class<?>[] groups() default {};

    /** What a user of Jakarta Validation attaches to the constraint; nothing by default. */
    Class<? extends Payload>[] payload() default {};

    /** Looks for either. Immutable and thread-safe; public because the provider makes it. */
    final class Check implements ConstraintValidator<TargetOrTopic, Mention> {

        /** Made by the provider of Jakarta Validation. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable Mention value, ConstraintValidatorContext context) {
            return value == null
                    || value.getTarget().isPresent()
                    || value.getTopic().isPresent()
                    || Violations.at(context, "target");
        }
    }
}
