package dev.quarterback.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
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

    private final Utf8Input bytes;
    private final BufferedReader characters;

    CsvSource(InputStream in) {
        bytes = new Utf8Input(new InputStart(in, InputStart.Mark.SKIPPED));
        characters = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), BUFFER);
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
        return bytes.last() == '\n' || bytes.last() == '\r';
    }
}
