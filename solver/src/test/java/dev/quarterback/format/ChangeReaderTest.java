package dev.quarterback.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.change.CancelAppointment;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ChangeReaderTest {
    /** A stream as Java's own is at a pipe: it can be read, but not asked how much there is. */
    private static final class Pipe extends FilterInputStream {
        Pipe(String text) {
            super(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        public byte[] readAllBytes() throws IOException {
            throw new IOException("Illegal seek");
        }

        @Override
        public int available() throws IOException {
            throw new IOException("Illegal seek");
        }
    }

    @Test
    void readsAChangeFromAPipe() throws IOException {
        Pipe pipe = new Pipe("[{\"op\": \"cancel-appointment\", \"order\": \"A\"}]");

        assertThat(ChangeReader.read(pipe).operations()).containsExactly(new CancelAppointment("A"));
    }
}
