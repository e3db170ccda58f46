package io.github.openupr.io;

import java.util.Optional;

/**
 * What a file is, as far as its content tells. Immutable and thread-safe.
 *
 * @param format the format; empty where this library has no reader for it
 * @param reason why, in one sentence for people
 */
public record DetectedFormat(Optional<SourceFormat> format, String reason) {}
