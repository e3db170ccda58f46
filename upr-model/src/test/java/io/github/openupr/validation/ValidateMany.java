package io.github.openupr.validation;

import java.util.Optional;

/** Validates so many faulty records, each made when its turn comes, and prints what was counted and kept. */
final class ValidateMany {

    /** Ids come again, or rules that compare ids would need memory for each: this is about the engine. */
    private static final int IDS = 1_000;

    private ValidateMany() {}

    /** Takes the number of records. */
    public static void main(String[] arguments) {
        int records = Integer.parseInt(arguments[0]);
        ValidationRun run =
                UprValidator.builder().addRule(TestRules.all("my_rule")).build().begin(Optional.empty());
        run.check(Records.review());
        for (int i = 0; i < records; i++) {
            run.check(Records.faulty(i % IDS));
        }

        ValidationReport report = run.finish();

        for (String code : new String[] {"my_rule", "self_recommendation"}) {
            long kept = report.notices().stream()
                    .filter(notice -> notice.code().equals(code))
                    .count();
            System.out.println(code + " " + report.count(code) + ", kept " + kept);
        }
    }
}
