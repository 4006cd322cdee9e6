package dev.quarterback.format;

import dev.quarterback.format.xlsx.BadBookException;
import dev.quarterback.format.xlsx.Book;
import dev.quarterback.format.xlsx.BookSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the tables of codes of a column map are.
 *
 * @param map the file with the map, from which files are seen; null for a map that is a sheet
 * @param imported the folder or book that is imported; null where that is not known, or {@code book} is it
 * @param book the open book whose sheet the map is; null for a map in a file
 */
record CodeTables(
        @Nullable Path map,
        @Nullable Path imported,
        @Nullable Book book) {

    /** Those of a map in a file. */
    static CodeTables ofFile(Path map, @Nullable Path imported) {
        return new CodeTables(map, imported, null);
    }

    /** Those of a map that is a sheet: other sheets of the book. */
    static CodeTables ofBook(Book book) {
        return new CodeTables(null, null, book);
    }

    /** What to do where a rule names a list that there is not. */
    String withoutList() {
        return book == null
                ? "lists of the map has the lists"
                : "write values such as A = 3; B = 2, or a row of table lists with that name";
    }

    /**
     * The codes of a list with what they are; what is wrong is reported.
     *
     * @param list names a file, or a table of what is imported
     * @param files gets the files that are read
     */
    Map<String, String> read(MapNode list, List<Path> files) throws IOException {
        String from = list.text("from");
        String name = list.text("table");
        if (from != null && map != null) {
            Path file = map.toAbsolutePath().resolveSibling(from).normalize();
            files.add(file);
            return CodeTable.ofFile(list, "from", from, file);
        }
        if (name == null) {
            return Map.of();
        }
        if (book != null) {
            return inSheet(list, name, book);
        }
        if (imported == null) {
            list.report(list.at("table"), "is a table of what is imported, and nothing is", "name a file by from");
            return Map.of();
        }
        return Files.isDirectory(imported) ? inFolder(list, name, imported, files) : inBook(list, name, imported);
    }

    private static Map<String, String> inFolder(MapNode list, String name, Path folder, List<Path> files)
            throws IOException {
        List<String> names;
        try (Stream<Path> entries = Files.list(folder)) {
            names = entries.map(entry -> String.valueOf(entry.getFileName()))
                    .sorted()
                    .toList();
        }
        String found = names.stream()
                .filter(one -> LookAlike.areBlanksAndCaseApart(one, name)
                        || LookAlike.areBlanksAndCaseApart(one.replaceFirst("(?i)\\.csv(\\.gz)?$", ""), name))
                .findFirst()
                .orElse(null);
        if (found == null) {
            list.report(list.at("table"), "no file " + Shown.text(name), Nearest.question(name, names));
            return Map.of();
        }
        Path file = folder.toAbsolutePath().resolve(found).normalize();
        files.add(file);
        return CodeTable.ofFile(list, "table", found, file);
    }

    /** A book that cannot be read is told when it is imported. */
    private static Map<String, String> inBook(MapNode list, String name, Path file) {
        try (Book opened = Book.open(file)) {
            return inSheet(list, name, opened);
        } catch (IOException e) {
            return Map.of();
        }
    }

    private static Map<String, String> inSheet(MapNode list, String name, Book book) throws IOException {
        List<String> names = book.sheets().stream().map(BookSheet::name).toList();
        BookSheet sheet = book.sheets().stream()
                .filter(one -> LookAlike.areBlanksAndCaseApart(one.name(), name))
                .findFirst()
                .orElse(null);
        if (list.has("encoding")) {
            list.report(list.at("encoding"), "a book tells its own encoding", "leave it out");
        }
        if (sheet == null) {
            list.report(list.at("table"), "no sheet " + Shown.text(name), Nearest.question(name, names));
            return Map.of();
        }
        try {
            return CodeTable.ofSheet(list, book, sheet);
        } catch (BadBookException e) {
            list.report(list.at("table"), String.valueOf(e.getMessage()), e.fix());
            return Map.of();
        }
    }
}
