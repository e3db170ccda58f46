package io.github.openupr.examples.report;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.openupr.code.ReviewId;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.text.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * A dataset as one HTML file for people: figures, charts, the recommendations with search and filters, and who told what. It holds all
 * that it needs and opens without a network; nothing in the data can run in it.
 *
 * <p>The same data give the same bytes, on any machine. Immutable and thread-safe.
 */
public final class HtmlReport {

    private final String html;

    private HtmlReport(String html) {
        this.html = html;
    }

    /**
     * A report about the newest review where the data are of one State, else about all reviews. Throws
     * {@link IllegalArgumentException} where the data have no review and nothing of one.
     */
    public static HtmlReport of(ReadResult read) {
        return of(Scope.of(read.dataset()), read);
    }

    /**
     * A report about one review, with the State's other reviews beside it. Throws {@link IllegalArgumentException}, whose message names
     * reviews that there are, where the data have nothing of it.
     */
    public static HtmlReport of(ReadResult read, ReviewId review) {
        return of(Scope.of(read.dataset(), review), read);
    }

    private static HtmlReport of(Scope scope, ReadResult read) {
        StringOutput out = new StringOutput();
        JtepageGenerated.render(
                new OwaspHtmlTemplateOutput(out), new NoInterception(), Page.of(scope, read), Assets.load());
        return new HtmlReport(out.toString());
    }

    /** Writes it beside the target and moves it into place: after a failure, the target is as it was. Throws {@link IOException} for the disk. */
    public void write(Path target) throws IOException {
        OutputFile.write(target, out -> out.write(html.getBytes(StandardCharsets.UTF_8)));
    }

    /** The page. */
    public String html() {
        return html;
    }

    /** The templates are rendered as they are. */
    private static final class NoInterception implements HtmlInterceptor {

        @Override
        public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput output) {}

        @Override
        public void onHtmlTagClosed(String name, TemplateOutput output) {}
    }
}
