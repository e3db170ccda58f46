package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.model.SourceRef;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class UprFormatExceptionTest {

    private static final SourceRef PLACE =
            SourceRef.builder().source("a.csv").location("row 7").build();

    @Test
    void thePlaceStandsInFrontOfTheMessage() {
        UprFormatException e = new UprFormatException("malformed", "is no CSV", PLACE);
        assertThat(e).hasMessage("a.csv, row 7: is no CSV");
        assertThat(e.location()).contains(PLACE);
        assertThat(new UprFormatException("malformed", "is no CSV")).hasMessage("is no CSV");
    }

    @Test
    void theMessageIsOneLineWhateverTheInputHolds() {
        SourceRef odd = SourceRef.builder().source("a\r\nb").build();
        assertThat(new UprFormatException("malformed", "found [x\u0085\u2028\u001B]", odd))
                .hasMessage("a??b: found [x???]");
    }

    @Test
    void aCopyOverTheWireKeepsCodeAndMessageAndHasNoPlace() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new UprFormatException("malformed", "is no CSV", PLACE));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            UprFormatException copy = (UprFormatException) in.readObject();
            assertThat(copy.code()).isEqualTo("malformed");
            assertThat(copy).hasMessage("a.csv, row 7: is no CSV");
            assertThat(copy.location()).isEmpty();
        }
    }
}
