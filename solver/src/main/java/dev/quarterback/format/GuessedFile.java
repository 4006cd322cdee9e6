package dev.quarterback.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A CSV file that may be one of ours.
 *
 * @param encoding what its bytes tell
 * @param named the encoding that is named for files that are not UTF-8; null where none is
 */
record GuessedFile(
        Path file, FileEncoding encoding, @Nullable Charset named) implements GuessedTable {
    private static final List<String> SEPARATORS = List.of(",", ";", "\t", "|");

    /** Looks at the bytes of a file. */
    static GuessedFile of(Path file, @Nullable Charset named) throws IOException {
        return new GuessedFile(file, FileEncoding.of(() -> InputFile.open(file)), named);
    }

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
    public @Nullable String trouble() {
        boolean isRefused = !encoding.isUtf8() && StandardCharsets.UTF_8.equals(named);
        return encoding.charset() == null || isRefused ? notUtf8() : null;
    }

    private String notUtf8() {
        Damage damage = Objects.requireNonNull(encoding.notUtf8());
        return damage.message() + "; " + damage.fix();
    }

    @Override
    public @Nullable Charset oddCharset() {
        return encoding.isUtf8() ? null : charset();
    }

    /** An encoding that no byte tells is a question, unless it was named. */
    @Override
    public void describe(ObjectNode table) throws IOException {
        if (encoding.isUtf8()) {
            return;
        }
        table.put("encoding", FileEncoding.name(charset()));
        if (named == null) {
            String sample = sample();
            table.put(
                    "question",
                    "The file is not UTF-8. It may be " + FileEncoding.name(charset())
                            + (sample.isEmpty() ? "" : ", which reads " + Shown.text(sample))
                            + ". If that is right, delete this line; if not, save the file as UTF-8.");
        }
    }

    /** The first cell with a character that is not the same in all encodings; empty where there is none among the first lines. */
    private String sample() throws IOException {
        return firstLines(Integer.MAX_VALUE).stream()
                .flatMap(line -> Stream.of(line.split("[,;|\t]")))
                .filter(cell -> cell.chars().anyMatch(c -> c > 0x7F))
                .map(String::strip)
                .findFirst()
                .orElse("");
    }

    private Charset charset() {
        return Objects.requireNonNullElse(encoding.charset(), StandardCharsets.UTF_8);
    }

    private List<String> firstLines(int number) throws IOException {
        try (InputStream in = InputFile.open(file)) {
            return new CsvSource(in, charset()).firstLines(number);
        }
    }

    @Override
    public List<List<String>> heads() throws IOException {
        return firstLines(CsvLayout.LOOKED_AT).stream()
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
        return new CsvRows(InputFile.open(file), charset(), table, errors);
    }

    @Override
    public RawTable open(ProblemTable table, ProblemTable layout, TableErrors errors) throws IOException {
        return CsvRows.foreign(InputFile.open(file), charset(), table, layout, errors);
    }
}
