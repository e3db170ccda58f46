package io.github.openupr.io.thematic;

import io.github.openupr.code.SdgCode;
import io.github.openupr.model.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The themes, groups of persons and goals of an item: lines of one cell, or of several. Belongs to one item. */
final class ThemesCell {

    private static final Pattern DASH = Pattern.compile("^[-–—•·*][\\s\\p{Z}]*");
    private static final Pattern LABEL = Pattern.compile(
            "(?<persons>(?:affected|groups? of|concerned) persons|persons (?:affected|concerned)|(?:affected )?groups?)"
                    + "|(?<goals>(?:relevant )?(?:sdgs?|sustainable development goals?))"
                    + "|(?<themes>(?:human rights )?themes?|rights)",
            Pattern.CASE_INSENSITIVE);

    /** {@code S16 SDG 16 - peace ...}: a goal that stands among coded themes. */
    private static final Pattern CODED_GOAL = Pattern.compile("S[0-9]{2} (SDG [0-9].*)");

    private final ThemeTerms terms;
    private final Map<String, Term> themes = new LinkedHashMap<>();
    private final Map<String, Term> persons = new LinkedHashMap<>();
    private final Set<SdgCode> goals = new LinkedHashSet<>();
    private final List<String> unknownThemes = new ArrayList<>();
    private final List<String> unknownPersons = new ArrayList<>();
    private final List<String> unknownGoals = new ArrayList<>();

    ThemesCell(ThemeTerms terms) {
        this.terms = terms;
    }

    /** Reads a cell; its column says what its lines are until one of them says otherwise. */
    void read(List<String> paragraphs, Role column) {
        Role section = column;
        for (String line : Lines.of(paragraphs)) {
            String text = DASH.matcher(line).replaceFirst("");
            int colon = text.indexOf(':');
            Optional<Role> labelled = colon < 0 ? Optional.empty() : label(text.substring(0, colon));
            if (labelled.isPresent()) {
                section = labelled.get();
                text = text.substring(colon + 1).strip();
            }
            if (!text.isEmpty()) {
                add(text, section);
            }
        }
    }

    private static Optional<Role> label(String text) {
        Matcher label = LABEL.matcher(text.strip());
        if (!label.matches()) {
            return Optional.empty();
        }
        if (label.group("persons") != null) {
            return Optional.of(Role.PERSONS);
        }
        return Optional.of(label.group("goals") != null ? Role.GOALS : Role.THEMES);
    }

    private void add(String text, Role section) {
        switch (section) {
            case PERSONS -> addTerm(terms.persons(text), persons, unknownPersons);
            case GOALS -> addGoal(text, text);
            default -> {
                Matcher goal = CODED_GOAL.matcher(text);
                if (goal.matches()) {
                    addGoal(goal.group(1), text);
                } else {
                    addTheme(text);
                }
            }
        }
    }

    /** Adds a theme; false if it was there already. */
    boolean addTheme(String text) {
        return addTerm(terms.theme(text), themes, unknownThemes);
    }

    private static boolean addTerm(Term term, Map<String, Term> known, List<String> unknown) {
        boolean added = known.putIfAbsent(key(term), term) == null;
        if (added && term.getCode().isEmpty()) {
            unknown.add(term.getLabel());
        }
        return added;
    }

    /** One code is one theme, however a list spells its label the second time. */
    private static String key(Term term) {
        return term.getScheme() + ' ' + term.getCode().orElse(term.getLabel());
    }

    private void addGoal(String text, String printed) {
        terms.goal(text).ifPresentOrElse(goals::add, () -> unknownGoals.add(printed));
    }

    /** Takes what another row has on the same item. */
    void addAll(ThemesCell other) {
        other.themes.forEach(themes::putIfAbsent);
        other.persons.forEach(persons::putIfAbsent);
        goals.addAll(other.goals);
        unknownGoals.addAll(other.unknownGoals);
    }

    Collection<Term> themes() {
        return themes.values();
    }

    Collection<Term> persons() {
        return persons.values();
    }

    Set<SdgCode> goals() {
        return goals;
    }

    /** Themes that the codelist does not have. */
    List<String> unknownThemes() {
        return unknownThemes;
    }

    /** Groups of persons that the codelist does not have. */
    List<String> unknownPersons() {
        return unknownPersons;
    }

    /** Goals that are none. */
    List<String> unknownGoals() {
        return unknownGoals;
    }
}
