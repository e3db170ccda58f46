/**
 * Identifiers, codes and codelists of the Universal Periodic Review. Values are immutable; {@code parse} is strict and
 * inverts {@code toString}, {@code parseLenient} reads what a person types.
 *
 * <p>{@link ReviewId} ({@code KAZ-4}) and {@link RecommendationId} ({@code KAZ-4:140.12}) name records; {@link StateCode},
 * {@link TreatyCode}, {@link SdgCode} and {@link DocumentSymbol} name what records speak of; {@link Position} and the
 * other enums are closed lists, whose JSON form is in lower case. {@link Codelist} finds an entry by its code, title or
 * any other name that documents use, {@link State}, {@link Session} and {@link Cycle} tell what is known of one.
 */
@NullMarked
package io.github.openupr.code;

import org.jspecify.annotations.NullMarked;
