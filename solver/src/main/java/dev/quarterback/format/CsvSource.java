package dev.quarterback.format;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import tools.jackson.core.FormatSchema;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** The characters of a table, of which the first lines can be looked at before they are parsed. */
final class CsvSource {
    private static final int BUFFER = 1 << 16;
    private static final int HEAD = 1 << 15;
    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Opened.LONGEST_TEXT)
                    .build())
            .build();

    private final LastByte bytes;
    private final BufferedReader characters;

    CsvSource(InputStream in, Charset charset) {
        InputStart start = new InputStart(in, InputStart.Mark.SKIPPED);
        bytes = new LastByte(start);
        characters = new BufferedReader(new MarkedCharacters(start, bytes, charset), BUFFER);
    }

    /** Remembers the last byte that was passed on. */
    private static final class LastByte extends FilterInputStream {
        private int last = -1;

        LastByte(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            if (count > 0) {
                last = buffer[offset + count - 1];
            }
            return count;
        }
    }

    /** The first lines; fewer where the table is damaged, which is told when it is parsed. */
    List<String> firstLines(int number) throws IOException {
        char[] head = new char[HEAD];
        int length = 0;
        characters.mark(HEAD);
        try {
            for (int count = 0; count >= 0 && length < HEAD; length += Math.max(0, count)) {
                count = characters.read(head, length, HEAD - length);
            }
        } catch (IOException e) {
            if (Damage.of(e).isEmpty()) {
                throw e;
            }
        }
        characters.reset();
        return new String(head, 0, length).lines().limit(number).toList();
    }

    JsonParser parser(char separator) {
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        return FACTORY.createParser(
                new ObjectReadContext.Base() {
                    @Override
                    public FormatSchema getSchema() {
                        return schema;
                    }
                },
                characters);
    }

    /** Whether what has been read ends with the end of a line. */
    boolean endsWithLine() {
        return bytes.last == '\n' || bytes.last == '\r';
    }
}
