package dev.quarterback.format;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads a problem from a folder of CSV files, as {@code docs/format.md} describes them.
 *
 * <p>As strict as {@link ProblemReader}: nothing is coerced and nothing ignored, and every error found is reported with
 * its file, line and column, up to 100.
 */
public final class CsvProblemReader {
    private final Path folder;
    private final CsvErrors errors = new CsvErrors();
    private final ProblemDraft draft = new ProblemDraft();

    private CsvProblemReader(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads the problem in {@code folder}.
     *
     * @throws InvalidInputException if it is not a valid problem
     * @throws IOException if the folder or one of its files cannot be read
     */
    public static Problem read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        return new CsvProblemReader(folder).read();
    }

    private Problem read() throws IOException {
        checkNames();
        CsvSettings settings = new CsvSettings(errors);
        if (readRows(CsvTable.PROBLEM, settings::add)) {
            settings.complete(draft);
        }
        readList(CsvTable.MODELS, draft.models, CsvElements::model);
        readList(CsvTable.YARDS, draft.yards, CsvElements::yard);
        readList(CsvTable.CENTERS, draft.centers, CsvElements::center);
        readHandoverDays();
        readList(CsvTable.CARRIERS, draft.carriers, CsvElements::carrier);
        readList(CsvTable.LANES, draft.lanes, CsvElements::lane);
        readList(CsvTable.ORDERS, draft.orders, CsvElements::order);
        ErrorList found = new ErrorList();
        ProblemValidator.check(draft, Positions.of(Shapes.problemFieldsInOrder()), found);
        errors.throwIfAny(found);
        return draft.problem();
    }

    /** Files that are missing, and CSV files that nothing would be read from. */
    private void checkNames() throws IOException {
        List<String> known = CsvTable.ALL.stream().map(CsvTable::file).toList();
        for (CsvTable table : CsvTable.NEEDED) {
            if (!Files.exists(folder.resolve(table.file()))) {
                errors.add(
                        table,
                        0,
                        null,
                        "no such file",
                        "a problem needs "
                                + String.join(
                                        ", ",
                                        CsvTable.NEEDED.stream()
                                                .map(CsvTable::file)
                                                .toList()));
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".csv") && !known.contains(name))
                    .filter(name -> !CsvPlanWriter.FILES.contains(name))
                    .sorted()
                    .forEach(name -> errors.addFile(name, "unknown file", Nearest.question(name, known)));
        }
    }

    private <T> void readList(CsvTable table, List<T> list, Function<CsvCells, T> element) throws IOException {
        boolean isComplete = readRows(table, (rows, cells) -> {
            list.add(element.apply(cells));
            errors.element(table, rows.line());
        });
        if (isComplete) {
            draft.complete(table.section());
        }
    }

    private void readHandoverDays() throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < draft.centers.size(); i++) {
            numbers.putIfAbsent(draft.centers.get(i).id(), i);
        }
        Map<Integer, SortedMap<LocalDate, Handovers>> days = new HashMap<>();
        readRows(CsvTable.HANDOVER_DAYS, (rows, cells) -> {
            String id = cells.text("center");
            LocalDate day = cells.requiredDay("day");
            Handovers handovers = CsvElements.handovers(cells);
            Integer number = numbers.get(id);
            if (number == null) {
                reportNoCenter(id, numbers, cells);
            } else if (day != null) {
                Integer earlier = errors.handoverDay(number, day.toString(), rows.line());
                if (earlier == null) {
                    days.computeIfAbsent(number, center -> new TreeMap<>()).put(day, handovers);
                } else {
                    cells.report("day", "center and day are given twice", "they are also on line " + earlier);
                }
            }
        });
        days.forEach((number, own) -> draft.centers.set(number, withDays(draft.centers.get(number), own)));
    }

    private void reportNoCenter(String id, Map<String, Integer> known, CsvCells cells) {
        if (JsonInput.isReadable(id) && draft.isComplete("centers")) {
            cells.report("center", "no center " + Shown.text(id), Nearest.question(id, known.keySet()));
        }
    }

    private static Center withDays(Center center, SortedMap<LocalDate, Handovers> days) {
        return new Center(
                center.id(),
                center.name(),
                center.lat(),
                center.lon(),
                center.handovers(),
                days,
                center.lotSpaces(),
                center.prepDays());
    }

    /** Gives each row of a file to {@code reader}; false when the file is not there or could not be read to its end. */
    private boolean readRows(CsvTable table, BiConsumer<CsvRows, CsvCells> reader) throws IOException {
        Path file = folder.resolve(table.file());
        if (!Files.exists(file)) {
            return false;
        }
        try (InputStream in = InputFile.open(file);
                CsvRows rows = new CsvRows(in, table, errors)) {
            CsvCells cells = new CsvCells(rows, table, errors);
            while (rows.next()) {
                reader.accept(rows, cells);
            }
            return rows.isComplete();
        }
    }
}
