package dev.quarterback.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Gzip may consist of several members, and a pipe or a network may bring them one by one. */
class GzipMembersTest {
    private static final String PLAN = """
            {"problem": "small", "trips": [], "deliveries": [], "undelivered": []}
            """;

    @Test
    void membersThatComeLateAreRead() throws IOException {
        byte[] first = packed(PLAN.substring(0, 30));
        byte[] second = packed(PLAN.substring(30));
        byte[] all = new byte[first.length + second.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(second, 0, all, first.length, second.length);

        assertThat(PlanReader.read(new Slow(all, first.length)).problem()).isEqualTo("small");
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** Gives some bytes first and the others when asked again, and never tells that there are more. */
    private static final class Slow extends FilterInputStream {
        private int first;

        Slow(byte[] bytes, int first) {
            super(new ByteArrayInputStream(bytes));
            this.first = first;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, first > 0 ? Math.min(first, length) : length);
            first -= count;
            return count;
        }

        @Override
        public int available() {
            return 0;
        }
    }
}
