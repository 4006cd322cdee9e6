package dev.quarterback.api.plan;

import dev.quarterback.api.error.FieldFault;
import dev.quarterback.api.web.ParameterValue;
import dev.quarterback.api.web.TableType;
import dev.quarterback.format.BookProblemReader;
import dev.quarterback.format.CsvProblemReader;
import dev.quarterback.format.CsvStyle;
import dev.quarterback.format.InputWarning;
import dev.quarterback.format.xlsx.UnpackLimit;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads problems that are sent as tables.
 *
 * @param limit bytes of a body, unpacked
 */
record SentTables(long limit) {
    /** How many times the limit a book may unpack to: its markup takes more than what it says, which the limit is for. */
    private static final int PER_BOOK = 4;

    /** Warnings that are told at most. */
    private static final int MOST_WARNINGS = 100;

    private static final Map<String, Charset> ENCODINGS = encodings();

    private static Map<String, Charset> encodings() {
        Map<String, Charset> encodings = new LinkedHashMap<>();
        encodings.put("utf-8", StandardCharsets.UTF_8);
        encodings.put("windows-1252", CsvStyle.WINDOWS_1252);
        return encodings;
    }

    /** What may be unpacked of a book. */
    UnpackLimit ofBook() {
        return UnpackLimit.of(PER_BOOK * limit, limit);
    }

    /**
     * The problem in a file.
     *
     * @param encoding of CSV files; a book tells its own
     * @param warnings gets what is valid but hardly meant
     */
    Problem read(Path file, TableType type, String encoding, List<FieldFault> warnings) throws IOException {
        Charset charset = ParameterValue.oneOf(ENCODINGS, "encoding", encoding);
        Consumer<InputWarning> taken = warning -> {
            if (warnings.size() < MOST_WARNINGS) {
                warnings.add(new FieldFault(warning.pointer(), warning.message(), warning.place()));
            }
        };
        return switch (type) {
            case BOOK -> BookProblemReader.read(file, ofBook(), taken);
            case ARCHIVE -> CsvProblemReader.readArchive(file, charset, UnpackLimit.of(limit, limit), taken);
        };
    }
}
