package io.github.openupr.analysis;

import io.github.openupr.code.Codelist;
import io.github.openupr.code.SdgCode;
import io.github.openupr.code.TreatyCode;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.UprDataset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Recognises in the text of a recommendation which treaties, Sustainable Development Goals and themes it names.
 *
 * <p>Treaties and other instruments are found by the titles, other names and acronyms of the codelist {@code treaties}: names without regard to
 * letter case, accents, apostrophes, hyphens, line breaks inside words, "the", prepositions and the plural; acronyms as whole words with their capital letters. The
 * longest name counts, so that a protocol is not its convention; {@code CEDAW}, {@code CRC} and others are not counted where they mean the
 * committee. Goals and targets are found by their numbers behind "SDG", "Sustainable Development Goal", "Goal" or "target", lists and ranges
 * too. Themes are those issues of UPR Info that words tell: the codelist {@code upr-info-issue-words} has them with their precision and recall.
 *
 * <p>What is recognised is inferred from words, which is something else than what a source coded: it is put into {@code extras} of a
 * recommendation, never into its treaties, goals and themes.
 *
 * <p>Made by OpenUPR: names of instruments as in their titles and in reports of the Working Group, goals as in General Assembly resolution 70/1,
 * issues as UPR Info codes them.
 *
 * <p>Immutable and thread-safe.
 */
public final class TextRecognition {

    /** The key in {@code extras} of the codes of treaties that the text names and no source coded. */
    public static final String TREATIES = "inferred-treaties";

    /** The key in {@code extras} of the goals and targets that the text names and no source coded. */
    public static final String SDGS = "inferred-sdgs";

    /** The key in {@code extras} of the codes of issues of UPR Info that the text's words tell and no source coded. */
    public static final String THEMES = "inferred-themes";

    private final NamedTreaties treaties = new NamedTreaties();
    private final NamedGoals goals = new NamedGoals();
    private final NamedThemes themes = new NamedThemes();
    private final Map<String, Integer> orderOfTreaties = order("treaties");
    private final Map<String, Integer> orderOfGoals = order("sdgs");
    private final Map<String, Integer> orderOfThemes = order("upr-info-issues");

    private TextRecognition() {}

    /** Made at the first question: most programs do not ask. */
    private static final class Standard {
        private static final TextRecognition INSTANCE = new TextRecognition();
    }

    /** The recognition by the codelists of this library. */
    public static TextRecognition standard() {
        return Standard.INSTANCE;
    }

    private static Map<String, Integer> order(String codelist) {
        List<Codelist.Entry> entries = Codelist.of(codelist).entries();
        return Stream.iterate(0, i -> i < entries.size(), i -> i + 1)
                .collect(Collectors.toUnmodifiableMap(i -> entries.get(i).code(), Function.identity()));
    }

    /** What a text names, with the words that name it and their places; in time that grows with the text alone. */
    public RecognizedTerms recognize(String text) {
        return new RecognizedTerms(treaties(text), goals.find(text), themes.find(text));
    }

    /** The treaties alone. */
    List<Recognized<TreatyCode>> treaties(String text) {
        return treaties.find(text);
    }

    /**
     * The recommendation with what its text names in {@code extras}, under {@value #TREATIES}, {@value #SDGS} and {@value #THEMES}: codes separated by
     * blanks, in the order of their codelists, without those that the source coded. Nothing else is changed; what stood under these keys is replaced, so
     * that doing it again changes nothing.
     */
    public Recommendation annotate(Recommendation recommendation) {
        RecognizedTerms found = recognize(recommendation.getText());
        Map<String, String> extras = new LinkedHashMap<>(recommendation.getExtras());
        put(
                extras,
                TREATIES,
                found.treaties().stream().map(each -> each.what().code()),
                codes(recommendation.getTreaties(), TreatyCode::code),
                orderOfTreaties);
        put(
                extras,
                SDGS,
                found.sdgs().stream().map(each -> each.what().code()),
                codes(recommendation.getSdgs(), SdgCode::code),
                orderOfGoals);
        put(
                extras,
                THEMES,
                found.themes().stream().flatMap(each -> each.what().getCode().stream()),
                codedThemes(recommendation),
                orderOfThemes);
        return extras.equals(recommendation.getExtras()) ? recommendation : recommendation.withExtras(extras);
    }

    /** The dataset with each recommendation annotated. */
    public UprDataset annotate(UprDataset dataset) {
        return dataset.withRecommendations(
                dataset.getRecommendations().stream().map(this::annotate).toList());
    }

    private static <C> Set<String> codes(List<C> coded, Function<C, String> code) {
        return coded.stream().map(code).collect(Collectors.toSet());
    }

    /** Issues that UPR Info coded, by their codes; a source may have given the label alone. */
    private static Set<String> codedThemes(Recommendation recommendation) {
        Codelist issues = Codelist.of("upr-info-issues");
        return recommendation.getThemes().stream()
                .filter(theme -> theme.getScheme().equals(NamedThemes.SCHEME))
                .flatMap(theme ->
                        theme
                                .getCode()
                                .or(() -> issues.resolve(theme.getLabel()).map(Codelist.Entry::code))
                                .stream())
                .collect(Collectors.toSet());
    }

    private static void put(
            Map<String, String> extras,
            String key,
            Stream<String> found,
            Set<String> coded,
            Map<String, Integer> order) {
        String codes = found.filter(code -> !coded.contains(code))
                .distinct()
                .sorted((a, b) ->
                        Integer.compare(order.getOrDefault(a, order.size()), order.getOrDefault(b, order.size())))
                .collect(Collectors.joining(" "));
        if (codes.isEmpty()) {
            extras.remove(key);
        } else {
            extras.put(key, codes);
        }
    }
}
