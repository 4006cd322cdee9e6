package dev.quarterback.format;

import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Yard;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
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
        readDepartureDays();
        readList(CsvProblemTable.VESSELS, draft.vessels, CsvRowMapper::vessel);
        if (!folder.mayHave(CsvProblemTable.VESSELS)) {
            draft.complete(CsvProblemTable.VESSELS.section());
        }
        readList(CsvProblemTable.CENTERS, draft.centers, CsvRowMapper::center);
        readHandoverDays();
        readList(CsvProblemTable.CARRIERS, draft.carriers, CsvRowMapper::carrier);
        readBusyDays();
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

    private void readDepartureDays() throws IOException {
        CsvDays<Integer> days = new CsvDays<>(
                CsvDayTable.DEPARTURES,
                draft.yards.stream().map(Yard::id).toList(),
                draft.isComplete("yards"),
                (day, cells) -> cells.whole("departures"),
                errors);
        readRows(CsvProblemTable.DEPARTURE_DAYS, days::add);
        days.forEach((number, own) ->
                draft.yards.set(number, draft.yards.get(number).withDepartureDays(new TreeMap<>(own))));
    }

    private void readHandoverDays() throws IOException {
        CsvDays<Handovers> days = new CsvDays<>(
                CsvDayTable.HANDOVERS,
                draft.centers.stream().map(Center::id).toList(),
                draft.isComplete("centers"),
                (day, cells) -> CsvRowMapper.handovers(cells),
                errors);
        readRows(CsvProblemTable.HANDOVER_DAYS, days::add);
        days.forEach((number, own) ->
                draft.centers.set(number, draft.centers.get(number).withHandoverDays(new TreeMap<>(own))));
    }

    private void readBusyDays() throws IOException {
        CsvDays<BusyDay> days = new CsvDays<>(
                CsvDayTable.BUSY,
                draft.carriers.stream().map(Carrier::id).toList(),
                draft.isComplete("carriers"),
                CsvRowMapper::busyDay,
                errors);
        readRows(CsvProblemTable.BUSY_DAYS, days::add);
        days.forEach((number, own) -> draft.carriers.set(
                number, draft.carriers.get(number).withBusy(own.values().toArray(BusyDay[]::new))));
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
