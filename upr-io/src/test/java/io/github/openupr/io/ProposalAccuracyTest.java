package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.analysis.MentionProposals;
import io.github.openupr.analysis.ProposedMention;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.State;
import io.github.openupr.code.States;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How often proposals are right: made-up releases of known mentions. Those of the first review were written before the code; one half
 * chose the threshold. The fresh ones and their review were written after the words of the code were fixed.
 */
class ProposalAccuracyTest {

    private static final Path ROOT = Path.of(System.getProperty("upr.root"));
    private static final Path FOLDER = ROOT.resolve("upr-io/src/test/resources/proposals");
    private static final Map<String, Path> REVIEWS = Map.of(
            "URY-9",
            FOLDER.resolve("review.json"),
            "MNG-9",
            FOLDER.resolve("second-review.json"),
            "KAZ-4",
            ROOT.resolve("upr-examples/src/main/resources/sample/kazakhstan-4.json"));

    /** A release and what it mentions. */
    private record Release(String set, ReviewId review, String text, Set<String> mentions) {}

    /** What came out for some releases. */
    private record Figures(int texts, int right, int wrong, int missed) {

        Figures plus(Set<String> proposed, Set<String> mentions) {
            Set<String> both = new HashSet<>(proposed);
            both.retainAll(mentions);
            return new Figures(
                    texts + 1,
                    right + both.size(),
                    wrong + proposed.size() - both.size(),
                    missed + mentions.size() - both.size());
        }

        double precision() {
            return (double) right / (right + wrong);
        }

        double recall() {
            return (double) right / (right + missed);
        }
    }

    private static List<Release> releases() throws IOException {
        return Files.readAllLines(FOLDER.resolve("releases.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> new Release(cells[2], ReviewId.parse(cells[1]), text(cells[0]), mentions(cells)))
                .toList();
    }

    private static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve("releases").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> mentions(String[] cells) {
        return Stream.of(cells[3].split(" ", -1))
                .filter(id -> !id.isEmpty())
                .map(id -> cells[1] + ":" + id)
                .collect(Collectors.toSet());
    }

    private static Set<String> proposed(UprDataset dataset, ReviewId review, String text) {
        return MentionProposals.of(dataset, review, text).proposals().stream()
                .map(ProposedMention::target)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** The text as one would have it that names no State but the one under review. */
    private static String withoutStates(String text, ReviewId review) {
        String names = States.all().stream()
                .filter(state -> !state.code().equals(review.state()))
                .flatMap(ProposalAccuracyTest::names)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("\\b(?:" + names + ")\\b").matcher(text).replaceAll("One delegation");
    }

    private static Stream<String> names(State state) {
        return Stream.concat(
                        Stream.concat(Stream.of(state.name()), state.uprInfoName().stream()), state.aliases().stream())
                .filter(name -> name.length() > 3);
    }

    private static Map<String, Figures> measured() throws IOException {
        Map<String, UprDataset> datasets = new HashMap<>();
        for (Map.Entry<String, Path> each : REVIEWS.entrySet()) {
            datasets.put(
                    each.getKey(), UprReader.detecting().read(each.getValue()).dataset());
        }
        Map<String, Figures> figures = new TreeMap<>();
        for (Release each : releases()) {
            UprDataset dataset =
                    Objects.requireNonNull(datasets.get(each.review().toString()));
            Figures none = new Figures(0, 0, 0, 0);
            figures.merge(
                    each.set() + ",named",
                    none.plus(proposed(dataset, each.review(), each.text()), each.mentions()),
                    ProposalAccuracyTest::sum);
            figures.merge(
                    each.set() + ",not_named",
                    none.plus(
                            proposed(dataset, each.review(), withoutStates(each.text(), each.review())),
                            each.mentions()),
                    ProposalAccuracyTest::sum);
        }
        return figures;
    }

    private static Figures sum(Figures a, Figures b) {
        return new Figures(
                a.texts() + b.texts(), a.right() + b.right(), a.wrong() + b.wrong(), a.missed() + b.missed());
    }

    @Test
    void precisionAndRecallAreThoseThatTheDocumentationStates() throws IOException {
        Map<String, Figures> figures = measured();
        String table = figures.entrySet().stream()
                .map(each -> String.format(
                        Locale.ROOT,
                        "%s,%d,%d,%d,%d,%.3f,%.3f\n",
                        each.getKey(),
                        each.getValue().texts(),
                        each.getValue().right(),
                        each.getValue().wrong(),
                        each.getValue().missed(),
                        each.getValue().precision(),
                        each.getValue().recall()))
                .collect(Collectors.joining("", "set,states,texts,right,wrong,missed,precision,recall\n", ""));
        Golden.check("proposal-accuracy.csv", table.getBytes(StandardCharsets.UTF_8));
        for (String set : List.of("held_out,named", "fresh,named")) {
            Figures of = Objects.requireNonNull(figures.get(set));
            assertThat(of.precision()).as(set).isGreaterThanOrEqualTo(0.9);
            assertThat(of.recall()).as(set).isGreaterThanOrEqualTo(0.8);
        }
    }
}
