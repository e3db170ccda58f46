package io.github.openupr.io;

/**
 * How far reading has come. Immutable and thread-safe.
 *
 * @param input the name of the input that is being read
 * @param bytes how many bytes are read of all inputs that are read together; a reader may look some ahead
 * @param totalBytes how many bytes they have
 * @param records how many records they gave so far
 */
public record ReadProgress(String input, long bytes, long totalBytes, long records) {}
