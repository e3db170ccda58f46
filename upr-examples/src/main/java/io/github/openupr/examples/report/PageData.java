package io.github.openupr.examples.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.openupr.code.StateCode;
import io.github.openupr.examples.StateNames;
import io.github.openupr.model.Recommendation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the page's script shows, as JSON that can stand inside a script element: nothing in it ends the element or begins a comment. Each
 * review, State and theme is written once; rows name them by their number.
 */
final class PageData {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Numbered reviews = new Numbered();
    private final Numbered states = new Numbered();
    private final Numbered groups = new Numbered();
    private final Numbered themes = new Numbered();
    private final Map<String, Integer> groupOfState = new LinkedHashMap<>();

    private PageData() {}

    static String of(Scope scope, List<Chart> charts) {
        return new PageData().write(scope, charts);
    }

    private String write(Scope scope, List<Chart> charts) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.setCharacterEscapes(new NoMarkup());
            json.writeStartObject();
            json.writeArrayFieldStart("rows");
            for (Recommendation each : scope.listed()) {
                row(each, json);
            }
            json.writeEndArray();
            names("reviews", reviews, json);
            names("states", states, json);
            names("groups", groups, json);
            names("themes", themes, json);
            json.writeArrayFieldStart("groupOfState");
            for (int group : groupOfState.values()) {
                json.writeNumber(group);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("positions");
            for (Stance stance : Stance.values()) {
                json.writeString(stance.label());
            }
            json.writeEndArray();
            json.writeStringField("review", scope.review().map(Object::toString).orElse(""));
            json.writeArrayFieldStart("charts");
            for (Chart chart : charts) {
                chart(chart, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory could not be written", e);
        }
        return text.toString();
    }

    private void row(Recommendation recommendation, JsonGenerator json) throws IOException {
        Row row = Row.of(recommendation);
        json.writeStartArray();
        json.writeNumber(reviews.of(row.review()));
        json.writeString(row.label());
        json.writeString(row.text());
        json.writeStartArray();
        for (StateCode state : recommendation.getRecommendingStates()) {
            json.writeNumber(state(StateNames.of(state), RegionalGroups.of(state)));
        }
        for (String name : recommendation.getUnresolvedStates()) {
            json.writeNumber(state(Shown.text(name), RegionalGroups.unknown()));
        }
        json.writeEndArray();
        json.writeNumber(row.stance().ordinal());
        json.writeNumber(row.partial() ? 1 : 0);
        json.writeStartArray();
        for (String theme : row.themes()) {
            json.writeNumber(themes.of(theme));
        }
        json.writeEndArray();
        json.writeString(row.place());
        json.writeEndArray();
    }

    private int state(String name, String group) {
        groupOfState.computeIfAbsent(name, each -> groups.of(group));
        return states.of(name);
    }

    private static void names(String member, Numbered numbered, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(member);
        for (String name : numbered.names()) {
            json.writeString(name);
        }
        json.writeEndArray();
    }

    private static void chart(Chart chart, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", chart.id());
        json.writeStringField("title", chart.title());
        json.writeStringField("unit", chart.unit());
        json.writeBooleanField("stacked", chart.stacked());
        json.writeArrayFieldStart("series");
        for (int i = 0; i < chart.series().size(); i++) {
            json.writeStartObject();
            json.writeStringField("name", chart.series().get(i).name());
            json.writeStringField("colour", chart.series().get(i).colour());
            json.writeArrayFieldStart("values");
            for (Chart.Bar bar : chart.bars().subList(0, chart.shown())) {
                json.writeNumber(number(bar.values().get(i)));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("labels");
        for (Chart.Bar bar : chart.bars().subList(0, chart.shown())) {
            json.writeString(bar.label());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** A value as people write it: counts without a decimal point. */
    static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.1f", value);
    }

    /** Values by their number, in the order in which they were met. */
    private static final class Numbered {

        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        int of(String value) {
            return Optional.ofNullable(numbers.putIfAbsent(value, numbers.size()))
                    .orElse(numbers.size() - 1);
        }

        Collection<String> names() {
            return numbers.keySet();
        }
    }

    /** Escapes, besides what JSON asks for, what HTML or a script could take for its own. */
    private static final class NoMarkup extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        private final int[] ascii = standardAsciiEscapesForJSON();

        NoMarkup() {
            for (char c : new char[] {'<', '>', '&', '\''}) {
                ascii[c] = ESCAPE_STANDARD;
            }
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii.clone();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return c == '\u2028' || c == '\u2029'
                    ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", c))
                    : null;
        }
    }
}
