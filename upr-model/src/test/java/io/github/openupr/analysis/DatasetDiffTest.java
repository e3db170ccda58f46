package io.github.openupr.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.openupr.code.Position;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.StateCode;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.Term;
import io.github.openupr.model.UprDataset;
import io.github.openupr.model.UprRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatasetDiffTest {

    private static Recommendation made(String local, String text) {
        RecommendationId id = RecommendationId.parse("KAZ-4:" + local);
        return Recommendation.builder().id(id).review(id.review()).text(text).build();
    }

    private static Term theme(String label) {
        return Term.builder().scheme("s").label(label).build();
    }

    private static UprDataset dataset(Recommendation... recommendations) {
        return UprDataset.builder().addRecommendations(recommendations).build();
    }

    private static DatasetDiff diff(Recommendation before, Recommendation after) {
        return DatasetDiff.of(dataset(before), dataset(after));
    }

    private static RecordsDiff recommendations(DatasetDiff diff) {
        return diff.records().get(1);
    }

    private static List<ValueChange> values(DatasetDiff diff) {
        assertThat(recommendations(diff).changes()).hasSize(1);
        return recommendations(diff).changes().get(0).values();
    }

    private static ValueChange changed(String path, String before, String after) {
        return new ValueChange(path, Optional.of(before), Optional.of(after));
    }

    private static ValueChange added(String path, String after) {
        return new ValueChange(path, Optional.empty(), Optional.of(after));
    }

    private static ValueChange removed(String path, String before) {
        return new ValueChange(path, Optional.of(before), Optional.empty());
    }

    private static ValueChange reordered(String path) {
        return new ValueChange(path, Optional.empty(), Optional.empty());
    }

    @Test
    void aRecordIsAddedRemovedOrChangedByItsId() {
        DatasetDiff diff = DatasetDiff.of(
                dataset(made("1", "One"), made("2", "Two"), made("3", "Three")),
                dataset(made("2", "Two"), made("3", "Three times"), made("4", "Four")));

        assertThat(recommendations(diff).changes())
                .extracting(RecordChange::kind, RecordChange::id, RecordChange::text)
                .containsExactly(
                        tuple(ChangeKind.REMOVED, "KAZ-4:1", Optional.of("One")),
                        tuple(ChangeKind.CHANGED, "KAZ-4:3", Optional.empty()),
                        tuple(ChangeKind.ADDED, "KAZ-4:4", Optional.of("Four")));
        assertThat(recommendations(diff).unchanged()).isEqualTo(1);
        assertThat(recommendations(diff).changes().get(1).values())
                .containsExactly(changed("/text", "Three", "Three times"));
        assertThat(diff.identical()).isFalse();
        assertThat(diff.count(ChangeKind.ADDED)).isEqualTo(1);
    }

    @Test
    void nothingDiffersBetweenADatasetAndItself() {
        UprDataset dataset = dataset(made("1", "One"), made("1", "One"));
        assertThat(DatasetDiff.of(dataset, dataset).identical()).isTrue();
        UprDataset empty = UprDataset.builder().build();
        assertThat(DatasetDiff.of(empty, empty).identical()).isTrue();
    }

    @Test
    void membersThatCameAndWentAreToldWithTheirPaths() {
        Recommendation before = made("1", "One")
                .withResponse(Response.builder().position(Position.PENDING).build())
                .withExtras(Map.of("a/b", "x", "kept", "k"));
        Recommendation after = made("1", "One")
                .withResponse(Response.builder()
                        .position(Position.SUPPORTED)
                        .wording("Accepted")
                        .build())
                .withActionCategory(5)
                .withExtras(Map.of("c~d", "y", "kept", "k"));

        assertThat(values(diff(before, after)))
                .containsExactly(
                        changed("/response/position", "pending", "supported"),
                        added("/response/wording", "Accepted"),
                        added("/actionCategory", "5"),
                        removed("/extras/a~1b", "x"),
                        added("/extras/c~0d", "y"));
    }

    @Test
    void anElementPutInFrontOfAListIsOneAddition() {
        assertThat(values(diff(
                        made("1", "One").withThemes(theme("A"), theme("B")),
                        made("1", "One").withThemes(theme("New"), theme("A"), theme("B")))))
                .containsExactly(added("/themes/0/scheme", "s"), added("/themes/0/label", "New"));
    }

    @Test
    void elementsOfAListThatDifferAreComparedInTheirOrder() {
        assertThat(values(diff(
                        made("1", "One").withThemes(theme("A"), theme("B"), theme("C")),
                        made("1", "One").withThemes(theme("X"), theme("B")))))
                .containsExactly(
                        changed("/themes/0/label", "A", "X"),
                        removed("/themes/2/scheme", "s"),
                        removed("/themes/2/label", "C"));
    }

    @Test
    void anotherOrderOfAListIsToldOnce() {
        assertThat(values(diff(
                        made("1", "One").withRecommendingStates(StateCode.of("FRA"), StateCode.of("PER")),
                        made("1", "One").withRecommendingStates(StateCode.of("PER"), StateCode.of("FRA")))))
                .containsExactly(reordered("/recommendingStates"))
                .allMatch(ValueChange::orderOnly);
    }

    @Test
    void anotherOrderOfRecordsIsToldOnceAndIsNoChangeOfAny() {
        DatasetDiff diff = DatasetDiff.of(
                dataset(made("1", "One"), made("2", "Two"), made("3", "Three")),
                dataset(made("3", "Three"), made("1", "One"), made("2", "Two")));

        assertThat(recommendations(diff).changes()).isEmpty();
        assertThat(recommendations(diff).reordered()).isTrue();
        assertThat(diff.identical()).isFalse();
        assertThat(diff.records().get(0).reordered()).isFalse();
    }

    @Test
    void oneMoreRecordInFrontIsNoOtherOrder() {
        DatasetDiff diff = DatasetDiff.of(dataset(made("1", "One")), dataset(made("2", "Two"), made("1", "One")));
        assertThat(recommendations(diff).reordered()).isFalse();
    }

    @Test
    void ofRecordsWithOneIdNoneIsLost() {
        DatasetDiff diff = DatasetDiff.of(
                dataset(made("1", "One"), made("1", "Two"), made("1", "Three")),
                dataset(made("1", "Two"), made("1", "One!")));

        assertThat(recommendations(diff).unchanged()).isEqualTo(1);
        assertThat(recommendations(diff).changes())
                .extracting(RecordChange::kind)
                .containsExactly(ChangeKind.CHANGED, ChangeKind.REMOVED);
    }

    @Test
    void aRecordWithAnotherNumberAndPlaceAndOtherwiseEqualHasAnotherId() {
        Recommendation before = made("140.12", "One")
                .withNumber("140.12")
                .withSource(SourceRef.builder().location("row 12").build());
        Recommendation after = made("140.13", "One")
                .withNumber("140.13")
                .withSource(SourceRef.builder().location("row 13").build());

        DatasetDiff diff = diff(before, after);

        assertThat(recommendations(diff).changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.ID_CHANGED);
            assertThat(change.id()).isEqualTo("KAZ-4:140.12");
            assertThat(change.idAfter()).contains("KAZ-4:140.13");
        });
        assertThat(values(diff))
                .containsExactly(
                        changed("/id", "KAZ-4:140.12", "KAZ-4:140.13"),
                        changed("/number", "140.12", "140.13"),
                        changed("/source/location", "row 12", "row 13"));
    }

    @Test
    void aRecordWithAnotherIdAndTextWasRemovedAndAnotherAdded() {
        assertThat(recommendations(diff(made("1", "One"), made("2", "Two"))).changes())
                .extracting(RecordChange::kind)
                .containsExactly(ChangeKind.REMOVED, ChangeKind.ADDED);
    }

    @Test
    void metadataIsComparedTooAndAnEmptyOneIsNotNone() {
        UprDataset before = UprDataset.builder().build();
        UprDataset after =
                before.withMetadata(DatasetMetadata.builder().title("T").build());

        assertThat(DatasetDiff.of(before, after).values()).containsExactly(added("/metadata/title", "T"));
        assertThat(DatasetDiff.of(
                                before,
                                before.withMetadata(DatasetMetadata.builder().build()))
                        .values())
                .containsExactly(added("/metadata", "{}"));
        assertThat(DatasetDiff.of(before, before.withSchemaVersion("1.1")).values())
                .containsExactly(changed("/schemaVersion", "1.0", "1.1"));
    }

    @Test
    void whereNothingButThePlaceDiffersThatIsToldApart() {
        Recommendation before = made("1", "One")
                .withSource(SourceRef.builder().source("2024.csv").build())
                .withResponse(Response.builder()
                        .position(Position.NOTED)
                        .source(SourceRef.builder().location("row 1").build())
                        .build());
        Recommendation after = before.withSource(
                        SourceRef.builder().source("2025.csv").location("row 1").build())
                .withResponse(Response.builder().position(Position.NOTED).build());

        assertThat(recommendations(diff(before, after)).changes())
                .extracting(RecordChange::kind)
                .containsExactly(ChangeKind.PLACE_CHANGED);
        assertThat(recommendations(diff(before, before.withExtras(Map.of("source", "x"))))
                        .changes())
                .extracting(RecordChange::kind)
                .containsExactly(ChangeKind.CHANGED);
    }

    @Test
    void aChangeHasTheSidesThatItsKindNeeds() {
        Optional<UprRecord> one = Optional.of(made("1", "One"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecordChange(ChangeKind.CHANGED, Optional.empty(), Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new RecordChange(ChangeKind.CHANGED, one, one));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecordChange(ChangeKind.ADDED, one, Optional.empty()));
    }
}
