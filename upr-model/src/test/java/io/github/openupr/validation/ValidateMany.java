package io.github.openupr.validation;

import java.util.Optional;

/** Validates so many faulty records, each made when its turn comes, and prints what was counted and kept. */
final class ValidateMany {

    /** Ids and texts come again, or rules that compare them would need memory for each: this is about the engine. */
    private static final int IDS = 1_000;

    private ValidateMany() {}

    /** Takes the number of records, and a word if the rules of the catalogue that compare records are left out. */
    public static void main(String[] arguments) {
        int records = Integer.parseInt(arguments[0]);
        ValidationPolicy.Builder policy = ValidationPolicy.builder();
        if (arguments.length > 1) {
            RuleCatalog.standard().rules().stream()
                    .filter(DatasetRule.class::isInstance)
                    .forEach(rule -> policy.disable(rule.info().code()));
        }
        ValidationRun run = UprValidator.builder()
                .policy(policy.build())
                .addRule(TestRules.all("my_rule"))
                .addRule(TestRules.askingForReviews("asking"))
                .build()
                .begin(Optional.empty());
        run.check(Records.review());
        for (int i = 0; i < records; i++) {
            run.check(Records.faulty(i % IDS));
        }

        ValidationReport report = run.finish();

        for (String code : new String[] {"my_rule", "asking", "self_recommendation"}) {
            long kept = report.notices().stream()
                    .filter(notice -> notice.code().equals(code))
                    .count();
            System.out.println(code + " " + report.count(code) + ", kept " + kept);
        }
    }
}
