package io.github.openupr.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.document.Addenda.Read;
import io.github.openupr.io.printed.Block;
import io.github.openupr.io.printed.PrintedDocument;
import io.github.openupr.validation.Notice;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of answers that are missing, unclear or contradict each other, and what is refused. */
class AddendumNoticesTest {

    @Test
    void ofTwoPositionsTheFirstIsTakenAndTheOtherTold() {
        Read read = Addenda.text(
                "1. Norway accepts recommendations 140.1 and 140.2.", "2. Norway notes recommendation 140.2.");
        assertThat(read.answers()).containsExactly("140.1 supported", "140.2 supported");
        assertThat(read.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo("answer_contradicts");
            assertThat(notice.message()).contains("140.2 is supported (paragraph 1), but here it is noted");
            assertThat(notice.location().orElseThrow().getLocation()).contains("paragraph 2");
        });
    }

    @Test
    void numbersThatAreLeftOutAreNamed() {
        Read read = Addenda.text("1. Norway accepts recommendations 140.1, 140.2, 140.4 and 140.8.");
        assertThat(read.values("answers_missing")).containsExactly("140.3, 140.5–140.7");
    }

    @Test
    void aNumberThatIsOnlyMentionedHasNoPosition() {
        Read read = Addenda.text(
                "1. Norway accepts recommendations 140.1 and 140.2.", "2. On this Norway said more under 140.3 above.");
        assertThat(read.answers()).hasSize(2);
        assertThat(read.values("answer_without_position")).containsExactly("140.3");
        assertThat(read.counts().rejected()).isEqualTo(1);
    }

    @Test
    void aCommentWithoutPositionIsKeptAsUnclear() {
        Read read = Addenda.text("140.1 Supported", "140.2 There is a law already.");
        assertThat(read.answers()).containsExactly("140.1 supported", "140.2 unclear");
        assertThat(read.comment("140.2")).isEqualTo("There is a law already.");
        assertThat(read.codes()).containsExactly("answer_without_position");
    }

    @Test
    void aHeadingWithTwoPositionsIsUnclear() {
        Read read = Addenda.text("Supported and noted recommendations", "140.1", "140.2");
        assertThat(read.answers()).containsExactly("140.1 unclear", "140.2 unclear");
        assertThat(read.codes()).containsOnly("answer_unclear");
    }

    @Test
    void aCountThatTheNumbersDoNotGiveIsTold() {
        Read read = Addenda.text("1. Norway accepts 3 recommendations: 140.1 and 140.2.");
        assertThat(read.values("answers_count_differs")).containsExactly("3");
    }

    @Test
    void aHeadingWithoutNumbersIsTold() {
        Read read = Addenda.text("Supported recommendations", "Ratify the Convention (Spain);");
        assertThat(read.codes())
                .containsExactly("answer_without_number", "heading_without_answers", "addendum_without_numbers");
        assertThat(read.review().getId()).hasToString("NOR-3");
        assertThat(read.review().getAnswers()).isEmpty();
    }

    @Test
    void aRangeThatIsNoneIsBounded() {
        Read read = Addenda.text("1. Norway accepts recommendations 140.1-999999999.");
        assertThat(read.answers()).containsExactly("140.1 supported");
        assertThat(read.values("number_range")).containsExactly("140.1-999999999");
    }

    @Test
    void moreNumbersThanTheLimitAreRefused() {
        ReadOptions options = ReadOptions.builder()
                .limits(ReadLimits.defaults().withMaxItems(2))
                .build();
        PrintedDocument document = new PrintedDocument(
                "text", Addenda.COVER, List.of(Block.text(2, "1. Norway accepts recommendations 140.1-140.3.")));
        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> Addenda.read(document, options))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("limit_items"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/Add.1 | not_this_format | not an addendum but the report itself; read it as working-group-report",
                "Report of the Working Group on the Universal Periodic | not_this_format | an addendum has the title of the report",
                "Norway | malformed | names no State under review",
            })
    void anotherDocumentIsRefusedWithWhatItIs(String without, String code, String said) {
        String cover = without.equals("/Add.1")
                ? Addenda.COVER
                        .substring(0, Addenda.COVER.indexOf("Addendum\n"))
                        .replace(without, "")
                : Addenda.COVER.replace(without, "Nowhere");
        String changed =
                without.startsWith("Report") ? cover.replace("A/HRC/41/9/Add.1", "A/HRC/WG.6/32/NOR/3") : cover;
        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> Addenda.read(
                        new PrintedDocument("text", changed, List.of(Block.text(1, "1. Norway accepts 140.1."))),
                        ReadOptions.defaults()))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code))
                .withMessageContaining(said);
    }

    @Test
    void anAddendumInAnotherLanguageIsRefusedByItsName() {
        PrintedDocument document = new PrintedDocument(
                "text",
                Addenda.COVER,
                List.of(
                        Block.text(
                                2,
                                "1. La Norvège accepte les recommandations 140.1 et 140.2 dans le cadre de la loi et des mesures.")));
        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> Addenda.read(document, ReadOptions.defaults()))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("not_supported"))
                .withMessageContaining("is in French");
    }

    @Test
    void whatOfAFileCouldNotBeReadIsTold() {
        PrintedDocument document = new PrintedDocument(
                "pdf",
                Addenda.COVER,
                List.of(Block.text(2, "1. Norway accepts recommendation 140.1.")),
                List.of("page 3 is missing"));
        assertThat(Addenda.read(document, ReadOptions.defaults()).notices())
                .extracting(Notice::code)
                .containsExactly("document_incomplete");
    }
}
