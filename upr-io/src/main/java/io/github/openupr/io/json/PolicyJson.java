package io.github.openupr.io.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.openupr.code.NearestName;
import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.JsonParsers;
import io.github.openupr.model.SourceRef;
import io.github.openupr.validation.RuleCatalog;
import io.github.openupr.validation.Severity;
import io.github.openupr.validation.ValidationPolicy;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Reads a policy. Belongs to one thread. */
final class PolicyJson {

    private static final String INVALID = "policy_invalid";
    private static final List<String> MEMBERS = List.of("disable", "severity", "maxNoticesPerCode", "maxNotices");

    private final JsonParser parser;
    private final String name;
    private final ValidationPolicy.Builder policy = ValidationPolicy.builder();
    private final Set<String> disabled = new HashSet<>();
    private final Set<String> adjusted = new HashSet<>();

    private PolicyJson(JsonParser parser, String name) {
        this.parser = parser;
        this.name = name;
    }

    static ValidationPolicy read(byte[] bytes, String name) throws IOException {
        String text = PolicyText.of(bytes)
                .orElseThrow(
                        () -> new UprFormatException(INVALID, "is not UTF-8; save the file as UTF-8", whole(name)));
        if (text.isBlank()) {
            throw new UprFormatException(INVALID, "is empty; write {} for a policy that changes nothing", whole(name));
        }
        try (JsonParser parser = JsonParsers.within(ReadLimits.defaults()).createParser(text)) {
            PolicyJson policy = new PolicyJson(parser, name);
            try {
                return policy.read();
            } catch (RecordProblem e) {
                throw policy.invalid(e.finding().message() + "; correct it");
            } catch (JacksonException e) {
                throw policy.malformed(e.getLocation() == null ? parser.currentLocation() : e.getLocation());
            }
        }
    }

    private static SourceRef whole(String name) {
        return SourceRef.builder().source(name).build();
    }

    private UprFormatException malformed(JsonLocation at) {
        return fault(INVALID, "is no JSON here; look for a missing or needless comma, quote or bracket", at);
    }

    private UprFormatException invalid(String message) {
        return fault(INVALID, message, parser.currentTokenLocation());
    }

    private UprFormatException fault(String code, String message, JsonLocation at) {
        return new UprFormatException(
                code,
                message,
                SourceRef.builder()
                        .source(name)
                        .location(Faults.location(parser, at))
                        .build());
    }

    private ValidationPolicy read() throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw invalid("is no policy: that is an object in braces, such as {\"disable\": []}");
        }
        Set<String> seen = new HashSet<>();
        for (String member = parser.nextFieldName(); member != null; member = parser.nextFieldName()) {
            checkMember(member, seen);
            parser.nextToken();
            switch (member) {
                case "disable" -> readDisabled();
                case "severity" -> readSeverities();
                case "maxNoticesPerCode" -> policy.maxNoticesPerCode(number());
                default -> readNumbers();
            }
        }
        if (parser.nextToken() != null) {
            throw invalid("something follows the policy; remove it");
        }
        return policy.build();
    }

    private void checkMember(String member, Set<String> seen) {
        if (!MEMBERS.contains(member)) {
            throw invalid("a policy has no member " + Shown.quoted(member)
                    + NearestName.of(MEMBERS, member)
                            .map(near -> "; did you mean \"" + near + "\"?")
                            .orElse("; it has " + String.join(", ", MEMBERS)));
        }
        checkNew(member, seen);
    }

    private void checkNew(String member, Set<String> seen) {
        if (!seen.add(member)) {
            throw invalid(Shown.quoted(member) + " is there twice; remove one of them");
        }
    }

    private void readDisabled() throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw complaints().wrong("a list of codes");
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                throw complaints().noText();
            }
            String code = parser.getText();
            checkCode(code);
            checkNew(code, disabled);
            checkSense(code);
            policy.disable(code);
        }
    }

    private void readSeverities() throws IOException {
        requireObject("an object of severities by code");
        Set<String> seen = new HashSet<>();
        while (nextCode(seen)) {
            String code = parser.currentName();
            policy.severity(code, severity());
        }
    }

    private Severity severity() throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw complaints().noText();
        }
        String text = parser.getText();
        try {
            return Severity.parse(text);
        } catch (IllegalArgumentException e) {
            throw fault(
                    "policy_unknown_severity",
                    "a severity is info, warning or error, not " + Shown.quoted(text),
                    parser.currentTokenLocation());
        }
    }

    private void readNumbers() throws IOException {
        requireObject("an object of numbers by code");
        Set<String> seen = new HashSet<>();
        while (nextCode(seen)) {
            String code = parser.currentName();
            policy.maxNotices(code, number());
        }
    }

    private int number() throws IOException {
        OptionalInt number = Numbers.whole(parser);
        if (number.isEmpty()) {
            throw complaints().noNumber();
        }
        if (number.getAsInt() < 0) {
            throw invalid("a number of notices is 0 or more, not " + number.getAsInt());
        }
        return number.getAsInt();
    }

    private void requireObject(String expected) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw complaints().wrong(expected);
        }
    }

    /** Goes to the value of the next code; false behind the last. */
    private boolean nextCode(Set<String> seen) throws IOException {
        String code = parser.nextFieldName();
        if (code == null) {
            return false;
        }
        checkCode(code);
        checkNew(code, seen);
        adjusted.add(code);
        checkSense(code);
        parser.nextToken();
        return true;
    }

    private void checkCode(String code) {
        RuleCatalog catalog = RuleCatalog.standard();
        if (catalog.find(code).isEmpty()) {
            throw fault(
                    "policy_unknown_code",
                    "no rule has the code " + Shown.quoted(code)
                            + catalog.closest(code)
                                    .map(near -> "; did you mean \"" + near.code() + "\"?")
                                    .orElse("; the catalogue of rules lists all codes"),
                    parser.currentTokenLocation());
        }
    }

    private void checkSense(String code) {
        if (disabled.contains(code) && adjusted.contains(code)) {
            throw invalid(
                    Shown.quoted(code) + " is disabled, and yet has a severity or a number of notices; remove one");
        }
    }

    private Complaints complaints() {
        return new Complaints(parser, null);
    }
}
