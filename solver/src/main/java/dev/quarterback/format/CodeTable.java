package dev.quarterback.format;

import dev.quarterback.format.xlsx.Book;
import dev.quarterback.format.xlsx.BookSheet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A CSV file or a sheet with codes, one column of which says what each is here. */
final class CodeTable {
    private final MapNode list;
    private final ProblemTable table;
    private final TableErrors errors = new TableErrors();

    /** Where each code was given first. */
    private final Map<String, Integer> lines = new HashMap<>();

    /** Opens the rows. */
    private interface Opening {
        RawTable open(ProblemTable table, TableErrors errors) throws IOException;
    }

    private CodeTable(MapNode list, ProblemTable table, TablePlaces places) {
        this.list = list;
        this.table = table;
        errors.located(table, places);
    }

    /**
     * The codes of a file with what they are; what is wrong is reported, with its place in the file or in the map.
     *
     * @param list says which columns are meant
     * @param field the field of it that names the file
     * @param name the name of the file in messages
     */
    static Map<String, String> ofFile(MapNode list, String field, String name, Path file) {
        ProblemTable table = table(list, name);
        String encoding = list.text("encoding");
        Charset charset = encoding == null ? StandardCharsets.UTF_8 : FileEncoding.named(encoding);
        if (charset == null) {
            list.report(
                    list.at("encoding"),
                    Shown.text(String.valueOf(encoding)) + " is not known",
                    "give utf-8 or windows-1252");
        }
        if (table == null || charset == null) {
            return Map.of();
        }
        CodeTable codes = new CodeTable(list, table, TablePlaces.ofFile(name));
        try (InputStream in = InputFile.open(file)) {
            return codes.read((one, errors) -> CsvRows.foreign(in, charset, one, one, errors));
        } catch (NoSuchFileException e) {
            String fix = field.equals("from") ? "its name is seen from the map" : null;
            list.report(list.at(field), "no file " + Shown.text(name), fix);
        } catch (IOException e) {
            list.report(list.at(field), Shown.text(name) + " cannot be read", null);
        }
        return Map.of();
    }

    /** The same of a sheet, in which titles may stand above the names of the columns. */
    static Map<String, String> ofSheet(MapNode list, Book book, BookSheet sheet) throws IOException {
        ProblemTable table = table(list, sheet.name());
        return table == null
                ? Map.of()
                : new CodeTable(list, table, new SheetPlaces(sheet.name()))
                        .read((one, errors) ->
                                new SheetTable(book.rows(sheet), one, one, SheetHeader.row(book, sheet, one), errors));
    }

    /** The table with the two columns that are meant; null where they are not named, which is reported. */
    private static @Nullable ProblemTable table(MapNode list, String name) {
        Stream.of("key", "value")
                .filter(field -> !list.has(field))
                .forEach(field -> list.report(
                        list.at(field),
                        "missing",
                        "key names the column with the codes, value the one with what they are"));
        String key = list.text("key");
        String value = list.text("value");
        return key == null || value == null
                ? null
                : new ProblemTable(name, "a code", List.of(key, value), List.of(), Map.of());
    }

    private Map<String, String> read(Opening opening) throws IOException {
        Map<String, String> codes = new LinkedHashMap<>();
        try (RawTable rows = opening.open(table, errors)) {
            if (rows.nextHeader()) {
                add(rows, codes);
            }
            errors.throwIfAny(new ErrorList());
        } catch (InvalidInputException e) {
            list.errors().addAll(e.errors());
        }
        return codes;
    }

    private void add(RawTable rows, Map<String, String> codes) throws IOException {
        List<String> header = List.copyOf(rows.cells());
        int[] places = table.required().stream()
                .mapToInt(name -> place(header, name, rows.line()))
                .toArray();
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < places.length; i++) {
            numbers.put(table.required().get(i), places[i]);
        }
        errors.numbered(table, numbers);
        while (places[0] >= 0 && places[1] >= 0 && rows.next()) {
            String code = cell(rows, places[0], table.required().get(0));
            String ours = cell(rows, places[1], table.required().get(1));
            String earlier = code.isEmpty() ? null : codes.putIfAbsent(code, ours);
            if (code.isEmpty() && !isTold(rows, places[0])) {
                errors.add(table, rows.line(), table.required().get(0), "missing", "a row is a code with what it is");
            } else if (earlier == null && !code.isEmpty()) {
                lines.put(code, rows.line());
            } else if (earlier != null && !earlier.equals(ours)) {
                errors.add(
                        table,
                        rows.line(),
                        table.required().get(0),
                        Shown.text(code) + " is " + Shown.text(earlier)
                                + (errors.row(table).equals("row") ? " in row " : " on line ") + lines.get(code),
                        "keep one of them");
            }
        }
    }

    private int place(List<String> header, String name, int line) {
        List<Integer> found = Stream.iterate(0, i -> i < header.size(), i -> i + 1)
                .filter(i -> LookAlike.areBlanksAndCaseApart(header.get(i), name))
                .toList();
        if (found.size() != 1) {
            errors.add(
                    table,
                    line,
                    null,
                    (found.isEmpty() ? "no column " : "several columns ") + Shown.text(name),
                    found.isEmpty() ? Nearest.question(name, header) : "rename all but one");
        }
        return found.size() == 1 ? found.get(0) : -1;
    }

    private static boolean isTold(RawTable rows, int place) {
        return place < rows.cells().size() && rows.asText(place) == null;
    }

    /** The text of a cell; of one that may not be what was typed none, which is reported. */
    private String cell(RawTable rows, int place, String column) {
        if (place >= rows.cells().size()) {
            return "";
        }
        String text = rows.asText(place);
        if (text == null) {
            String[] told = String.valueOf(rows.trouble(place)).split("; ", 2);
            errors.add(table, rows.line(), column, told[0], told.length > 1 ? told[1] : null);
        }
        return text == null ? "" : text.strip();
    }
}
