package io.github.openupr.validation.rules;

import io.github.openupr.validation.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * All rules of the catalogue, by family. Internal; thread-safe.
 *
 * <p>Made by OpenUPR: the list in which a new rule is entered; each rule names the document that it follows.
 */
public final class StandardRules {

    private StandardRules() {}

    /** The rules, in the order of the catalogue. */
    public static List<Rule> all() {
        return Stream.of(
                        identity(),
                        references(),
                        chronology(),
                        states(),
                        positions(),
                        numbers(),
                        codes(),
                        text(),
                        documents(),
                        coverage())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> identity() {
        return List.of();
    }

    private static List<Rule> references() {
        return List.of(new ReviewMissing());
    }

    private static List<Rule> chronology() {
        return List.of();
    }

    private static List<Rule> states() {
        return List.of(new SelfRecommendation());
    }

    private static List<Rule> positions() {
        return List.of();
    }

    private static List<Rule> numbers() {
        return List.of();
    }

    private static List<Rule> codes() {
        return List.of(
                new SchemeUnknown(),
                new UnknownTheme(),
                new UnknownPersonGroup(),
                new LabelContradictsCode(),
                new ThemeSuperseded(),
                new PersonGroupSuperseded(),
                new ThemeRepeated(),
                new SdgRepeated(),
                new TreatyRepeated(),
                new UnknownTreaty(),
                new TreatyNotCoded());
    }

    private static List<Rule> text() {
        return List.of(
                new HtmlEntity(),
                new JavascriptEscape(),
                new EscapeDecoded(),
                new HtmlTag(),
                new Mojibake(),
                new DamagedCharacter(),
                new ControlCharacter(),
                new LineBreakInText(),
                new BlankAroundText(),
                new DoubleBlank(),
                new PlaceholderText(),
                new TextTooShort(),
                new TextTooLong(),
                new StartsInMidSentence(),
                new TextEndsUnfinished(),
                new CommaAtEnd(),
                new FinalStopMissing(),
                new LineEndHyphen(),
                new RepeatedWord(),
                new UnbalancedBrackets(),
                new UnbalancedQuotes(),
                new NumberLeftInText(),
                new NumberInsideText(),
                new StateLeftInText(),
                new TwoRecommendationsInOne(),
                new LeadInInText(),
                new PageFurniture());
    }

    private static List<Rule> documents() {
        return List.of();
    }

    private static List<Rule> coverage() {
        return List.of();
    }
}
