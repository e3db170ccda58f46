package io.github.openupr.model.constraint;

import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The positions on a recommendation stand in the order in which they were given, oldest first, the current one last;
 * positions without a date are passed over. Reported at each date that is before an earlier one: {@code
 * earlierResponses[1].respondedOn}, {@code response.respondedOn}.
 *
 * <p>Basis: a State answers in the report, in its addendum, in the plenary (Human Rights Council resolution 5/1, annex,
 * paragraphs 26-32) and may change its mind in a mid-term report (resolution 16/21, annex, paragraph 18).
 */
@Documented
@Constraint(validatedBy = ResponsesInOrder.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ResponsesInOrder {

    /** What the provider reports, in plain English. */
    String message() default "must not be before the day of an earlier response";

    /** The groups of Jakarta Validation that the constraint belongs to; none by default. */
    Class<?>[] groups() default {};

    /** What a user of Jakarta Validation attaches to the constraint; nothing by default. */
    Class<? extends Payload>[] payload() default {};

    /** Compares each day with the latest before it. Immutable and thread-safe; public because the provider makes it. */
    final class Check implements ConstraintValidator<ResponsesInOrder, Recommendation> {

        /** Made by the provider of Jakarta Validation. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable Recommendation value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            boolean valid = true;
            Optional<LocalDate> latest = Optional.empty();
            List<Response> earlier = value.getEarlierResponses();
            for (int i = 0; i < earlier.size(); i++) {
                Optional<LocalDate> day = earlier.get(i).getRespondedOn();
                if (before(day, latest)) {
                    valid = Violations.at(context, "earlierResponses", i, "respondedOn");
                } else if (day.isPresent()) {
                    latest = day;
                }
            }
            if (before(value.getResponse().flatMap(Response::getRespondedOn), latest)) {
                valid = Violations.at(context, "response", "respondedOn");
            }
            return valid;
        }

        private static boolean before(Optional<LocalDate> day, Optional<LocalDate> latest) {
            return day.isPresent() && latest.isPresent() && day.get().isBefore(latest.get());
        }
    }
}
