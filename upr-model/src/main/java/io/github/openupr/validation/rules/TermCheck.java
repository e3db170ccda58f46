package io.github.openupr.validation.rules;

import io.github.openupr.model.Commendation;
import io.github.openupr.model.Mention;
import io.github.openupr.model.Publication;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Term;
import io.github.openupr.model.VoluntaryPledge;
import io.github.openupr.validation.DatasetCheck;
import io.github.openupr.validation.Findings;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Judges each term of a dataset once, however many records have it. Belongs to one thread. */
final class TermCheck implements DatasetCheck {

    /** Where terms stand. */
    enum Place {
        THEMES,
        PERSONS
    }

    private static final int MOST_REMEMBERED = 2000;

    private final Set<Place> places;
    private final Function<Term, Optional<Fault>> judge;
    private final Map<Term, Optional<Fault>> judged = new HashMap<>();
    private final Map<Term, Seen> faulty = new LinkedHashMap<>();
    // By identity, which is quicker than to compare three texts.
    private final Set<Term> faultless = Collections.newSetFromMap(new IdentityHashMap<>());

    TermCheck(Set<Place> places, Function<Term, Optional<Fault>> judge) {
        this.places = places;
        this.judge = judge;
    }

    @Override
    public void check(Recommendation recommendation, Findings out) {
        if (places.contains(Place.THEMES)) {
            all(recommendation.getThemes(), out);
        }
        if (places.contains(Place.PERSONS)) {
            all(recommendation.getAffectedPersons(), out);
        }
    }

    @Override
    public void check(Commendation commendation, Findings out) {
        if (places.contains(Place.THEMES)) {
            all(commendation.getThemes(), out);
        }
    }

    @Override
    public void check(VoluntaryPledge pledge, Findings out) {
        if (places.contains(Place.THEMES)) {
            all(pledge.getThemes(), out);
        }
    }

    @Override
    public void check(Publication publication, Findings out) {
        if (places.contains(Place.THEMES)) {
            for (Mention mention : publication.getMentions()) {
                mention.getTopic().ifPresent(topic -> one(topic, out));
            }
        }
    }

    private void all(List<Term> terms, Findings out) {
        for (Term term : terms) {
            one(term, out);
        }
    }

    private void one(Term term, Findings out) {
        if (!faultless.contains(term)) {
            if (judged.computeIfAbsent(term, judge).isPresent()) {
                faulty.computeIfAbsent(term, each -> new Seen(out.subject())).count();
            } else {
                remember(term);
            }
        }
    }

    private void remember(Term term) {
        // Terms are mostly one object each; where they are not, the set stays small.
        if (faultless.size() == MOST_REMEMBERED) {
            faultless.clear();
        }
        faultless.add(term);
    }

    @Override
    public void finish(Findings out) {
        faulty.forEach((term, seen) ->
                judge.apply(term).ifPresent(fault -> seen.report(out, fault.what(), fault.remedy(), name(term))));
    }

    private static String name(Term term) {
        return term.getCode().map(code -> code + " " + term.getLabel()).orElseGet(term::getLabel);
    }
}
