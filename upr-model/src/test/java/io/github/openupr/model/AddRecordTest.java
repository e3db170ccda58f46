package io.github.openupr.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddRecordTest {

    @Test
    void aRecordOfEachTypeGoesIntoTheListOfItsType() {
        UprDataset full = Specimens.fullDataset();
        UprDataset.Builder dataset = UprDataset.builder().metadata(full.getMetadata());

        Specimens.all().forEach(each -> {
            if (each instanceof UprRecord record) {
                dataset.addRecord(record);
            }
        });

        assertThat(dataset.build()).isEqualTo(full);
        assertThat(UprRecord.class.getPermittedSubclasses()).hasSize(6);
    }
}
