package dev.quarterback.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A user's table as one of ours: each row has the cells that the rules of a {@link TableMap} make of theirs. */
final class MappedTable implements RawTable {
    private final RawTable theirs;
    private final TableMap map;
    private final TableErrors errors;

    /** For each rule the numbers of its columns in their table. */
    private final List<int[]> places = new ArrayList<>();

    /** For each rule the number of the column that must be filled; -1 where none must. */
    private final List<Integer> gates = new ArrayList<>();

    private final List<String> cells = new ArrayList<>();
    private int width;
    private int lastShort;
    private boolean skipped;
    private final @Nullable String[] troubles;

    MappedTable(RawTable theirs, TableMap map, TableErrors errors) {
        this.theirs = theirs;
        this.map = map;
        this.errors = errors;
        troubles = new String[map.rules().size()];
    }

    @Override
    public boolean nextHeader() throws IOException {
        if (!theirs.nextHeader()) {
            return false;
        }
        List<String> header = List.copyOf(theirs.cells());
        width = header.size();
        boolean areAllThere = true;
        for (ColumnRule rule : map.rules()) {
            CellSource source = rule.source();
            places.add(source.columns().stream()
                    .mapToInt(name -> find(name, header))
                    .toArray());
            gates.add(source.when() == null ? -1 : find(source.when(), header));
            areAllThere &= areThere(rule, header);
        }
        warnOfOthers(header);
        int[] first = places.stream()
                .mapToInt(found -> found.length == 0 ? -1 : found[0])
                .toArray();
        errors.located(map.table(), new MappedPlaces(errors.places(map.table()), map.rules(), first));
        cells.clear();
        map.rules().forEach(rule -> cells.add(rule.column()));
        return areAllThere;
    }

    private static int find(String name, List<String> header) {
        int exact = header.indexOf(name);
        for (int i = 0; exact < 0 && i < header.size(); i++) {
            if (LookAlike.areBlanksAndCaseApart(header.get(i), name)) {
                return i;
            }
        }
        return exact;
    }

    private boolean areThere(ColumnRule rule, List<String> header) {
        List<String> names = new ArrayList<>(rule.source().columns());
        if (rule.source().when() != null) {
            names.add(rule.source().when());
        }
        String table = errors.places(map.table()).of(0, null, -1);
        boolean isClear = true;
        for (String name : names) {
            if (isTwice(name, header)) {
                isClear = false;
                errors.addFile(
                        rule.place(),
                        "two columns are named " + Shown.text(name) + " in " + table,
                        "rename one of them");
            }
        }
        names.removeIf(name -> find(name, header) >= 0);
        names.forEach(name -> errors.addFile(
                rule.place(), "no column " + Shown.text(name) + " in " + table, Nearest.question(name, header)));
        return isClear && names.isEmpty();
    }

    /** Whether nothing tells which column is meant by a name. */
    private static boolean isTwice(String name, List<String> header) {
        long exact = header.stream().filter(name::equals).count();
        long alike = header.stream()
                .filter(one -> LookAlike.areBlanksAndCaseApart(one, name))
                .count();
        return exact > 1 || (exact == 0 && alike > 1);
    }

    /** What is not read may have been forgotten. */
    private void warnOfOthers(List<String> header) {
        Set<String> known = map.theirs();
        List<String> others = header.stream()
                .filter(name -> !name.isBlank())
                .filter(name -> known.stream().noneMatch(one -> LookAlike.areBlanksAndCaseApart(one, name)))
                .filter(name -> map.leaveOut().stream().noneMatch(one -> LookAlike.areBlanksAndCaseApart(one, name)))
                .toList();
        if (!others.isEmpty()) {
            errors.warn(
                    map.table(),
                    theirs.line(),
                    "not read: " + Shown.message(String.join(", ", others))
                            + "; leaveOut in the map takes note of them");
        }
    }

    @Override
    public boolean next() throws IOException {
        while (theirs.next()) {
            if (isSound()) {
                map();
                return true;
            }
            skipped = true;
        }
        if (lastShort > 0 && lastShort == theirs.line() && !theirs.isBroken() && theirs.mayBeCut()) {
            errors.add(map.table(), lastShort, null, "the file ends within this row", Damage.COMPLETE);
            skipped = true;
        }
        return false;
    }

    /** Whether a row is as long as their header, or ends before it with empty cells left out. */
    private boolean isSound() {
        List<String> row = theirs.cells();
        if (theirs.isRagged()) {
            return true;
        }
        lastShort = row.size() < width ? theirs.line() : 0;
        boolean isTooLong =
                row.size() > width && row.subList(width, row.size()).stream().anyMatch(cell -> !cell.isBlank());
        if (isTooLong) {
            errors.add(
                    map.table(),
                    theirs.line(),
                    null,
                    row.size() + " cells where the header has " + width,
                    theirs.widthFix(width));
        }
        return !isTooLong;
    }

    private void map() {
        cells.clear();
        for (int i = 0; i < map.rules().size(); i++) {
            troubles[i] = null;
            MappedCell cell = cell(i);
            troubles[i] = troubles[i] == null ? cell.trouble() : troubles[i];
            // What cannot be made must not look empty: it is told by its trouble.
            cells.add(troubles[i] == null ? toCell(cell.text(), map.rules().get(i)) : "?");
        }
    }

    /** A text as in a CSV file; numbers stay what they are, since a minus before one makes no formula. */
    private static String toCell(String text, ColumnRule rule) {
        return ColumnKind.of(rule.column()).isNumber() ? text : CsvText.toCell(text);
    }

    private MappedCell cell(int rule) {
        int gate = gates.get(rule);
        if (gate >= 0
                && (gate >= theirs.cells().size() || theirs.cells().get(gate).isBlank())) {
            return MappedCell.NOTHING;
        }
        List<String> sources = new ArrayList<>();
        for (int place : places.get(rule)) {
            sources.add(theirCell(place, rule));
        }
        return MappedCell.of(map.rules().get(rule), sources);
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
        if (theirs.kind(place) == Kind.DAY
                || ColumnKind.of(map.rules().get(rule).column()).isNumber()) {
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
