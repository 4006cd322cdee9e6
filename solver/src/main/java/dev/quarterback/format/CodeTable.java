package dev.quarterback.format;

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

/** A CSV file with codes, one column of which says what each is here. */
final class CodeTable {
    private final MapNode list;
    private final ProblemTable table;
    private final TableErrors errors = new TableErrors();

    /** Where each code was given first. */
    private final Map<String, Integer> lines = new HashMap<>();

    private CodeTable(MapNode list, String from, String key, String value) {
        this.list = list;
        this.table = new ProblemTable(from, "a code", List.of(key, value), List.of(), Map.of());
        errors.located(table, TablePlaces.ofFile(from));
    }

    /**
     * The codes with what they are; what is wrong is reported, with its place in the file or in the map.
     *
     * @param list says which columns are meant
     * @param from the name of the file in messages
     */
    static Map<String, String> read(MapNode list, String from, Path file) {
        List<String> missing =
                Stream.of("key", "value").filter(field -> !list.has(field)).toList();
        missing.forEach(field -> list.report(
                list.at(field), "missing", "key names the column with the codes, value the one with what they are"));
        String key = list.text("key");
        String value = list.text("value");
        String encoding = list.text("encoding");
        Charset charset = encoding == null ? StandardCharsets.UTF_8 : FileEncoding.named(encoding);
        if (charset == null) {
            list.report(
                    list.at("encoding"),
                    Shown.text(String.valueOf(encoding)) + " is not known",
                    "give utf-8 or windows-1252");
        }
        if (key == null || value == null || charset == null) {
            return Map.of();
        }
        return new CodeTable(list, from, key, value).read(file, charset);
    }

    private Map<String, String> read(Path file, Charset charset) {
        Map<String, String> codes = new LinkedHashMap<>();
        try (InputStream in = InputFile.open(file);
                RawTable rows = CsvRows.foreign(in, charset, table, table, errors)) {
            if (rows.nextHeader()) {
                add(rows, codes);
            }
            errors.throwIfAny(new ErrorList());
        } catch (InvalidInputException e) {
            list.errors().addAll(e.errors());
        } catch (NoSuchFileException e) {
            list.report(list.at("from"), "no file " + Shown.text(table.file()), "its name is seen from the map");
        } catch (IOException e) {
            list.report(list.at("from"), Shown.text(table.file()) + " cannot be read", null);
        }
        return codes;
    }

    private void add(RawTable rows, Map<String, String> codes) throws IOException {
        List<String> header = List.copyOf(rows.cells());
        int[] places = table.required().stream()
                .mapToInt(name -> place(header, name, rows.line()))
                .toArray();
        while (places[0] >= 0 && places[1] >= 0 && rows.next()) {
            String code = cell(rows, places[0]);
            String ours = cell(rows, places[1]);
            String earlier = code.isEmpty() ? null : codes.putIfAbsent(code, ours);
            if (code.isEmpty()) {
                errors.add(table, rows.line(), table.required().get(0), "missing", "a row is a code with what it is");
            } else if (earlier == null) {
                lines.put(code, rows.line());
            } else if (!earlier.equals(ours)) {
                errors.add(
                        table,
                        rows.line(),
                        table.required().get(0),
                        Shown.text(code) + " is " + Shown.text(earlier) + " on line " + lines.get(code),
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

    private static String cell(RawTable rows, int place) {
        List<String> cells = rows.cells();
        return place < cells.size() ? rows.text(cells.get(place)).strip() : "";
    }
}
