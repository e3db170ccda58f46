package io.github.openupr.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lets a provider of Jakarta Validation check the constraints of the model, where there is one. Thread-safe. */
final class ConstraintCheck {

    static final String NO_PROVIDER = "no provider of Jakarta Validation is on the class path; add one, such as"
            + " org.hibernate.validator:hibernate-validator";

    static final String BROKEN_PROVIDER = "the provider of Jakarta Validation on the class path does not work";

    private static final Comparator<ConstraintViolation<?>> ORDER =
            Comparator.<ConstraintViolation<?>, String>comparing(
                            each -> each.getPropertyPath().toString())
                    .thenComparing(ConstraintKey::of);

    // In the order of the catalogue.
    private final Map<String, ConstraintRule> rules = new LinkedHashMap<>();
    private final Optional<Validator> validator;

    private ConstraintCheck(List<ConstraintRule> rules, Optional<Validator> validator) {
        rules.forEach(rule -> this.rules.put(rule.constraint(), rule));
        this.validator = validator;
    }

    /** A check of these constraints; without a provider that works they are noted as skipped. */
    static ConstraintCheck of(List<ConstraintRule> rules, SkippedRules skipped) {
        if (rules.isEmpty()) {
            return new ConstraintCheck(rules, Optional.empty());
        }
        Provider provider = Provider.FOUND;
        if (provider.validator().isEmpty()) {
            rules.forEach(rule -> skipped.add(rule, provider.trouble()));
        }
        return new ConstraintCheck(rules, provider.validator());
    }

    /** Checks a record, or what a dataset says of itself. */
    void check(Object value, Reporter out) {
        if (validator.isEmpty()) {
            return;
        }
        try {
            Set<ConstraintViolation<Object>> violations = validator.get().validate(value);
            if (!violations.isEmpty()) {
                // The provider gives them in no order.
                violations.stream().sorted(ORDER).forEach(violation -> report(violation, out));
            }
        } catch (RuntimeException e) {
            for (ConstraintRule rule : rules.values()) {
                out.begin(rule);
                out.failed(e);
            }
        }
    }

    private void report(ConstraintViolation<?> violation, Reporter out) {
        ConstraintRule rule = rules.get(ConstraintKey.of(violation));
        if (rule != null) {
            String path = path(violation.getPropertyPath());
            // What a dataset says of itself has no record to name.
            Subject subject = out.subject().equals(Subject.DATASET) ? Subject.at(pointer(path)) : out.subject();
            out.begin(rule);
            out.report(subject, path + " " + violation.getMessage(), value(violation));
        }
    }

    private static String path(Path path) {
        return path.toString().replace(".<list element>", "");
    }

    /** {@code metadata.sources[1].title} as {@code /metadata/sources/1/title}. */
    private static String pointer(String path) {
        return "/" + path.replace("].", "/").replace("]", "").replace('[', '/').replace('.', '/');
    }

    private static String value(ConstraintViolation<?> violation) {
        // A whole record is no value to show.
        return ConstraintKey.ofWhole(violation) ? "" : String.valueOf(violation.getInvalidValue());
    }

    /**
     * A provider, asked for once: to set one up takes long. Immutable and thread-safe.
     *
     * @param validator what checks; empty where there is none that works
     * @param trouble why there is none
     */
    private record Provider(Optional<Validator> validator, String trouble) {

        static final Provider FOUND = find();

        private static Provider find() {
            try {
                return new Provider(
                        Optional.of(Validation.byDefaultProvider()
                                .configure()
                                .messageInterpolator(new PlainMessages())
                                .buildValidatorFactory()
                                .getValidator()),
                        "");
            } catch (NoProviderFoundException e) {
                return new Provider(Optional.empty(), NO_PROVIDER);
            } catch (ValidationException | LinkageError e) {
                // A provider of another version, or one that lacks a jar that it needs.
                return new Provider(
                        Optional.empty(), OneLine.of(BROKEN_PROVIDER + " (" + root(e) + "); mend the class path"));
            }
        }

        private static Throwable root(Throwable trouble) {
            Throwable root = trouble;
            for (Throwable cause = root.getCause(); cause != null; cause = cause.getCause()) {
                root = cause;
            }
            return root;
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
