package io.github.openupr.examples.report;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A dataset that tries to run a script wherever a text, name, id or address of it is shown. */
final class Hostile {

    /** As the page shows it: line separators and the NUL are question marks. */
    static final String MARKUP = "</script><script>stolen=1</script><img src=x onerror=stolen=1>\"'`&lt;{{x}}$???";

    private static final String JSON_TEXT =
            "</script><script>stolen=1</script><img src=x onerror=stolen=1>\\\"'`&lt;{{x}}$\\u2028\\u2029\\u0000";

    private Hostile() {}

    static InputStream json() {
        String text = """
                {"schemaVersion": "1.0",
                 "metadata": {"title": "#", "description": "#", "sources": [
                   {"id": "#", "title": "#", "publisher": "#", "url": "javascript:stolen=1"},
                   {"id": "b", "url": "https://example.org/\\"onmouseover=stolen=1"}]},
                 "reviews": [{"id": "KAZ-4", "stateUnderReview": "KAZ", "cycle": 4}],
                 "recommendations": [
                   {"id": "KAZ-4:r1", "review": "KAZ-4", "text": "#", "number": "#", "unresolvedStates": ["#"],
                    "themes": [{"scheme": "x", "label": "#"}], "source": {"source": "#", "location": "#"}},
                   {"id": "KAZ-3:r1", "review": "KAZ-3", "text": "#", "unresolvedStates": ["#"]}],
                 "commendations": [{"id": "KAZ-4:c1", "review": "KAZ-4", "text": "#"}],
                 "assessments": [{"id": "#", "recommendation": "KAZ-3:r1", "status": "unknown",
                    "assessor": {"name": "#", "kind": "media"}}],
                 "publications": [{"id": "#", "publisher": {"name": "#", "kind": "media"}, "kind": "article",
                    "title": "#", "url": "javascript:stolen=1", "reviews": ["KAZ-4"], "mentions": [
                      {"kind": "commendation", "target": "KAZ-4:c1"}, {"kind": "recommendation", "target": "#"}]}]}
                """.replace("#", JSON_TEXT);
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
