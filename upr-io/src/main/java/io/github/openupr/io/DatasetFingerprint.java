package io.github.openupr.io;

import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names an edition of a dataset by what it holds: two datasets have the same fingerprint where they are the same record for record and value
 * for value, whatever the format of the files that they were read from.
 *
 * <p>It is the SHA-256 digest of the canonical bytes, those of {@link OutputFormat#JSON}: {@code sha256sum} of such a file tells the same.
 *
 * <p>Immutable and thread-safe.
 *
 * @param sha256 the digest, 64 hexadecimal digits in small letters
 */
public record DatasetFingerprint(String sha256) {

    /** The fingerprint of a dataset; throws {@link UprFormatException} for one that canonical JSON cannot hold. */
    public static DatasetFingerprint of(UprDataset dataset) {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Formats.writeCanonical(dataset, out);
        } catch (IOException e) {
            throw new UncheckedIOException("what is not kept could not be written", e);
        }
        return new DatasetFingerprint(HexFormat.of().formatHex(digest.digest()));
    }

    /** The digest. */
    @Override
    public String toString() {
        return sha256;
    }
}
