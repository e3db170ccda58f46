package io.github.openupr.io.uhri;

import io.github.openupr.model.Recommendation;

/** The themes, groups of persons and goals of the present row. Belongs to one reader. */
final class RowTerms {

    private final RowNotices notices;
    private final Meanings<LabelText> themes = new Meanings<>(LabelText.in(LabelText.THEMES, "uhri-themes"));
    private final Meanings<LabelText> persons = new Meanings<>(LabelText.in(LabelText.PERSONS, "uhri-persons"));
    private final Meanings<GoalText> goals = new Meanings<>(GoalText::of);
    private boolean usualThemes;
    private boolean usualPersons;
    private boolean usualGoals;

    RowTerms(RowNotices notices) {
        this.notices = notices;
    }

    /** Reads all three into a record. */
    void read(UhriRow row, Recommendation.Builder builder) {
        readThemes(row, builder);
        readPersons(row, builder);
        readGoals(row, builder);
    }

    private void readThemes(UhriRow row, Recommendation.Builder builder) {
        usualThemes = true;
        for (String text : row.list(UhriField.THEMES)) {
            LabelText label = themes.of(text);
            usualThemes &= label.usual() && !label.isBlank();
            if (!label.isBlank()) {
                builder.addTheme(label.term());
                if (!label.isKnown()) {
                    notices.unknownTheme(row, text);
                }
            }
        }
    }

    private void readPersons(UhriRow row, Recommendation.Builder builder) {
        usualPersons = true;
        for (String text : row.list(UhriField.AFFECTED_PERSONS)) {
            LabelText label = persons.of(text);
            usualPersons &= label.usual() && !label.isBlank();
            if (!label.isBlank()) {
                builder.addAffectedPerson(label.term());
                if (!label.isKnown()) {
                    notices.unknownPersons(row, text);
                }
            }
        }
    }

    private void readGoals(UhriRow row, Recommendation.Builder builder) {
        usualGoals = true;
        for (String text : row.list(UhriField.SDGS)) {
            GoalText goal = goals.of(text);
            usualGoals &= goal.usual();
            if (goal.code().isPresent()) {
                builder.addSdg(goal.code().get());
            } else if (!text.isBlank()) {
                notices.unknownGoal(row, text);
            }
        }
    }

    /** Whether writing the themes gives their labels again. */
    boolean usualThemes() {
        return usualThemes;
    }

    /** Whether writing the groups of persons gives their labels again. */
    boolean usualPersons() {
        return usualPersons;
    }

    /** Whether writing the goals gives their labels again. */
    boolean usualGoals() {
        return usualGoals;
    }
}
