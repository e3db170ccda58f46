package io.github.openupr.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WithCopyTest {

    @ParameterizedTest
    @MethodSource("io.github.openupr.model.JsonFormTest#values")
    void everyMemberHasACopyWithAnotherValue(Object value) {
        Class<?> type = Members.typeOf(value);
        assertThat(Members.accessors(type))
                .isNotEmpty()
                .allSatisfy(accessor -> assertThat(Arrays.stream(type.getMethods())
                                .filter(method -> method.getReturnType() == type)
                                .map(Method::getName))
                        .contains(copyName(accessor)));
    }

    @Test
    void aCopyDiffersInItsMemberAloneAndLeavesTheOriginalAsItIs() {
        Recommendation original = Specimens.recommendation();
        Recommendation copy = original.withText("Another text.");

        assertThat(copy.getText()).isEqualTo("Another text.");
        assertThat(copy.withText(original.getText())).isEqualTo(original);
        assertThat(original).isEqualTo(Specimens.recommendation()).isNotEqualTo(copy);
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks does
    void aCopyRefusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> Specimens.recommendation().withText(null));
    }

    private static String copyName(Method accessor) {
        String member = Members.name(accessor);
        return "with" + member.substring(0, 1).toUpperCase(Locale.ROOT) + member.substring(1);
    }
}
