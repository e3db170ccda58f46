package io.github.openupr.io.document;

import io.github.openupr.io.ReadCounts;
import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.printed.Block;
import io.github.openupr.io.printed.PrintedDocument;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.model.Answer;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.Response;
import io.github.openupr.model.Review;
import io.github.openupr.model.UprRecord;
import io.github.openupr.validation.Notice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Addenda in our own words: a first page as the United Nations print it, and blocks below it. */
final class Addenda {

    static final String COVER = """
            A/HRC/41/9/Add.1

            United Nations
            General Assembly
            Distr.: General
            19 June 2019
            Original: English

            Human Rights Council
            Forty-first session
            24 June–12 July 2019
            Agenda item 6
            Universal periodic review

            Report of the Working Group on the Universal Periodic
            Review*
            Norway
            Addendum
            Views on conclusions and/or recommendations, voluntary commitments
            and replies presented by the State under review
            """;

    private Addenda() {}

    /** What reading an addendum gave. */
    record Read(Review review, List<Notice> notices, ReadCounts counts, Optional<DatasetMetadata> metadata) {

        /** Number, position and, where there is one, what is said of the implementation: {@code 140.1 supported in part}. */
        List<String> answers() {
            return review.getAnswers().stream().map(Read::shown).toList();
        }

        private static String shown(Answer answer) {
            Response response = answer.getResponse();
            return answer.getNumber()
                    + ' '
                    + response.getPosition()
                    + (response.getPartial().orElse(false) ? " in part" : "")
                    + response.getClaimedStatus().map(claim -> " " + claim).orElse("");
        }

        Response response(String number) {
            return review.getAnswers().stream()
                    .filter(answer -> answer.getNumber().equals(number))
                    .map(Answer::getResponse)
                    .findFirst()
                    .orElseThrow();
        }

        String comment(String number) {
            return response(number).getComment().orElse("");
        }

        List<String> codes() {
            return notices.stream().map(Notice::code).toList();
        }

        /** The values of the notices with a code. */
        List<String> values(String code) {
            return notices.stream()
                    .filter(notice -> notice.code().equals(code))
                    .flatMap(notice -> notice.value().stream())
                    .toList();
        }
    }

    /** Reads paragraphs that stand on page 2. */
    static Read text(String... paragraphs) {
        return blocks(Arrays.stream(paragraphs)
                .map(paragraph -> Block.text(2, paragraph))
                .toList());
    }

    /** A row of a table on page 2. */
    static Block row(String... cells) {
        return new Block(Block.Kind.ROW, 2, String.join("\t", cells), List.of(cells));
    }

    static Read rows(Block... rows) {
        return blocks(List.of(rows));
    }

    static Read blocks(List<Block> blocks) {
        return read(new PrintedDocument("text", COVER, blocks), ReadOptions.defaults());
    }

    static Read read(PrintedDocument document, ReadOptions options) {
        try (InputFile in = InputFile.spool(new ByteArrayInputStream(new byte[0]), "add1.txt", ReadLimits.defaults());
                AddendumReader reader = AddendumReader.of(document, in, options)) {
            List<Review> reviews = new ArrayList<>();
            for (UprRecord record : reader) {
                reviews.add((Review) record);
            }
            return new Read(reviews.get(0), reader.notices(), reader.counts(), reader.metadata());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
