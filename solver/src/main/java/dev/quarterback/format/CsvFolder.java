package dev.quarterback.format;

import dev.quarterback.format.xlsx.UnpackLimit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder, or of an archive, by the tables that they hold: names in any case, gzipped ones with {@code .gz} at the end.
 *
 * <p>No table is passed over without a word. Leftovers of systems and editors, a plan's tables and files whose names have
 * nothing to do with tables are.
 */
final class CsvFolder implements ProblemTables {
    /** Endings of files that tables are kept in before they are saved as CSV. */
    private static final Set<String> SOURCES =
            Set.of("xlsx", "xlsm", "xlsb", "xls", "ods", "numbers", "tsv", "tab", "txt");

    private final TableFiles folder;
    private final Charset charset;
    private final TableErrors errors;
    private final ColumnMap map;
    private final Map<ProblemTable, String> files = new HashMap<>();
    private final Map<ProblemTable, String> strays = new LinkedHashMap<>();
    private final Set<ProblemTable> misnamed = new HashSet<>();

    private CsvFolder(TableFiles folder, Charset charset, ColumnMap map, TableErrors errors) {
        this.folder = folder;
        this.charset = charset;
        this.map = map;
        this.errors = errors;
    }

    /**
     * Looks through {@code folder}, and reports tables that are missing, twice there or not to be recognised.
     *
     * @param map says which files are tables by other names, and with other columns
     */
    static CsvFolder of(TableFiles folder, Charset charset, ColumnMap map, TableErrors errors) throws IOException {
        CsvFolder found = new CsvFolder(folder, charset, map, errors);
        folder.names().stream().filter(name -> !Leftovers.isOne(name)).sorted().forEach(found::add);
        found.reportStrays();
        found.reportMissing();
        return found;
    }

    @Override
    public boolean mayHave(ProblemTable table) {
        return files.containsKey(table) || strays.containsKey(table) || misnamed.contains(table);
    }

    @Override
    public @Nullable RawTable open(ProblemTable table) throws IOException {
        String file = files.get(table);
        if (file == null) {
            return null;
        }
        InputStream in = folder.open(file);
        TableMap own = map.of(table);
        try {
            return own == null
                    ? new CsvRows(in, charsetOf(file, charset), table, errors)
                    : new MappedTable(
                            CsvRows.foreign(in, charset(file, own), table, own.layout(), errors),
                            own,
                            UnpackLimit.none(),
                            errors);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private Charset charset(String file, TableMap map) throws IOException {
        Charset named = map.file().charset();
        return charsetOf(file, named == null ? charset : named);
    }

    /** The encoding of a file: UTF-8 where its bytes say so, whatever was named for it, which is told. */
    private Charset charsetOf(String file, Charset named) throws IOException {
        if (named.equals(StandardCharsets.UTF_8) || !folder.isSurelyUtf8(file)) {
            return named;
        }
        errors.warnFile(
                file, "is UTF-8 by its bytes and read so, though " + FileEncoding.name(named) + " is named for it");
        return StandardCharsets.UTF_8;
    }

    private void add(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        TableMap mapped = map.from(name);
        Optional<ProblemTable> table = ProblemTable.ALL.stream()
                .filter(one -> one.file().equals(lower))
                .findFirst();
        if (mapped != null) {
            add(mapped.table(), name);
        } else if (table.isPresent()) {
            add(table.get(), name);
        } else if (lower.endsWith(".csv")) {
            boolean isCodes = map.codes().stream().anyMatch(file -> folder.isSame(name, file));
            if (!CsvPlanWriter.FILES.contains(lower) && !isCodes) {
                reportUnknown(name, lower);
            }
        } else if (!folder.isFolder(name)) {
            meant(lower).ifPresent(one -> strays.putIfAbsent(one, name));
        }
    }

    private void add(ProblemTable table, String name) {
        String earlier = files.get(table);
        if (folder.isFolder(name)) {
            strays.putIfAbsent(table, name);
        } else if (earlier != null) {
            errors.addFile(name, earlier + " is there too, for the same table", "keep one of them");
        } else {
            files.put(table, name);
            errors.located(table, TablePlaces.ofFile(name));
        }
    }

    private void reportUnknown(String name, String lower) {
        List<String> known = ProblemTable.ALL.stream().map(ProblemTable::file).toList();
        String question = Nearest.question(lower, known);
        Nearest.to(lower, known).ifPresent(file -> misnamed.add(ProblemTable.ALL.get(known.indexOf(file))));
        errors.addFile(
                name,
                "unknown file",
                question != null ? question : "move it away; the tables are " + String.join(", ", known));
    }

    /** The table that a file which is no CSV seems to hold, by its name up to the first point: {@code Lanes.xlsx}. */
    private static Optional<ProblemTable> meant(String lower) {
        String stem = lower.replaceFirst("\\..*", "").replace('_', '-').replace(' ', '-');
        int errors = SOURCES.contains(ending(lower)) ? 1 : 0;
        return ProblemTable.ALL.stream()
                .filter(table -> Nearest.distance(stem, table.section()) <= errors)
                .findFirst();
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private void reportStrays() {
        strays.forEach((table, name) -> {
            if (!files.containsKey(table)) {
                errors.addFile(name, what(name), "save it as " + table.file() + " or move it away");
            } else if (SOURCES.contains(ending(name))) {
                errors.warnFile(name, "not read; what counts is " + files.get(table));
            }
        });
    }

    private String what(String name) {
        return folder.isFolder(name) ? "a folder, not a table" : "not a CSV file by its name";
    }

    private void reportMissing() {
        map.all().forEach(this::reportMissing);
        List<String> needed =
                ProblemTable.NEEDED.stream().map(ProblemTable::file).toList();
        if (files.isEmpty() && strays.isEmpty()) {
            errors.addFile("", "no tables in this folder", "a problem needs " + String.join(", ", needed));
            return;
        }
        for (ProblemTable table : ProblemTable.NEEDED) {
            if (!files.containsKey(table) && !strays.containsKey(table) && !isNamedInMap(table)) {
                errors.add(table, 0, null, "no such file", "a problem needs " + String.join(", ", needed));
            }
        }
    }

    private boolean isNamedInMap(ProblemTable table) {
        TableMap own = map.of(table);
        return own != null && own.from() != null;
    }

    private void reportMissing(TableMap own) {
        String from = own.from();
        if (from == null || files.containsKey(own.table())) {
            return;
        }
        List<String> names = List.of();
        try {
            names = folder.names();
        } catch (IOException e) {
            // Then nothing near can be named.
        }
        errors.addFile(own.fromPlace(), "no file " + Shown.text(from), Nearest.question(from, names));
    }
}
