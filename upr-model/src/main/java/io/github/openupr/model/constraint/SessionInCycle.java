package io.github.openupr.model.constraint;

import io.github.openupr.code.Session;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The session of a review belongs to its cycle; reported at {@code session}. A session that the codelist {@code
 * sessions} does not have passes: the list is open and grows.
 *
 * <p>Basis: sessions 1-12 of the Working Group make up the first cycle, 13-26 the second, 27-40 the third, 41-54 the
 * fourth (Human Rights Council decision 17/119 and resolution 16/21, annex, part I).
 */
@Documented
@Constraint(validatedBy = SessionInCycle.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SessionInCycle {

    /** What the provider reports, in plain English. */
    String message() default "must be a session of the cycle of the review";

    /** The groups of Jakarta Validation that the constraint belongs to; none by default. */
    Class<?>[] groups() default {};

    /** What a user of Jakarta Validation attaches to the constraint; nothing by default. */
    Class<? extends Payload>[] payload() default {};

    /** Looks the session up. Immutable and thread-safe; public because the provider makes it. */
    final class Check implements ConstraintValidator<SessionInCycle, Review> {

        /** Made by the provider of Jakarta Validation. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable Review value, ConstraintValidatorContext context) {
            if (value == null || value.getSession().isEmpty()) {
                return true;
            }
            Optional<Session> session = Session.find(value.getSession().getAsInt());
            return session.isEmpty()
                    || session.get().cycle().number() == value.getCycle()
                    || Violations.at(context, "session");
        }
    }
}
