package dev.quarterback.format;

import dev.quarterback.format.xlsx.BadBookException;
import dev.quarterback.format.xlsx.Book;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
     * @param charset of the files that are not UTF-8; null where that is not known, and becomes a question
     * @throws InvalidInputException if a file cannot be read as a table
     * @throws IOException if the folder or a file cannot be read
     */
    public static ColumnMapGuess of(Path folder, @Nullable Charset charset) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        List<GuessedFile> files = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path file : entries.filter(ColumnMapGuess::isTable).sorted().toList()) {
                files.add(GuessedFile.of(file, charset));
            }
        }
        return of(files);
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
        Map<String, String> taken = new HashMap<>();
        for (GuessedTable given : all) {
            ProblemTable own = given.trouble() == null && OwnTables.isOne(given) ? given.own() : null;
            if (own != null) {
                taken.put(own.section(), given.name());
                addOdd(given, told);
            }
        }
        Map<GuessedTable, ForeignTable> foreign = new LinkedHashMap<>();
        Map<GuessedTable, String> notMapped = new HashMap<>();
        for (GuessedTable given : all) {
            if (!taken.containsValue(given.name())) {
                add(given, taken, foreign, notMapped, errors);
            }
        }
        ForeignElements.add(foreign, known);
        OwnTables.addSites(known);
        for (GuessedTable given : all) {
            ForeignTable theirs = foreign.get(given);
            String why = notMapped.get(given);
            if (theirs != null) {
                told.add(given.name() + ": " + told(given, theirs, known, map));
            } else if (why != null) {
                told.add(given.name() + ": " + why);
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

    /** Tables of ours are in no map, which could tell their encoding. */
    private static void addOdd(GuessedTable own, List<String> told) {
        Charset charset = own.oddCharset();
        if (charset != null) {
            told.add(own.name() + ": not UTF-8; save it as such, or name " + FileEncoding.name(charset)
                    + " as the encoding when it is imported");
        }
    }

    /** Takes a table for one of ours, if it seems to be one of those that have none yet; else says why not. */
    private static void add(
            GuessedTable given,
            Map<String, String> taken,
            Map<GuessedTable, ForeignTable> foreign,
            Map<GuessedTable, String> notMapped,
            TableErrors errors)
            throws IOException {
        String trouble = given.trouble();
        ForeignTable theirs = trouble == null ? ForeignTable.of(given, errors) : null;
        if (theirs == null) {
            notMapped.put(given, trouble == null ? "not recognised" : trouble);
            return;
        }
        String section = theirs.table().section();
        String earlier = taken.putIfAbsent(section, given.name());
        if (earlier == null) {
            foreign.put(given, theirs);
        } else {
            notMapped.put(given, "not mapped, since " + earlier + " is taken for " + section);
        }
    }

    /** Adds a table to the map; gives what is told of it. */
    private static String told(
            GuessedTable given, ForeignTable theirs, Map<String, KnownElements> known, ObjectNode map)
            throws IOException {
        String section = theirs.table().section();
        ObjectNode table = map.putObject(section).put("from", given.name());
        given.describe(table);
        List<String> others = TableGuess.write(theirs, known, table);
        long named =
                theirs.columns().stream().filter(column -> !column.isBlank()).count();
        return "taken for " + section + ", " + (named - others.size()) + " of " + named + " columns recognised"
                + (others.isEmpty() ? "" : "; each a question: " + Shown.message(String.join(", ", others)));
    }

    private static int questions(ObjectNode map) {
        int questions = map.findValues("question").size();
        for (JsonNode columns : map.findValues("notRecognised")) {
            questions += columns.size();
        }
        return questions;
    }

    /** Whether no file or sheet was recognised. */
    public boolean isEmpty() {
        return map.isEmpty();
    }

    /** Writes the map as JSON to a stream, which stays open. */
    public void write(OutputStream out) throws IOException {
        out.write(JSON.writeValueAsBytes(map));
        out.write('\n');
    }
}
