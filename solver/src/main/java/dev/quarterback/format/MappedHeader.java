package dev.quarterback.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The names of the columns of a user's table that is one of ours by a map. */
final class MappedHeader {
    private final List<String> header;
    private final TableMap map;
    private final TableErrors errors;

    MappedHeader(List<String> header, TableMap map, TableErrors errors) {
        this.header = List.copyOf(header);
        this.map = map;
        this.errors = errors;
    }

    /** Columns, those without a name included. */
    int width() {
        return header.size();
    }

    /** Columns up to the last one that has a name. */
    int namedWidth() {
        int width = header.size();
        while (width > 0 && header.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    /** The number of the column of that name, in whatever case and with whatever blanks; -1 where there is none. */
    int find(String name) {
        int exact = header.indexOf(name);
        for (int i = 0; exact < 0 && i < header.size(); i++) {
            if (LookAlike.areBlanksAndCaseApart(header.get(i), name)) {
                return i;
            }
        }
        return exact;
    }

    /** Whether all columns of a rule are there, each once; reports those that are not. */
    boolean hasColumnsOf(ColumnRule rule) {
        List<String> names = new ArrayList<>(rule.source().columns());
        if (rule.source().when() != null) {
            names.add(rule.source().when());
        }
        return hasAll(names, rule.place());
    }

    /** The same of the column by which rows are told from others. */
    boolean hasColumnOf(TableMap.RowGate when) {
        return when.column() == null || hasAll(new ArrayList<>(List.of(when.column())), when.place());
    }

    private boolean hasAll(List<String> names, String place) {
        String table = errors.places(map.table()).of(0, null, -1);
        boolean isClear = true;
        for (String name : names) {
            if (isTwice(name)) {
                isClear = false;
                errors.addFile(
                        place, "two columns are named " + Shown.text(name) + " in " + table, "rename one of them");
            }
        }
        names.removeIf(name -> find(name) >= 0);
        names.forEach(name -> errors.addFile(
                place, "no column " + Shown.text(name) + " in " + table, Nearest.question(name, header)));
        return isClear && names.isEmpty();
    }

    /** Whether nothing tells which column is meant by a name. */
    private boolean isTwice(String name) {
        long exact = header.stream().filter(name::equals).count();
        long alike = header.stream()
                .filter(one -> LookAlike.areBlanksAndCaseApart(one, name))
                .count();
        return exact > 1 || (exact == 0 && alike > 1);
    }

    /** What is not read may have been forgotten. */
    void warnOfOthers(int line) {
        Set<String> known = map.theirs();
        List<String> others = header.stream()
                .filter(name -> !name.isBlank())
                .filter(name -> known.stream().noneMatch(one -> LookAlike.areBlanksAndCaseApart(one, name)))
                .filter(name -> map.leaveOut().stream().noneMatch(one -> LookAlike.areBlanksAndCaseApart(one, name)))
                .toList();
        if (!others.isEmpty()) {
            errors.warn(
                    map.table(),
                    line,
                    "not read: " + Shown.message(String.join(", ", others))
                            + "; leaveOut in the map takes note of them");
        }
    }
}
