package io.github.openupr.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.openupr.code.Position;
import io.github.openupr.code.StateCode;
import io.github.openupr.examples.StateNames;
import io.github.openupr.model.Term;
import java.io.IOException;
import java.util.Map;

/** A summary as JSON, its members in a fixed order. */
final class SummaryJson {

    private SummaryJson() {}

    static String of(Summary summary) {
        return JsonText.of(json -> write(summary, json));
    }

    private static void write(Summary summary, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("reviews", summary.reviews());
        json.writeNumberField("recommendations", summary.recommendations());
        json.writeNumberField("commendations", summary.commendations());
        json.writeNumberField("pledges", summary.pledges());
        json.writeObjectFieldStart("positions");
        for (Position position : Position.values()) {
            json.writeNumberField(position.toString(), summary.withPosition(position));
        }
        json.writeEndObject();
        json.writeObjectFieldStart("cycles");
        for (Map.Entry<Integer, Long> cycle : summary.cycles().entrySet()) {
            json.writeNumberField(cycle.getKey().toString(), cycle.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("topThemes");
        for (Ranking.Place<Term> place : summary.topThemes()) {
            json.writeStartObject();
            json.writeStringField("scheme", place.value().getScheme());
            if (place.value().getCode().isPresent()) {
                json.writeStringField("code", place.value().getCode().get());
            }
            json.writeStringField("label", place.value().getLabel());
            json.writeNumberField("count", place.count());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("topRecommenders");
        for (Ranking.Place<StateCode> place : summary.topRecommenders()) {
            json.writeStartObject();
            json.writeStringField("state", place.value().code());
            json.writeStringField("name", StateNames.of(place.value()));
            json.writeNumberField("count", place.count());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
