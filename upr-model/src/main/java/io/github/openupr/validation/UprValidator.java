package io.github.openupr.validation;

import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.UprDataset;
import io.github.openupr.model.UprRecord;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what is wrong with data, where, and which document says so.
 *
 * <pre>{@code
 * ValidationReport report = UprValidator.standard().validate(dataset);
 * }</pre>
 *
 * <p>A dataset is validated as a whole; a stream goes through {@link #begin} record by record, with as much memory as the
 * rules need that compare records, some bytes for each. Constraints of the model need a provider of Jakarta Validation on
 * the class path, such as Hibernate Validator; without one the report lists them as skipped.
 *
 * <p>Immutable and thread-safe.
 *
 * <p>Made by OpenUPR: a validator of our model; the documents that it follows stand in the {@link RuleCatalog}.
 */
public final class UprValidator {

    private static final UprValidator STANDARD = builder().build();

    private final List<Rule> rules;
    private final ValidationPolicy policy;
    private final Clock clock;

    private UprValidator(Builder builder) {
        List<Rule> all = new ArrayList<>(RuleCatalog.standard().rules());
        all.addAll(builder.rules);
        this.rules = List.copyOf(all);
        this.policy = builder.policy;
        this.clock = builder.clock;
    }

    /** All rules of the catalogue, graded as it has them, by the clock of the system. */
    public static UprValidator standard() {
        return STANDARD;
    }

    /** A new builder, every option at its default. */
    public static Builder builder() {
        return new Builder();
    }

    /** Validates a dataset. */
    public ValidationReport validate(UprDataset dataset) {
        ValidationRun run = begin(UprDataset.builder()
                .schemaVersion(dataset.getSchemaVersion())
                .metadata(dataset.getMetadata())
                .build());
        dataset.getReviews().forEach(run::check);
        dataset.getRecommendations().forEach(run::check);
        dataset.getCommendations().forEach(run::check);
        dataset.getPledges().forEach(run::check);
        dataset.getAssessments().forEach(run::check);
        dataset.getPublications().forEach(run::check);
        return run.finish();
    }

    /** Validates records as they come, of a dataset that says nothing of itself. */
    public ValidationReport validate(Iterable<? extends UprRecord> records) {
        ValidationRun run = begin(Optional.empty());
        records.forEach(run::check);
        return run.finish();
    }

    /** Begins the validation of a stream of records of one dataset, with what it says of itself. */
    public ValidationRun begin(Optional<DatasetMetadata> metadata) {
        return begin(UprDataset.builder().metadata(metadata).build());
    }

    private ValidationRun begin(UprDataset withoutRecords) {
        return new ValidationRun(rules, policy, clock, withoutRecords);
    }

    /** Builds {@link UprValidator}. Not thread-safe. */
    public static final class Builder {

        private final List<Rule> rules = new ArrayList<>();
        private ValidationPolicy policy = ValidationPolicy.defaults();
        private Clock clock = Clock.systemUTC();

        private Builder() {}

        /** Sets the policy; by default {@link ValidationPolicy#defaults}. */
        public Builder policy(ValidationPolicy policy) {
            this.policy = policy;
            return this;
        }

        /** Sets the clock that tells what lies in the future; by default that of the system, in UTC. */
        public Builder clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        /** Adds a rule to those of the catalogue; by default there is no other. */
        public Builder addRule(Rule rule) {
            rules.add(rule);
            return this;
        }

        /**
         * The validator. Throws {@link IllegalArgumentException} where two rules have one code, or where the policy names
         * a code that none has.
         */
        public UprValidator build() {
            RuleCatalog catalog = RuleCatalog.standard();
            Set<String> added = new HashSet<>();
            for (Rule rule : rules) {
                String code = rule.info().code();
                if (catalog.find(code).isPresent() || !added.add(code)) {
                    throw new IllegalArgumentException(
                            "two rules have the code " + code + "; give the one that was added another");
                }
            }
            for (String code : policy.codes()) {
                if (catalog.find(code).isEmpty() && !added.contains(code)) {
                    throw new IllegalArgumentException(catalog.unknown(code));
                }
            }
            return new UprValidator(this);
        }
    }
}
