package io.github.openupr.validation;

import io.github.openupr.code.NearestName;
import io.github.openupr.validation.rules.StandardRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All codes that can be told, with what they mean: of rules, of constraints, of reading.
 *
 * <p>Codes never change their meaning, and the code of a rule that is gone is never used again. The catalogue as data is
 * {@code validation/rules.json} in this jar, with an example of each fault; for people it is {@code docs/rules.md}.
 *
 * <p>Immutable and thread-safe.
 *
 * <p>Made by OpenUPR: our own catalogue; every entry names the document of the United Nations or the dataset that it
 * follows.
 */
public final class RuleCatalog {

    private static final RuleCatalog STANDARD = new RuleCatalog();

    private final List<Rule> rules;
    private final Map<String, RuleInfo> byCode = new LinkedHashMap<>();

    private RuleCatalog() {
        List<Rule> all = new ArrayList<>(StandardRules.all());
        all.addAll(ConstraintRules.all());
        this.rules = List.copyOf(all);
        rules.forEach(rule -> add(rule.info()));
        ReadingNotices.all().forEach(this::add);
        NoticesOfSheets.all().forEach(this::add);
        NoticesOfUhri.all().forEach(this::add);
        NoticesOfUprInfo.all().forEach(this::add);
        NoticesOfThematicLists.all().forEach(this::add);
        NoticesOfAddenda.all().forEach(this::add);
        NoticesOfReports.all().forEach(this::add);
        NoticesOfTables.all().forEach(this::add);
        NoticesOfMerging.all().forEach(this::add);
    }

    private void add(RuleInfo info) {
        if (byCode.put(info.code(), info) != null) {
            throw new IllegalStateException("the catalogue has the code " + info.code() + " twice");
        }
    }

    /** The catalogue of this library. */
    public static RuleCatalog standard() {
        return STANDARD;
    }

    /** The rules, in the order of the catalogue. */
    List<Rule> rules() {
        return rules;
    }

    /** What each code means, by family. */
    public List<RuleInfo> infos() {
        return List.copyOf(byCode.values());
    }

    /** What this code means; empty if there is no such code. */
    public Optional<RuleInfo> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** How grave a code is of which no notice is at hand; one that the catalogue does not know may be a fault. */
    static Severity severity(String code) {
        return STANDARD.find(code).map(RuleInfo::severity).orElse(Severity.WARNING);
    }

    /** The code that a misspelt one is nearest to, for "did you mean"; empty if none is near. */
    public Optional<RuleInfo> closest(String code) {
        return NearestName.of(byCode.keySet(), code).map(byCode::get);
    }

    /** What to say of a code that no rule has. */
    String unknown(String code) {
        return "no rule has the code \"" + code + "\""
                + closest(code)
                        .map(near -> "; did you mean " + near.code() + "?")
                        .orElse("; RuleCatalog lists all codes");
    }

    /**
     * The catalogue as JSON: an array of objects with {@code code}, {@code family}, {@code severity}, {@code title},
     * {@code explanation}, {@code basis} and, for rules, {@code bad} and {@code good}: small datasets, of which the first
     * has the fault and the other has not.
     */
    public String json() {
        try (InputStream in = RuleCatalog.class.getResourceAsStream("/validation/rules.json")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks validation/rules.json");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
