package io.github.openupr.model;

import static io.github.openupr.model.PlainMapper.JACKSON_2;
import static io.github.openupr.model.PlainMapper.JACKSON_3;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripPropertyTest {

    @Property(tries = 100)
    void anyDatasetIsReadBackEqualByBothMappersWhicheverWroteIt(@ForAll("datasets") UprDataset dataset) {
        String two = JACKSON_2.write(dataset);
        String three = JACKSON_3.write(dataset);

        assertThat(PlainMapper.tree(two).toString())
                .isEqualTo(PlainMapper.tree(three).toString());
        assertThat(JACKSON_2.read(three, UprDataset.class)).isEqualTo(dataset);
        assertThat(JACKSON_3.read(two, UprDataset.class)).isEqualTo(dataset);
    }

    @Provide
    Arbitrary<UprDataset> datasets() {
        return Arbitraries.datasets();
    }
}
