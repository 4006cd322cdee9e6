package dev.quarterback.format;

import dev.quarterback.format.xlsx.UnpackLimit;
import dev.quarterback.format.xlsx.UnpackLimitException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A user's table as one of ours: each row has the cells that the rules of a {@link TableMap} make of theirs. */
final class MappedTable implements RawTable {
    private final RawTable theirs;
    private final TableMap map;
    private final UnpackLimit limit;
    private final TableErrors errors;

    /** For each rule the numbers of its columns in their table. */
    private final List<int[]> places = new ArrayList<>();

    /** For each rule the number of the column that must be filled; -1 where none must. */
    private final List<Integer> gates = new ArrayList<>();

    private final List<String> cells = new ArrayList<>();
    private @Nullable Unsound unsound;
    private final ShortRows shortRows = new ShortRows();
    private final PassedRows passedRows = new PassedRows();
    private int rowGate = -1;
    private MappedHeader header;
    private int needed;
    private int shortened;
    private int firstShortened;
    private boolean skipped;
    private final @Nullable String[] troubles;

    /**
     * A table.
     *
     * @param limit counts what the map makes longer than the cells that were read
     */
    MappedTable(RawTable theirs, TableMap map, UnpackLimit limit, TableErrors errors) {
        this.theirs = theirs;
        this.map = map;
        this.limit = limit;
        this.errors = errors;
        troubles = new String[map.rules().size()];
        header = new MappedHeader(List.of(), map, errors);
    }

    @Override
    public boolean nextHeader() throws IOException {
        if (!theirs.nextHeader()) {
            return false;
        }
        header = new MappedHeader(theirs.cells(), map, errors);
        boolean areAllThere = true;
        for (ColumnRule rule : map.rules()) {
            CellSource source = rule.source();
            places.add(source.columns().stream().mapToInt(header::find).toArray());
            gates.add(source.when() == null ? -1 : header.find(source.when()));
            areAllThere &= header.hasColumnsOf(rule);
        }
        areAllThere &= header.hasColumnOf(map.when());
        rowGate = map.when().column() == null ? -1 : header.find(map.when().column());
        needed = needed();
        header.warnOfOthers(theirs.line());
        int[] first = places.stream()
                .mapToInt(found -> found.length == 0 ? -1 : found[0])
                .toArray();
        errors.mapped(map.table(), map.rules());
        errors.located(map.table(), new MappedPlaces(errors.places(map.table()), map.rules(), first));
        cells.clear();
        map.rules().forEach(rule -> cells.add(rule.column()));
        return areAllThere;
    }

    @Override
    public boolean next() throws IOException {
        while (theirs.next()) {
            reportUnsound(false);
            if (isEmpty(rowGate)) {
                passedRows.add(theirs.line());
                continue;
            }
            if (isSound()) {
                map();
                return true;
            }
            skipped = true;
        }
        reportUnsound(!theirs.isBroken() && theirs.mayBeCut());
        if (!theirs.isRagged()) {
            skipped |= !shortRows.areWhole(theirs, map.table(), errors);
        }
        warnOfShortened();
        passedRows.warn(map, errors);
        return false;
    }

    /** Whether a column is there in which the row has nothing. */
    private boolean isEmpty(int column) {
        List<String> row = theirs.cells();
        return column >= 0 && (column >= row.size() || row.get(column).isBlank());
    }

    /** Of each list what was named first counts; told once. */
    private void warnOfShortened() {
        if (shortened > 0) {
            errors.warn(
                    map.table(),
                    firstShortened,
                    (shortened == 1
                                    ? "a list of this row names"
                                    : "lists of this row and " + (shortened - 1) + " more name")
                            + " the same twice; it counts once");
            shortened = 0;
        }
    }

    /** Whether a row is as long as their header, or ends before it with empty cells left out. */
    private boolean isSound() {
        List<String> row = theirs.cells();
        if (theirs.isRagged()) {
            return true;
        }
        int width = header.width();
        boolean isTooShort = row.size() < needed;
        if (isTooShort || !row.stream().skip(width).allMatch(String::isBlank)) {
            String message = row.size() + (row.size() == 1 ? " cell" : " cells") + " where the header has " + width;
            unsound = new Unsound(theirs.line(), isTooShort, message, theirs.widthFix(width));
            return false;
        }
        if (row.size() < header.namedWidth()) {
            shortRows.add(theirs.line());
        }
        return true;
    }

    /** A row of another width, which is told once it is known whether it is the last, that the file's end may have cut. */
    private record Unsound(int line, boolean isTooShort, String message, String fix) {}

    private void reportUnsound(boolean mayBeCut) {
        Unsound row = unsound;
        unsound = null;
        if (row != null && row.isTooShort() && mayBeCut) {
            errors.add(map.table(), row.line(), null, "the file ends within this row", Damage.COMPLETE);
        } else if (row != null) {
            errors.add(map.table(), row.line(), null, row.message(), row.fix());
        }
    }

    /** Columns that a row has at least: the first of those that what must be given is made of. */
    private int needed() {
        int most = 0;
        for (int i = 0; i < map.rules().size(); i++) {
            if (map.table().required().contains(map.rules().get(i).column()) && places.get(i).length > 0) {
                most = Math.max(most, places.get(i)[0] + 1);
            }
        }
        return most;
    }

    private void map() throws UnpackLimitException {
        cells.clear();
        for (int i = 0; i < map.rules().size(); i++) {
            troubles[i] = null;
            MappedCell cell = cell(i);
            troubles[i] = troubles[i] == null ? cell.trouble() : troubles[i];
            if (cell.isShortened()) {
                firstShortened = shortened++ == 0 ? line() : firstShortened;
            }
            // What cannot be made must not look empty: it is told by its trouble.
            cells.add(troubles[i] == null ? toCell(cell.text(), map.rules().get(i)) : "?");
        }
    }

    /** A text as in a CSV file; numbers stay what they are, since a minus before one makes no formula. */
    private static String toCell(String text, ColumnRule rule) {
        return ColumnKind.of(rule.column()).isNumber() ? text : CsvText.toCell(text);
    }

    private MappedCell cell(int rule) throws UnpackLimitException {
        if (isEmpty(gates.get(rule))) {
            return MappedCell.NOTHING;
        }
        List<String> sources = new ArrayList<>();
        for (int place : places.get(rule)) {
            sources.add(theirCell(place, rule));
        }
        ColumnRule own = map.rules().get(rule);
        int[] from = places.get(rule);
        boolean isNumber = from.length == 1 && theirs.kind(from[0]) == Kind.NUMBER;
        MappedCell cell = MappedCell.of(isNumber ? own.ofNumber() : own, sources);
        int read = sources.stream().mapToInt(String::length).sum();
        limit.takeText(Math.max(0, cell.text().length() - read));
        boolean isNothing = cell.text().isEmpty() && cell.trouble() == null;
        boolean isNeeded = map.table().required().contains(own.column());
        return isNothing && isNeeded ? cell.orTrouble(own, sources) : cell;
    }

    /** A cell of theirs, whose trouble becomes that of the rule. */
    private String theirCell(int place, int rule) {
        List<String> row = theirs.cells();
        if (place >= row.size() || row.get(place).isEmpty()) {
            return "";
        }
        if (theirs.kind(place) == Kind.UNUSABLE) {
            troubles[rule] = theirs.trouble(place);
            return row.get(place);
        }
        ColumnRule own = map.rules().get(rule);
        ColumnKind kind = ColumnKind.of(own.column());
        if (theirs.kind(place) == Kind.NUMBER && kind.hasDays() && own.days() == null && own.values() == null) {
            troubles[rule] =
                    "the number " + Shown.number(row.get(place)) + " where a day is needed; format the cell as a date";
            return row.get(place);
        }
        if ((theirs.kind(place) == Kind.DAY && kind.hasDays()) || kind.isNumber()) {
            return row.get(place);
        }
        String text = theirs.asText(place);
        if (text == null) {
            troubles[rule] = theirs.trouble(place);
            return row.get(place);
        }
        return text;
    }

    @Override
    public int line() {
        return theirs.line();
    }

    @Override
    public List<String> cells() {
        return cells;
    }

    @Override
    public Kind kind(int column) {
        return column >= 0 && column < troubles.length && troubles[column] != null ? Kind.UNUSABLE : Kind.TEXT;
    }

    @Override
    public @Nullable String trouble(int column) {
        return column < 0 ? null : troubles[column];
    }

    @Override
    public @Nullable String asText(int column) {
        return trouble(column) == null ? text(cells.get(column)) : null;
    }

    @Override
    public String text(String cell) {
        return CsvText.fromCell(cell);
    }

    /** The rules have made points of them. */
    @Override
    public boolean mayHaveDecimalCommas() {
        return false;
    }

    @Override
    public boolean hasSpreadsheetDays() {
        return theirs.hasSpreadsheetDays();
    }

    @Override
    public boolean isBroken() {
        return theirs.isBroken() || skipped;
    }

    /** A row has a cell for each rule, however long theirs is. */
    @Override
    public boolean isRagged() {
        return true;
    }

    @Override
    public String widthFix(int width) {
        return theirs.widthFix(width);
    }

    @Override
    public boolean mayBeCut() {
        return theirs.mayBeCut();
    }

    @Override
    public void close() throws IOException {
        theirs.close();
    }
}
