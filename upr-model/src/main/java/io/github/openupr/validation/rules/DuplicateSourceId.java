package io.github.openupr.validation.rules;

import io.github.openupr.model.DataSource;
import io.github.openupr.validation.DatasetCheck;
import io.github.openupr.validation.DatasetRule;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.RunContext;
import io.github.openupr.validation.Severity;
import io.github.openupr.validation.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Records name their source by its id. */
final class DuplicateSourceId implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of("duplicate_source_id", RuleFamily.IDENTITY, Severity.ERROR)
            .title("Two sources of the dataset have the same id.")
            .explanation(
                    "Every record says by an id which file or document it was read from. If two sources share it, no figure can be"
                            + " traced to its document any more. Give each source an id of its own and correct the records that name it.")
            .basis(
                    "A/HRC/RES/5/1, annex, paragraph 3: the review rests on objective and reliable information; schema of OpenUPR,"
                            + " sources of the metadata");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new DatasetCheck() {
            @Override
            public void finish(Findings out) {
                context.metadata().ifPresent(metadata -> compare(metadata.getSources(), out));
            }
        };
    }

    private static void compare(List<DataSource> sources, Findings out) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < sources.size(); i++) {
            String id = sources.get(i).getId();
            int before = first.getOrDefault(id, i);
            first.putIfAbsent(id, i);
            if (before != i) {
                out.report(
                        Subject.at("/metadata/sources/" + i),
                        "source " + (before + 1) + " has the same id; give each of them its own",
                        id);
            }
        }
    }
}
