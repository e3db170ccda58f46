package io.github.openupr.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.openupr.code.ReviewId;
import io.github.openupr.examples.Sample;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    private static ReadResult sample() throws IOException {
        try (InputStream bytes = Sample.open()) {
            return UprReader.of(SourceFormat.JSON).read(bytes, Sample.NAME);
        }
    }

    private static ReadResult hostile() throws IOException {
        return UprReader.of(SourceFormat.JSON).read(Hostile.json(), "hostile.json");
    }

    @Test
    void theSameDataGiveTheSameBytesInAnyLocaleAndTimeZone() throws IOException {
        String html = HtmlReport.of(sample()).html();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(HtmlReport.of(sample()).html()).isEqualTo(html);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void thePolicyAllowsThePartsOfThePageAndNothingElse() throws Exception {
        String html = HtmlReport.of(sample()).html();
        String policy = first("Content-Security-Policy\" content=\"([^\"]+)\"", html)
                .replace("&#39;", "'")
                .replace("&#43;", "+");
        assertThat(policy).startsWith("default-src 'none'; ").doesNotContain("unsafe", "http");
        List<String> parts = Pattern.compile("<(?:script|style)>(.*?)</(?:script|style)>", Pattern.DOTALL)
                .matcher(html)
                .results()
                .map(part -> part.group(1))
                .toList();
        assertThat(parts).hasSize(3);
        for (String part : parts) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(part.getBytes(StandardCharsets.UTF_8));
            assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        }
    }

    @Test
    void nothingIsFetched() throws IOException {
        String html = HtmlReport.of(sample()).html();
        assertThat(markup(html)).doesNotContainPattern("<(link|img|iframe|base)\\b|\\bsrc=|@import|url\\(");
        assertThat(html).doesNotContain("<script src", "sourceMappingURL");
    }

    @Test
    void withoutAScriptThePageShowsFiguresAndRecommendations() throws IOException {
        assertThat(markup(HtmlReport.of(sample()).html()))
                .contains("<h1>Kazakhstan, review of cycle 4</h1>")
                .contains("about 200 recommendations are reported (article)")
                .contains("99 delegations are reported (article)")
                .contains("Narrow the definition of terrorism in the law.")
                .contains("<details open>", "Counter-terrorism")
                .contains("4 of 5 recommendations shown.")
                .contains("not implemented, says Human Rights Watch. Source: article");
    }

    @Test
    void whoIsSelectiveIsMarkedWithTheEvidence() throws IOException {
        String html = HtmlReport.of(sample()).html();
        String ministry =
                html.substring(html.indexOf("<h3>Ministry of Foreign Affairs"), html.indexOf("<h3>The Astana"));
        assertThat(ministry)
                .contains("Selective", "One-sided: tells of commendations only.", "Mentions 3", "Leaves out 4")
                .contains("KAZ-4:c3", "KAZ-4:r2", "Source: accounts", "Source: article");
        assertThat(html.split("class=\"badge\"", -1)).hasSize(3);
    }

    @Test
    void theDataOfThePageAreReadAsTheyWereWritten() throws IOException {
        String html = HtmlReport.of(hostile()).html();
        String block = first("(?s)<script type=\"application/json\" id=\"report-data\">(.*?)</script>", html);
        assertThat(block).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        JsonNode data = new ObjectMapper().readTree(block);
        assertThat(data.path("rows")).hasSize(2);
        assertThat(data.path("rows").path(0).path(2).asText()).isEqualTo(Hostile.MARKUP);
        assertThat(data.path("states").path(0).asText()).isEqualTo(Hostile.MARKUP);
    }

    @Test
    void addressesThatAreNotOfTheWebAreNoLinks() throws IOException {
        assertThat(HtmlReport.of(hostile()).html())
                .doesNotContainPattern("(?i)href=\"?'?\\s*javascript")
                .contains("javascript:stolen=1");
    }

    @Test
    void aReviewThatTheDataLackIsRefusedWithThoseThatThereAre() throws IOException {
        ReadResult read = sample();
        ReviewId missing = ReviewId.parse("FRA-4");
        assertThatThrownBy(() -> HtmlReport.of(read, missing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no review FRA-4 in this dataset, which has KAZ-3, KAZ-4");
    }

    /** The page before its scripts. */
    private static String markup(String html) {
        return html.substring(0, html.indexOf("<script"));
    }

    private static String first(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
