package io.github.openupr.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RequiredMemberTest {

    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    /** Builders refuse null; another implementation of the interface may not. */
    @ParameterizedTest
    @MethodSource("io.github.openupr.model.ConstraintTest#types")
    void aRequiredMemberThatIsNullIsReported(Class<?> type) {
        List<String> required = Members.names(type, accessor -> accessor.isAnnotationPresent(NotNull.class));
        Object hollow = Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> hollowValue(method));

        assertThat(VALIDATOR.validate(hollow))
                .extracting(ConstraintNames::shown)
                .filteredOn(shown -> shown.endsWith(" NotNull"))
                .containsExactlyInAnyOrderElementsOf(
                        required.stream().map(name -> name + " NotNull").toList());
    }

    @Test
    void everyRequiredMemberThatIsNoTextOrNumberIsMarkedAsSuch() {
        assertThat(ConstraintTest.types())
                .flatExtracting(type -> Members.accessors(type).stream()
                        .filter(accessor -> !Members.optional(accessor) && !Members.many(accessor))
                        .filter(accessor ->
                                !accessor.getReturnType().isPrimitive() && accessor.getReturnType() != String.class)
                        .toList())
                .hasSizeGreaterThan(15)
                .allMatch(accessor -> accessor.isAnnotationPresent(NotNull.class));
    }

    @SuppressWarnings("NullAway") // hands out null on purpose
    private static Object hollowValue(Method method) {
        Class<?> type = method.getReturnType();
        if (type == int.class) {
            return method.getName().equals("hashCode") ? 1 : 0;
        }
        if (type == boolean.class) {
            return false;
        }
        return emptyOf(type);
    }

    private static @Nullable Object emptyOf(Class<?> type) {
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == OptionalInt.class) {
            return OptionalInt.empty();
        }
        return type == List.class ? List.of() : null;
    }
}
