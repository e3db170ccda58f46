package io.github.openupr.io.fuzz;

import io.github.openupr.analysis.MentionProposals;
import io.github.openupr.analysis.TextRecognition;
import io.github.openupr.code.CommendationId;
import io.github.openupr.code.Cycle;
import io.github.openupr.code.DocumentSymbol;
import io.github.openupr.code.PledgeId;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.SdgCode;
import io.github.openupr.code.Session;
import io.github.openupr.code.StateCode;
import io.github.openupr.code.States;
import io.github.openupr.code.TreatyCode;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprReader;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What holds for texts that people type or that are looked through: codes are parsed or refused, and what is found is found again. */
final class TextCheck {

    private static final ReviewId REVIEW = ReviewId.parse("URY-9");
    private static final List<Function<String, ?>> PARSERS = List.of(
            ReviewId::parse,
            RecommendationId::parse,
            CommendationId::parse,
            PledgeId::parse,
            StateCode::parse,
            SdgCode::parse,
            TreatyCode::parse,
            DocumentSymbol::parse,
            Cycle::parse,
            Session::parse);
    private static final List<Function<String, ?>> LENIENT = List.of(
            ReviewId::parseLenient,
            RecommendationId::parseLenient,
            CommendationId::parseLenient,
            PledgeId::parseLenient,
            StateCode::parseLenient,
            SdgCode::parseLenient,
            TreatyCode::parseLenient,
            DocumentSymbol::parseLenient);

    private final UprDataset dataset;

    TextCheck() {
        try (InputStream in = Objects.requireNonNull(TextCheck.class.getResourceAsStream("/proposals/review.json"))) {
            dataset = UprReader.of(SourceFormat.JSON).read(in, "review.json").dataset();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void check(String text) {
        String line = text.lines().findFirst().orElse("");
        PARSERS.forEach(parser -> parse(parser, line, true));
        LENIENT.forEach(parser -> parse(parser, line, false));
        Claims.require(States.resolve(line).equals(States.resolve(line)), "a State is another one when asked again");
        TextRecognition recognition = TextRecognition.standard();
        Claims.require(recognition.recognize(text).equals(recognition.recognize(text)), "recognised twice, it differs");
        MentionProposals proposals = MentionProposals.of(dataset, REVIEW, text);
        Claims.require(proposals.equals(MentionProposals.of(dataset, REVIEW, text)), "proposed twice, it differs");
    }

    private static void parse(Function<String, ?> parser, String text, boolean exact) {
        Object parsed;
        try {
            parsed = parser.apply(text);
        } catch (IllegalArgumentException e) {
            // An exact parser shows the text as it is.
            Claims.require(exact || Claims.requireLine(e.getMessage()).contains("; "), "the message has no remedy");
            return;
        }
        Claims.require(!exact || parsed.toString().equals(text), "parsed and printed, it differs", text, parsed);
        Claims.require(
                parser.apply(parsed.toString()).equals(parsed), "parsed, printed and parsed again, it differs", parsed);
    }
}
