package io.github.openupr.validation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found, before it is a notice. Immutable.
 *
 * @param rule the rule
 * @param subject what it is about
 * @param message what is so
 * @param value the value concerned
 * @param failure what the rule threw instead; null where it found something
 */
record Found(
        Rule rule,
        Subject subject,
        String message,
        Optional<String> value,
        @Nullable Throwable failure) {}
