package dev.quarterback.format;

import dev.quarterback.format.xlsx.BadBookException;
import dev.quarterback.format.xlsx.Book;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A proposal of a column map for the files of a folder, or the sheets of a book, that are tables of another make, from the names of their columns and
 * from their values; to be reviewed, since what it could not settle is a question in it.
 *
 * @param tables for each file what it is taken for, e.g. {@code list.csv: orders, 8 of 9 columns, 2 open questions}
 * @param questions how many questions are open
 */
public record ColumnMapGuess(List<String> tables, int questions, JsonNode map) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /**
     * Proposes a map for the CSV files of a folder.
     *
     * @throws InvalidInputException if a file cannot be read as a table
     * @throws IOException if the folder or a file cannot be read
     */
    public static ColumnMapGuess of(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return of(entries.filter(ColumnMapGuess::isTable)
                    .sorted()
                    .map(GuessedFile::new)
                    .toList());
        }
    }

    /**
     * Proposes a map for the sheets of a book.
     *
     * @throws InvalidInputException if a sheet cannot be read as a table, or the book not at all
     * @throws IOException if the file cannot be read
     */
    public static ColumnMapGuess ofBook(Path file) throws IOException {
        try (Book book = Book.open(file)) {
            return of(book.sheets().stream()
                    .filter(sheet -> !BookTables.isOfPlan(sheet.name()) && !ColumnSheet.isOne(sheet))
                    .map(sheet -> new GuessedSheet(book, sheet))
                    .toList());
        } catch (BadBookException e) {
            throw BookProblemReader.refusal(e);
        }
    }

    private static ColumnMapGuess of(List<? extends GuessedTable> all) throws IOException {
        TableErrors errors = new TableErrors();
        Map<String, KnownElements> known = OwnTables.elements(all);
        ObjectNode map = JSON.createObjectNode();
        List<String> told = new ArrayList<>();
        for (GuessedTable given : all) {
            if (!OwnTables.isOne(given)) {
                add(ForeignTable.of(given, errors), given.name(), known, map, told);
            }
        }
        errors.throwIfAny(new ErrorList());
        return new ColumnMapGuess(told, questions(map), map);
    }

    private static boolean isTable(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).matches(".*\\.csv(\\.gz)?")
                && !Leftovers.isOne(name)
                && !CsvPlanWriter.FILES.contains(name)
                && Files.isRegularFile(file);
    }

    private static void add(
            @Nullable ForeignTable theirs,
            String name,
            Map<String, KnownElements> known,
            ObjectNode map,
            List<String> told) {
        if (theirs == null) {
            told.add(name + ": not recognised");
            return;
        }
        String section = theirs.table().section();
        if (map.has(section)) {
            told.add(name + ": not mapped, since "
                    + map.get(section).get("from").stringValue() + " is taken for " + section);
            return;
        }
        ObjectNode table = map.putObject(section);
        TableGuess.write(theirs, known, table);
        long named =
                theirs.columns().stream().filter(column -> !column.isBlank()).count();
        long read = named - (table.has("leaveOut") ? table.get("leaveOut").size() : 0);
        told.add(name + ": taken for " + section + ", " + read + " of " + named + " columns recognised");
    }

    private static int questions(ObjectNode map) {
        return map.findValues("question").size();
    }

    /** Writes the map as JSON to a stream, which stays open. */
    public void write(OutputStream out) throws IOException {
        out.write(JSON.writeValueAsBytes(map));
        out.write('\n');
    }
}
