package io.github.openupr.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.UprFormatException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipPartsTest {

    private static final ReadLimits LIMITS = ReadLimits.defaults();

    @TempDir
    private Path folder;

    @Test
    void aPartGivesItsBytesAndAMissingOneNothing() throws IOException {
        try (ZipParts parts = open(zip("a.xml", "abc".getBytes(StandardCharsets.UTF_8)), LIMITS)) {
            assertThat(parts.names()).containsExactly("a.xml");
            assertThat(parts.open("a.xml").orElseThrow()).hasContent("abc");
            assertThat(parts.open("b.xml")).isEmpty();
        }
    }

    @Test
    void aBombStopsAtTheLimitOfBytes() throws IOException {
        byte[] zip = zip("a.xml", new byte[10_000_000]);
        assertThat(zip.length).isLessThan(100_000);
        try (ZipParts parts = open(zip, LIMITS.withMaxBytes(1_000_000));
                InputStream part = parts.open("a.xml").orElseThrow()) {
            assertCode("limit_bytes", () -> part.transferTo(new ByteArrayOutputStream()))
                    .hasMessageContaining("a.xml: the archive unpacks to more than the limit of 1000000 bytes");
        }
    }

    @Test
    void aCutArchiveHasNoEnd() throws IOException {
        byte[] zip = zip("a.xml", new byte[100_000]);
        assertCode("malformed", () -> open(Arrays.copyOf(zip, zip.length - 30), LIMITS))
                .hasMessageContaining("cut off");
        assertCode("malformed", () -> open(new byte[] {'P', 'K', 3, 4}, LIMITS)).hasMessageContaining("cut off");
    }

    @Test
    void aChangedByteIsSeenByTheChecksum() throws IOException {
        byte[] zip = stored("a.xml", "Plant trees".getBytes(StandardCharsets.UTF_8));
        int text = new String(zip, StandardCharsets.ISO_8859_1).indexOf("trees");
        zip[text] = 'f';
        try (ZipParts parts = open(zip, LIMITS);
                InputStream part = parts.open("a.xml").orElseThrow()) {
            assertCode("malformed", part::readAllBytes).hasMessageContaining("checksum");
        }
    }

    @Test
    void tooManyPartsAreRefusedBeforeTheyAreListed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int i = 0; i <= ZipParts.MAX_PARTS; i++) {
                out.putNextEntry(new ZipEntry("part" + i));
            }
        }
        assertCode("limit_items", () -> open(bytes.toByteArray(), LIMITS)).hasMessageContaining("10000 parts");
    }

    private ZipParts open(byte[] zip, ReadLimits limits) throws IOException {
        Path path = Files.write(folder.resolve("x.docx"), zip);
        return ZipParts.open(InputFile.of(path, ReadLimits.defaults()), limits);
    }

    private static AbstractThrowableAssert<?, ?> assertCode(String code, ThrowingCallable call) {
        return assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        UprFormatException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] stored(String name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(entry);
            out.write(content);
        }
        return bytes.toByteArray();
    }
}
