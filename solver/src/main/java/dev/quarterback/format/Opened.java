package dev.quarterback.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Opens inputs: unpacks gzip, insists on UTF-8, and sets the limits that keep a hostile input from filling memory. */
final class Opened {

    /** Levels of objects and lists; the format itself needs five. */
    static final int DEEPEST = 100;

    /** Digits of a number; every number that the format allows needs fewer. */
    static final int LONGEST_NUMBER = 1_000;

    /** Characters of a text. */
    static final int LONGEST_TEXT = 1_000_000;

    private static final int BUFFER = 1 << 16;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            // Read as tokens, so that they are reported with their place like any other wrong value.
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .build();

    private Opened() {}

    /** A parser of JSON, or of gzipped JSON, which is known by its first two bytes; the stream stays open. */
    static JsonParser parser(InputStream in) {
        return FACTORY.createParser(ObjectReadContext.empty(), new Utf8Input(new Unpacked(in)));
    }

    /** Looks at the first bytes only when it is read, so that a damaged header is reported like any other damage. */
    private static final class Unpacked extends InputStream {
        private InputStream in;
        private boolean started;

        Unpacked(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (!started) {
                started = true;
                in = unpack(new AwaitedInput(in, BUFFER));
            }
            return in.read(buffer, offset, length);
        }

        private static InputStream unpack(AwaitedInput in) throws IOException {
            in.mark(2);
            boolean gzipped = in.read() == 0x1F && in.read() == 0x8B;
            in.reset();
            return gzipped ? new GZIPInputStream(in, BUFFER) : in;
        }
    }
}
