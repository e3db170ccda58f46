package io.github.openupr.io.json;

import io.github.openupr.io.text.PlainLine;

/** Plain text in SARIF, where braces are placeholders and brackets can be links (SARIF 2.1.0, 3.11.5 and 3.11.6). */
final class SarifText {

    private SarifText() {}

    /** The text on one line, in which data can neither be a placeholder nor a link. */
    static String of(String text) {
        return PlainLine.of(text).replace("{", "{{").replace("}", "}}").replace("](", "] (");
    }
}
