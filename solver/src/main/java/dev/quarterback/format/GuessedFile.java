package dev.quarterback.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A CSV file that may be one of ours. */
record GuessedFile(Path file) implements GuessedTable {
    private static final List<String> SEPARATORS = List.of(",", ";", "\t", "|");

    @Override
    public String name() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public String title() {
        return name().replaceFirst("(?i)\\.csv(\\.gz)?$", "");
    }

    @Override
    public @Nullable ProblemTable own() {
        String name = name().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        return ProblemTable.ALL.stream()
                .filter(table -> table.file().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public TablePlaces places() {
        return TablePlaces.ofFile(name());
    }

    @Override
    public List<List<String>> heads() throws IOException {
        List<String> lines;
        try (InputStream in = InputFile.open(file)) {
            lines = new CsvSource(in, StandardCharsets.UTF_8).firstLines(CsvLayout.LOOKED_AT);
        }
        return lines.stream()
                .flatMap(line -> SEPARATORS.stream().map(separator -> cells(line, separator)))
                .toList();
    }

    private static List<String> cells(String line, String separator) {
        return Arrays.stream(line.split(Pattern.quote(separator)))
                .map(cell -> cell.strip().replaceAll("^\"|\"$", ""))
                .toList();
    }

    @Override
    public RawTable open(ProblemTable table, TableErrors errors) throws IOException {
        return new CsvRows(InputFile.open(file), StandardCharsets.UTF_8, table, errors);
    }

    @Override
    public RawTable open(ProblemTable table, ProblemTable layout, TableErrors errors) throws IOException {
        return CsvRows.foreign(InputFile.open(file), StandardCharsets.UTF_8, table, layout, errors);
    }
}
