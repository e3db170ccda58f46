package io.github.openupr.validation;

import java.util.regex.Pattern;

/**
 * What the catalogue says of a code: what is wrong, why it matters, and which document says so.
 *
 * <p>Immutable and thread-safe; made step by step: {@code RuleInfo.of("self_recommendation", RuleFamily.STATES,
 * Severity.ERROR).title("…").explanation("…").basis("…")}.
 *
 * <p>Made by OpenUPR: an entry of our own catalogue, whose {@code basis} names the document of the United Nations or
 * the dataset behind it.
 *
 * @param code the code in snake case; it never changes its meaning and is never used again for another one
 * @param family what the rule looks at
 * @param severity how grave it is, unless a {@link ValidationPolicy} says otherwise
 * @param title the fault in one sentence, never the wish: {@code The troika names the State under review.}
 * @param explanation why it matters and what to do, in sentences for people who know the field and not the code
 * @param basis where that is written: the symbol and paragraph of a document of the United Nations, or the
 *     documentation of a dataset
 */
public record RuleInfo(
        String code, RuleFamily family, Severity severity, String title, String explanation, String basis) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    /** Checks the form of the code; throws {@link IllegalArgumentException} where it is not in snake case. */
    public RuleInfo {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a code in snake case: \"" + code + "\"");
        }
    }

    /** An entry whose texts follow. */
    public static RuleInfo of(String code, RuleFamily family, Severity severity) {
        return new RuleInfo(code, family, severity, "", "", "");
    }

    /** The same with this title. */
    public RuleInfo title(String text) {
        return new RuleInfo(code, family, severity, text, explanation, basis);
    }

    /** The same with this explanation. */
    public RuleInfo explanation(String text) {
        return new RuleInfo(code, family, severity, title, text, basis);
    }

    /** The same with this basis. */
    public RuleInfo basis(String text) {
        return new RuleInfo(code, family, severity, title, explanation, text);
    }
}
