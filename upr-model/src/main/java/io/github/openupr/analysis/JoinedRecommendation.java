package io.github.openupr.analysis;

import io.github.openupr.code.StateCode;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.SourceRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What two sources have of one recommendation, made one: every member of the earlier source, and what only the later one has. */
final class JoinedRecommendation {

    private JoinedRecommendation() {}

    /** Joins a later source's record to an earlier one's; the States that are new are those of the later one that stand nowhere else. */
    static Recommendation of(Recommendation known, Recommendation other, List<StateCode> newStates, MergeLog log) {
        SourceRef place = other.getSource().orElseGet(() -> SourceRef.builder().build());
        JoinedResponse response =
                JoinedResponse.of(known, other.getResponse(), other.getEarlierResponses(), place, log);
        return Recommendation.builder()
                .from(known)
                .number(known.getNumber().or(other::getNumber))
                .printedText(known.getPrintedText().or(other::getPrintedText))
                .recommendingStates(Unions.of(known.getRecommendingStates(), newStates))
                .unresolvedStates(Unions.of(known.getUnresolvedStates(), other.getUnresolvedStates()))
                .response(response.current())
                .earlierResponses(response.earlier())
                .themes(Unions.ofTerms(known.getThemes(), other.getThemes()))
                .affectedPersons(Unions.ofTerms(known.getAffectedPersons(), other.getAffectedPersons()))
                .sdgs(Unions.of(known.getSdgs(), other.getSdgs()))
                .treaties(Unions.of(known.getTreaties(), other.getTreaties()))
                .actionCategory(actionCategory(known, other, log))
                .identifiers(Unions.of(known.getIdentifiers(), other.getIdentifiers()))
                .source(known.getSource().or(other::getSource))
                .extras(extras(known, other))
                .build();
    }

    private static OptionalInt actionCategory(Recommendation known, Recommendation other, MergeLog log) {
        OptionalInt first = known.getActionCategory();
        OptionalInt second = other.getActionCategory();
        if (first.isPresent() && second.isPresent() && first.getAsInt() != second.getAsInt()) {
            log.conflict(
                    "action category",
                    first.getAsInt(),
                    second.getAsInt(),
                    known.getId().toString(),
                    other.getSource());
        }
        return first.isPresent() ? first : second;
    }

    /** Nothing is lost: the other source's id, place, words and position stay under names with the place where they were read. */
    private static Map<String, String> extras(Recommendation known, Recommendation other) {
        String at = MergeLog.place(other);
        Map<String, String> others = new LinkedHashMap<>(other.getExtras());
        if (!other.getId().equals(known.getId()) || !other.getSource().equals(known.getSource())) {
            others.put("merged-id@" + at, other.getId().toString());
        }
        if (!Words.same(known.getText(), other.getText())) {
            others.put("merged-text@" + at, other.getText());
        }
        Optional<String> position = other.getResponse()
                .map(each -> each.getPosition()
                        + each.getWording().map(wording -> ": " + wording).orElse(""));
        if (position.isPresent()
                && known.getResponse().isPresent()
                && known.getResponse().get().getPosition()
                        != other.getResponse().get().getPosition()) {
            others.put("merged-position@" + at, position.get());
        }
        return Unions.ofExtras(known.getExtras(), others, at);
    }
}
