package dev.quarterback.format;

import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Yard;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads a problem from its tables, whatever these come from: CSV files or sheets.
 *
 * <p>As strict as {@link ProblemReader}: nothing is coerced and nothing ignored, and every error found is reported with
 * its place.
 */
final class TableProblemReader {
    private final ProblemTables tables;
    private final TableErrors errors;
    private final ProblemDraft draft = new ProblemDraft();

    private TableProblemReader(ProblemTables tables, TableErrors errors) {
        this.tables = tables;
        this.errors = errors;
    }

    /**
     * Reads the problem that {@code tables} are.
     *
     * @param errors what is wrong with the tables as such; gets what is wrong with their cells
     * @param warnings takes what is valid but hardly meant
     * @throws InvalidInputException if it is not a valid problem
     * @throws IOException if a table cannot be read
     */
    static Problem read(ProblemTables tables, TableErrors errors, Consumer<InputWarning> warnings) throws IOException {
        Problem problem = new TableProblemReader(tables, errors).read();
        errors.warnings().forEach(warnings);
        ProblemWarnings.of(problem, errors::place).forEach(warnings);
        return problem;
    }

    private Problem read() throws IOException {
        SettingRows settings = new SettingRows(errors);
        if (readRows(ProblemTable.PROBLEM, settings::add)) {
            settings.complete(draft);
        }
        readList(ProblemTable.MODELS, draft.models, RowMapper::model);
        readList(ProblemTable.YARDS, draft.yards, RowMapper::yard);
        readDepartureDays();
        readList(ProblemTable.VESSELS, draft.vessels, RowMapper::vessel);
        if (!tables.mayHave(ProblemTable.VESSELS)) {
            draft.complete(ProblemTable.VESSELS.section());
        }
        readList(ProblemTable.CENTERS, draft.centers, RowMapper::center);
        readHandoverDays();
        readList(ProblemTable.CARRIERS, draft.carriers, RowMapper::carrier);
        readBusyDays();
        readList(ProblemTable.LANES, draft.lanes, RowMapper::lane);
        CenterLists centerLists = new CenterLists(draft);
        readList(ProblemTable.ORDERS, draft.orders, cells -> RowMapper.order(cells, centerLists));
        ErrorList found = errors.list();
        ProblemValidator.check(draft, Positions.of(Shapes.problemFieldsInOrder()), found);
        errors.throwIfAny(found);
        return draft.problem();
    }

    private <T> void readList(ProblemTable table, List<T> list, Function<TableCells, T> element) throws IOException {
        boolean isComplete = readRows(table, (rows, cells) -> {
            list.add(element.apply(cells));
            errors.element(table, rows.line());
        });
        if (isComplete) {
            draft.complete(table.section());
        }
    }

    private void readDepartureDays() throws IOException {
        DayRows<Integer> days = new DayRows<>(
                DayTable.DEPARTURES,
                draft.yards.stream().map(Yard::id).toList(),
                draft.isComplete("yards"),
                (day, cells) -> cells.whole("departures"),
                errors);
        readRows(ProblemTable.DEPARTURE_DAYS, days::add);
        days.forEach((number, own) ->
                draft.yards.set(number, draft.yards.get(number).withDepartureDays(new TreeMap<>(own))));
    }

    private void readHandoverDays() throws IOException {
        DayRows<Handovers> days = new DayRows<>(
                DayTable.HANDOVERS,
                draft.centers.stream().map(Center::id).toList(),
                draft.isComplete("centers"),
                (day, cells) -> RowMapper.handovers(cells),
                errors);
        readRows(ProblemTable.HANDOVER_DAYS, days::add);
        days.forEach((number, own) ->
                draft.centers.set(number, draft.centers.get(number).withHandoverDays(new TreeMap<>(own))));
    }

    private void readBusyDays() throws IOException {
        DayRows<BusyDay> days = new DayRows<>(
                DayTable.BUSY,
                draft.carriers.stream().map(Carrier::id).toList(),
                draft.isComplete("carriers"),
                RowMapper::busyDay,
                errors);
        readRows(ProblemTable.BUSY_DAYS, days::add);
        days.forEach((number, own) -> draft.carriers.set(
                number, draft.carriers.get(number).withBusy(own.values().toArray(BusyDay[]::new))));
    }

    /** Gives each row of a table to {@code reader}; false when it is not there or could not be read to its end. */
    private boolean readRows(ProblemTable table, BiConsumer<TableRows, TableCells> reader) throws IOException {
        RawTable raw = tables.open(table);
        if (raw == null) {
            return false;
        }
        try (raw) {
            TableRows rows = new TableRows(raw, table, errors);
            TableCells cells = new TableCells(rows, table, errors);
            while (rows.next()) {
                reader.accept(rows, cells);
            }
            return rows.isComplete();
        }
    }
}
