package io.github.openupr.code;

import java.util.Arrays;
import java.util.Locale;

/** What the enumerated codes share: the code of a constant is its name in lower case. */
final class EnumCodes {

    private EnumCodes() {}

    static String codeOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E parse(Class<E> type, String code) {
        for (E constant : type.getEnumConstants()) {
            if (constant.toString().equals(code)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("not a " + type.getSimpleName() + ": \"" + code + "\" (one of "
                + Arrays.toString(type.getEnumConstants()) + ")");
    }
}
