package io.github.openupr.model;

import java.util.List;

/** Records by their themes. Thread-safe once frozen. */
final class ThemeIndex {

    final Groups<ThemeKey, UprRecord> records = new Groups<>();
    final Groups<ThemeKey, Recommendation> recommendations = new Groups<>();
    final Groups<ThemeKey, Commendation> commendations = new Groups<>();
    final Groups<ThemeKey, VoluntaryPledge> pledges = new Groups<>();

    void add(Recommendation recommendation) {
        add(recommendations, recommendation.getThemes(), recommendation);
    }

    void add(Commendation commendation) {
        add(commendations, commendation.getThemes(), commendation);
    }

    void add(VoluntaryPledge pledge) {
        add(pledges, pledge.getThemes(), pledge);
    }

    private <T extends UprRecord> void add(Groups<ThemeKey, T> groups, List<Term> themes, T record) {
        List<ThemeKey> keys = ThemeKey.of(themes);
        records.addToEach(keys, record);
        groups.addToEach(keys, record);
    }

    void freeze() {
        records.freeze();
        recommendations.freeze();
        commendations.freeze();
        pledges.freeze();
    }
}
