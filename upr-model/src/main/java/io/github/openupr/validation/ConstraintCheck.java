package io.github.openupr.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lets a provider of Jakarta Validation check the constraints of the model, where there is one. Thread-safe. */
final class ConstraintCheck {

    static final String NO_PROVIDER = "no provider of Jakarta Validation is on the class path; add one, such as"
            + " org.hibernate.validator:hibernate-validator";

    private static final Comparator<ConstraintViolation<?>> ORDER =
            Comparator.<ConstraintViolation<?>, String>comparing(
                            each -> each.getPropertyPath().toString())
                    .thenComparing(ConstraintKey::of);

    private final Map<String, ConstraintRule> rules = new HashMap<>();
    private final Optional<Validator> validator;

    private ConstraintCheck(List<ConstraintRule> rules, Optional<Validator> validator) {
        rules.forEach(rule -> this.rules.put(rule.constraint(), rule));
        this.validator = validator;
    }

    /** A check of these constraints; without a provider they are noted as skipped. */
    static ConstraintCheck of(List<ConstraintRule> rules, SkippedRules skipped) {
        if (rules.isEmpty()) {
            return new ConstraintCheck(rules, Optional.empty());
        }
        if (Provider.VALIDATOR.isEmpty()) {
            rules.forEach(rule -> skipped.add(rule, NO_PROVIDER));
        }
        return new ConstraintCheck(rules, Provider.VALIDATOR);
    }

    /** Checks a record, or what a dataset says of itself. */
    void check(Object value, Reporter out) {
        if (validator.isEmpty()) {
            return;
        }
        Set<ConstraintViolation<Object>> violations = validator.get().validate(value);
        if (!violations.isEmpty()) {
            // The provider gives them in no order.
            violations.stream().sorted(ORDER).forEach(violation -> report(violation, out));
        }
    }

    private void report(ConstraintViolation<?> violation, Reporter out) {
        ConstraintRule rule = rules.get(ConstraintKey.of(violation));
        if (rule != null) {
            out.begin(rule);
            out.report(
                    out.subject(), path(violation.getPropertyPath()) + " " + violation.getMessage(), value(violation));
        }
    }

    private static String path(Path path) {
        return path.toString().replace(".<list element>", "");
    }

    private static String value(ConstraintViolation<?> violation) {
        // A whole record is no value to show.
        return ConstraintKey.ofWhole(violation) ? "" : String.valueOf(violation.getInvalidValue());
    }

    /** Asked once: to set a provider up takes long. */
    private static final class Provider {

        static final Optional<Validator> VALIDATOR = find();

        private static Optional<Validator> find() {
            try {
                return Optional.of(Validation.byDefaultProvider()
                        .configure()
                        .messageInterpolator(new PlainMessages())
                        .buildValidatorFactory()
                        .getValidator());
            } catch (NoProviderFoundException e) {
                return Optional.empty();
            }
        }
    }

    /** The constraints of the model have plain messages: no expression language is needed. */
    private static final class PlainMessages implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
