package io.github.openupr.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.validation.Subject;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final Subject FROM = Subject.at("/assessments/0");

    @Test
    void whatComesBeforeAndBehindAQuestionIsThere() {
        Ids ids = new Ids();
        ids.came(Hashes.id("KAZ-4:r1"));
        assertThat(ids.has(Hashes.id("KAZ-4:r1"))).isTrue();
        assertThat(ids.has(Hashes.id("KAZ-4:r2"))).isFalse();

        ids.pointed(FROM, "KAZ-4:r2");
        ids.pointed(FROM, "KAZ-4:r3");
        ids.came(Hashes.id("KAZ-4:r2"));

        assertThat(ids.found()).extracting(Ids.Pointer::id).containsExactly("KAZ-4:r2");
        assertThat(ids.missing()).extracting(Ids.Pointer::id).containsExactly("KAZ-4:r3");
    }
}
