package io.github.openupr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageCommandTest {

    @TempDir
    Path folder;

    @Test
    void jsonHasEachPublicationWithItsFigures() {
        Ran ran = Ran.upr("coverage", Ran.sample(folder), "--review", "KAZ-4", "--format", "json", "--quiet");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("""
                        {
                          "review": "KAZ-4",
                          "recommendations": 4,
                          "commendations": 3,
                          "reportedCounts": [
                        """)
                .contains("""
                              "id": "ministry",
                              "publisher": "Ministry of Foreign Affairs of Kazakhstan",
                              "publisherKind": "government_body",
                              "listsReview": true,
                              "mentionedRecommendations": 0,
                              "recommendationShare": 0,
                              "mentionedCommendations": 3,
                              "commendationShare": 1,
                              "selective": true,
                              "bias": "commendations_only",
                              "recommendations": [],
                        """)
                .contains("""
                              "leftOut": [
                                "KAZ-4:r1",
                                "KAZ-4:r2",
                                "KAZ-4:r3",
                                "KAZ-4:r4"
                              ],
                        """)
                .contains("\"atMost\": 0.02857")
                .endsWith("""
                          ],
                          "proposals": []
                        }
                        """);
        assertThat(ran.out().lines().filter(line -> line.contains("\"selective\": ")))
                .extracting(String::strip)
                .containsExactly(
                        "\"selective\": true,",
                        "\"selective\": true,",
                        "\"selective\": false,",
                        "\"selective\": false,");
    }

    @Test
    void textMarksWhoIsSelectiveAndSaysWhereEachFigureComesFrom() {
        Ran ran = Ran.upr("coverage", Ran.sample(folder), "--review", "KAZ-4");
        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines().filter(line -> line.endsWith("  SELECTIVE")))
                .extracting(String::strip)
                .allMatch(line -> line.startsWith("Ministry") || line.startsWith("The Astana Times"))
                .hasSize(2);
        assertThat(ran.out())
                .contains("about 200 recommendations (source: article)")
                .contains("SOURCES\n  article   An article by Human Rights Watch")
                .contains("mentions 0 of 4 recommendations (0.0 %)\n")
                .contains("mentions 3 of 3 commendations (100.0 %): KAZ-4:c1, KAZ-4:c2, KAZ-4:c3\n")
                .contains("recommendation \"General\": names no record")
                .contains("recommendation \"KAZ-3:r1\": of another review");
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(ran.errorLines()).singleElement().asString().startsWith("rows read ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kaz-4", " KAZ-4 ", "kaz4", "Kazakhstan-4"})
    void theReviewIsReadAsPeopleTypeIt(String review) {
        Path sample = Ran.sample(folder);
        assertThat(Ran.upr("coverage", sample, "--review", review))
                .isEqualTo(Ran.upr("coverage", sample, "--review", "KAZ-4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kazakhstan", "atlantis-4", "KAZ-0"})
    void anythingElseIsWrongUse(String review) {
        assertThat(Ran.upr("coverage", Ran.sample(folder), "--review", review))
                .satisfies(ran -> assertThat(ran.code()).isEqualTo(2))
                .satisfies(ran -> assertThat(ran.out()).isEmpty())
                .satisfies(ran -> assertThat(ran.errorLines())
                        .singleElement()
                        .asString()
                        .startsWith("upr: invalid value for option '--review': ")
                        .contains("\"" + review.replace("-4", ""))
                        .endsWith("see upr coverage --help"));
    }

    @Test
    void aReviewMustBeNamed() {
        assertThat(Ran.upr("coverage", "a.json"))
                .isEqualTo(
                        new Ran(2, "", "upr: missing required option: '--review=REVIEW': see upr coverage --help\n"));
    }

    @Test
    void aReviewThatTheInputLacksIsOneLineWithThoseThatThereAre() {
        assertThat(Ran.upr("coverage", Ran.sample(folder), "--review", "fra-4"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "upr: cannot compare: no review FRA-4 in this dataset, which has KAZ-3, KAZ-4: name another"
                                + " --review\n"));
    }

    @Test
    void aReviewWithoutPublicationsIsNoFailure() {
        Path export = Ran.export(folder.resolve("export.csv"), Ran.row("Ratify it.", "Accepted", "Justice"));
        Ran ran = Ran.upr("coverage", export, "--review", "MLI-1");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("holds 1 recommendation and 0 commendations")
                .contains("No publication about this review is in this dataset.")
                .contains("--text");
    }

    private Path text(String text) throws IOException {
        return Files.writeString(folder.resolve("release.txt"), text);
    }

    private Ran proposed(Path text, Object... more) {
        List<Object> args = new ArrayList<>(
                List.of("coverage", Ran.sample(folder), "--review", "KAZ-4", "--text", text, "--quiet"));
        args.addAll(List.of(more));
        return Ran.upr(args.toArray());
    }

    @Test
    void mentionsAreProposedFromATextWithTheirReasons() throws IOException {
        Ran ran = proposed(
                text(
                        "Kazakhstan was praised in Geneva for ending capital punishment.\nDelegations asked it to change how"
                                + " the law defines rape.\n"),
                "--publisher",
                "A <b>paper</b>");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("PROPOSED for A <b>paper</b>, review KAZ-4: to be checked by a person")
                .contains("commendation KAZ-4:c3: Abolition of the death penalty.")
                .contains("recommendation KAZ-4:r1: Revise how the law defines rape")
                .contains("praise by \"praised\"")
                .contains("IF ALL THESE ARE RIGHT, the text\n  mentions 1 of 4 recommendations (25.0 %): KAZ-4:r1\n");
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void asCsvTheTableIsWhatIsProposed() throws IOException {
        Ran ran = proposed(text("Kazakhstan was praised in Geneva for ending capital punishment."), "--format", "csv");
        assertThat(ran.out().lines().skip(1))
                .singleElement()
                .asString()
                .startsWith("KAZ-4,release.txt,unnamed publisher,false,commendation,KAZ-4:c3,,"
                        + "Abolition of the death penalty.,"
                        + "Kazakhstan was praised in Geneva for ending capital punishment.,0,63,praise,");
    }

    @Test
    void asJsonWhatIsProposedStandsBesideThePublications() throws IOException {
        Ran ran = proposed(text("Kazakhstan was praised in Geneva for ending capital punishment."), "--format", "json");
        assertThat(ran.out())
                .contains("\"id\": \"astana-times\"")
                .contains("\"checked\": false,\n          \"kind\": \"commendation\"");
    }

    @Test
    void aTextThatIsNotEnglishIsToldAndNothingIsPretended() throws IOException {
        assertThat(proposed(text("Казахстан представил в Женеве доклад.")).out())
                .contains("The text is not English: most of its letters are not Latin.")
                .doesNotContain("IF ALL THESE ARE RIGHT");
        assertThat(proposed(text("")).out()).contains("The text holds no word, so nothing is proposed.");
        assertThat(proposed(text("Norway was reviewed in Geneva.")).out())
                .contains("names the State under review nowhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkTellsTheEncoding(String charset) throws IOException {
        Path file = Files.write(
                folder.resolve("marked.txt"),
                "\uFEFFKazakhstan was praised in Geneva for ending capital punishment."
                        .getBytes(Charset.forName(charset)));
        assertThat(proposed(file).out()).contains("commendation KAZ-4:c3").contains("at 0: \"Kazakhstan");
    }

    @Test
    void aFileThatIsNoTextIsOneLineThatSaysWhatToDo() throws IOException {
        assertThat(proposed(text("%PDF-1.7 ...")).err())
                .isEqualTo("upr: cannot read the text: " + folder.resolve("release.txt")
                        + " is a PDF: save its text first, and name that file\n");
        assertThat(proposed(text("PK\u0003\u0004")).err()).contains("is a document of Word or another program");
        assertThat(proposed(text("a\0b")).err()).contains("has a NUL character at 1, so it is no plain text");
        Path latin = Files.write(folder.resolve("latin.txt"), new byte[] {'c', 'a', 'f', (byte) 0xE9});
        assertThat(proposed(latin))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "upr: cannot read the text: " + latin
                                + " is not UTF-8 at byte 3: save it as UTF-8, and name that file\n"));
        assertThat(proposed(folder).err()).contains("is a folder: name a file of plain text");
        assertThat(proposed(folder.resolve("none.txt")).err())
                .isEqualTo("upr: cannot read: " + folder.resolve("none.txt")
                        + ": there is no such file or folder; check the path\n");
    }

    @Test
    void aPublisherWithoutATextIsWrongUse() {
        assertThat(Ran.upr("coverage", Ran.sample(folder), "--review", "KAZ-4", "--publisher", "A paper"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "upr: --publisher names who published the text of --text: which is not given: add --text"
                                + " FILE\n"));
    }

    @Test
    void anEmptyDatasetIsOneLine() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.json"), "{\"schemaVersion\": \"1.0\"}");
        assertThat(Ran.upr("coverage", empty, "--review", "KAZ-4", "--text", text("a"))
                        .err())
                .isEqualTo("upr: cannot compare: no review KAZ-4 in this dataset, which has none: name another"
                        + " --review\n");
    }

    @Test
    void severalInputsAreComparedAsOneDataset() throws IOException {
        Path export = Ran.export(folder.resolve("export.csv"), Ran.row("Ratify it.", "Accepted", "Justice"));
        Path account = Files.writeString(folder.resolve("account.json"), """
                {"schemaVersion": "1.0", "publications": [{"id": "a", "publisher": {"name": "=A", "kind": "media"},
                "kind": "article", "reviews": ["MLI-1"]}]}
                """);
        Ran ran = Ran.upr("coverage", export, account, "--review", "MLI-1", "--format", "csv", "--quiet");
        assertThat(ran.out().lines().skip(1)).containsExactly("MLI-1,a,'=A,media,true,1,0,0.0000,0,0,,false,none,1,0,");
    }

    @Test
    void aTerminalOfAsciiGetsPlainTextAndDataStaysUtf8() throws IOException {
        Path file = Files.writeString(
                folder.resolve("accents.json"),
                Files.readString(Ran.sample(folder)).replace("The Astana Times", "Télé"));
        assertThat(Ran.in(StandardCharsets.US_ASCII, "coverage", file, "--review", "KAZ-4")
                        .out())
                .contains("Tele");
        assertThat(Ran.in(StandardCharsets.US_ASCII, "coverage", file, "--review", "KAZ-4", "--format", "csv")
                        .out())
                .contains("Télé");
    }
}
