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
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads a problem from a folder of CSV files, as {@code docs/format.md} describes them.
 *
 * <p>As strict as {@link ProblemReader}: nothing is coerced and nothing ignored, and every error found is reported with
 * its file, line and column, up to 100.
 */
public final class CsvProblemReader {
    private final CsvErrors errors = new CsvErrors();
    private final ProblemDraft draft = new ProblemDraft();
    private final CsvFolder folder;

    private CsvProblemReader(Path folder) throws IOException {
        this.folder = CsvFolder.of(folder, errors);
    }

    /**
     * Reads the problem in {@code folder}.
     *
     * @throws InvalidInputException if it is not a valid problem
     * @throws IOException if the folder or one of its files cannot be read
     */
    public static Problem read(Path folder) throws IOException {
        return read(folder, warning -> {});
    }

    /**
     * Reads the problem in {@code folder}.
     *
     * @param warnings takes what is valid but hardly meant
     * @throws InvalidInputException if it is not a valid problem
     * @throws IOException if the folder or one of its files cannot be read
     */
    public static Problem read(Path folder, Consumer<InputWarning> warnings) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        CsvProblemReader reader = new CsvProblemReader(folder);
        Problem problem = reader.read();
        reader.errors.warnings().forEach(warnings);
        ProblemWarnings.of(problem, reader.errors::place).forEach(warnings);
        return problem;
    }

    private Problem read() throws IOException {
        CsvSettings settings = new CsvSettings(errors);
        if (readRows(CsvProblemTable.PROBLEM, settings::add)) {
            settings.complete(draft);
        }
        readList(CsvProblemTable.MODELS, draft.models, CsvRowMapper::model);
        readList(CsvProblemTable.YARDS, draft.yards, CsvRowMapper::yard);
        readList(CsvProblemTable.CENTERS, draft.centers, CsvRowMapper::center);
        readHandoverDays();
        readList(CsvProblemTable.CARRIERS, draft.carriers, CsvRowMapper::carrier);
        readList(CsvProblemTable.LANES, draft.lanes, CsvRowMapper::lane);
        CsvCenterLists centerLists = new CsvCenterLists(draft);
        readList(CsvProblemTable.ORDERS, draft.orders, cells -> CsvRowMapper.order(cells, centerLists));
        ErrorList found = new ErrorList();
        ProblemValidator.check(draft, Positions.of(Shapes.problemFieldsInOrder()), found);
        errors.throwIfAny(found);
        return draft.problem();
    }

    private <T> void readList(CsvProblemTable table, List<T> list, Function<CsvCells, T> element) throws IOException {
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
        readRows(CsvProblemTable.HANDOVER_DAYS, (rows, cells) -> {
            String id = cells.text("center");
            LocalDate day = cells.requiredDay("day");
            Handovers handovers = CsvRowMapper.handovers(cells);
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
            cells.report("center", "no center " + Shown.text(id), () -> Nearest.question(id, known.keySet()));
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
    private boolean readRows(CsvProblemTable table, BiConsumer<CsvRows, CsvCells> reader) throws IOException {
        Path file = folder.find(table).orElse(null);
        if (file == null) {
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
