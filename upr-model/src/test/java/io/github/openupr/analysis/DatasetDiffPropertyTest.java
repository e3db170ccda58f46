package io.github.openupr.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.model.DenseDatasets;
import io.github.openupr.model.UprDataset;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DatasetDiffPropertyTest {

    @Provide
    Arbitrary<UprDataset> datasets() {
        return DenseDatasets.datasets();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void nothingDiffersWhereTwoAreEqualAndElseSomethingDoes(
            @ForAll("datasets") UprDataset before, @ForAll("datasets") UprDataset after) {
        assertThat(DatasetDiff.of(before, before).identical()).isTrue();
        assertThat(DatasetDiff.of(before, after).identical()).isEqualTo(before.equals(after));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyRecordOfBothIsUnchangedOrToldOnce(
            @ForAll("datasets") UprDataset before, @ForAll("datasets") UprDataset after) {
        for (RecordsDiff each : DatasetDiff.of(before, after).records()) {
            int inBoth = each.unchanged()
                    + each.count(ChangeKind.CHANGED)
                    + each.count(ChangeKind.PLACE_CHANGED)
                    + each.count(ChangeKind.ID_CHANGED);
            assertThat(inBoth + each.count(ChangeKind.REMOVED)).isEqualTo(each.before());
            assertThat(inBoth + each.count(ChangeKind.ADDED)).isEqualTo(each.after());
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyChangeHasAValueThatDiffers(@ForAll("datasets") UprDataset before, @ForAll("datasets") UprDataset after) {
        assertThat(DatasetDiff.of(before, after).records())
                .flatExtracting(RecordsDiff::changes)
                .allSatisfy(change -> assertThat(change.values())
                        .isNotEmpty()
                        .allSatisfy(value ->
                                assertThat(value.before().equals(value.after())).isEqualTo(value.orderOnly())));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theWayBackTellsTheSameTheOtherWayRound(
            @ForAll("datasets") UprDataset before, @ForAll("datasets") UprDataset after) {
        DatasetDiff there = DatasetDiff.of(before, after);
        DatasetDiff back = DatasetDiff.of(after, before);
        assertThat(back.count(ChangeKind.ADDED)).isEqualTo(there.count(ChangeKind.REMOVED));
        assertThat(back.count(ChangeKind.CHANGED)).isEqualTo(there.count(ChangeKind.CHANGED));
        assertThat(back.count(ChangeKind.PLACE_CHANGED)).isEqualTo(there.count(ChangeKind.PLACE_CHANGED));
        assertThat(back.count(ChangeKind.ID_CHANGED)).isEqualTo(there.count(ChangeKind.ID_CHANGED));
    }
}
