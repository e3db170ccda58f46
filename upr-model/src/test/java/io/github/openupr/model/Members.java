package io.github.openupr.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** What the entities' interfaces declare, read by reflection. */
final class Members {

    private Members() {}

    /** The public interface that a value implements. */
    static Class<?> typeOf(Object value) {
        return value.getClass().getInterfaces()[0];
    }

    static List<String> declaredOrder(Class<?> type) {
        return List.of(type.getAnnotation(JsonPropertyOrder.class).value());
    }

    static List<Method> accessors(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().startsWith("get") && method.getParameterCount() == 0)
                .toList();
    }

    static String name(Method accessor) {
        String name = accessor.getName().substring(3);
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    static boolean optional(Method accessor) {
        Class<?> type = accessor.getReturnType();
        return type == Optional.class || type == OptionalInt.class;
    }

    static boolean many(Method accessor) {
        Class<?> type = accessor.getReturnType();
        return type == List.class || type == Map.class;
    }

    static List<String> names(Class<?> type, Predicate<Method> which) {
        return accessors(type).stream().filter(which).map(Members::name).toList();
    }

    static Object get(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(accessor.toString(), e);
        }
    }
}
