package io.github.openupr.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.code.CommendationId;
import io.github.openupr.code.PledgeId;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashesTest {

    /** A publication may be named like a recommendation: duplicate_id compares ids of all types. */
    @ParameterizedTest
    @ValueSource(strings = {"KAZ-4:140.12", "KAZ-14:r1", "USA-1:140.12/2", "AFG-99:AUT-3d7ed33c~2", "KAZ-4:a:b"})
    void anIdAndItsTextHaveOneHash(String text) {
        assertThat(Hashes.id(RecommendationId.parse(text))).isEqualTo(Hashes.id(text));
        assertThat(Hashes.id(CommendationId.parse(text))).isEqualTo(Hashes.id(text));
        assertThat(Hashes.id(PledgeId.parse(text))).isEqualTo(Hashes.id(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KAZ-4", "KAZ-14", "USA-99"})
    void aReviewAndItsTextHaveOneHash(String text) {
        assertThat(Hashes.id(ReviewId.parse(text))).isEqualTo(Hashes.id(text));
    }

    @Test
    void differentIdsHaveDifferentHashes() {
        Set<Long> hashes = new HashSet<>();
        for (int cycle = 1; cycle <= 99; cycle++) {
            for (int item = 1; item <= 1_000; item++) {
                hashes.add(Hashes.id(RecommendationId.parse("KAZ-" + cycle + ":140." + item)));
            }
        }
        assertThat(hashes).hasSize(99_000);
    }

    @Test
    void ofATextOnlyTheBlanksAtItsEndsDoNotCount() {
        assertThat(RecommendationHashes.text(" a bc\t")).isEqualTo(RecommendationHashes.text("a bc"));
        assertThat(RecommendationHashes.text("a bc"))
                .isNotEqualTo(RecommendationHashes.text("ab c"))
                .isNotEqualTo(RecommendationHashes.text("abc"))
                .isNotEqualTo(RecommendationHashes.text("A bc"));
        assertThat(RecommendationHashes.text("")).isEqualTo(RecommendationHashes.text(" \n"));
    }

    @Test
    void setAndMapHoldWhatAHashSetHolds() {
        Random random = new Random(7);
        Set<Long> expected = new HashSet<>();
        LongSet set = new LongSet();
        LongMap map = new LongMap();
        for (int i = 1; i <= 20_000; i++) {
            long hash = i % 3 == 0 ? random.nextInt(5_000) : random.nextLong();
            boolean isNew = expected.add(hash == 0 ? 1 : hash);
            assertThat(set.add(hash)).isEqualTo(isNew);
            assertThat(map.putIfAbsent(hash, i) == 0).isEqualTo(isNew);
        }
        assertThat(set.size()).isEqualTo(expected.size());
        assertThat(expected).allMatch(set::contains);
        assertThat(set.contains(Long.MIN_VALUE)).isEqualTo(expected.contains(Long.MIN_VALUE));
    }
}
