package io.github.openupr.validation.rules;

import io.github.openupr.model.DataSource;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.validation.DatasetCheck;
import io.github.openupr.validation.DatasetRule;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.RunContext;
import io.github.openupr.validation.Severity;
import io.github.openupr.validation.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Looks at what the dataset says of itself. */
final class SourceRetrievedInFuture implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "source_retrieved_in_future", RuleFamily.CHRONOLOGY, Severity.ERROR)
            .title("A dataset was made, or a source of it fetched, on a day that has not come.")
            .explanation(
                    "The day tells which edition of a source was read, and files of OHCHR and UPR Info change; a wrong"
                            + " one makes figures impossible to repeat. Correct it.")
            .basis("The schema of OpenUPR, metadata.created and sources.retrievedOn: the day on which the dataset was"
                    + " made and a source was fetched");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new DatasetCheck() {

            @Override
            public void finish(Findings out) {
                context.metadata().ifPresent(metadata -> lookAt(metadata, out));
            }
        };
    }

    private static void lookAt(DatasetMetadata metadata, Findings out) {
        compare(metadata.getCreated(), "/metadata/created", "the dataset was made", out);
        List<DataSource> sources = metadata.getSources();
        for (int i = 0; i < sources.size(); i++) {
            compare(
                    sources.get(i).getRetrievedOn(),
                    "/metadata/sources/" + i + "/retrievedOn",
                    "the source was fetched",
                    out);
        }
    }

    private static void compare(Optional<LocalDate> day, String place, String what, Findings out) {
        if (day.isPresent() && FutureDay.notYet(day.get(), out)) {
            out.report(
                    Subject.at(place),
                    what + " on a day that has not come; correct it",
                    day.get().toString());
        }
    }
}
