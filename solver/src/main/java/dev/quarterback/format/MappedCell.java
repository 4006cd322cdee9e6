package dev.quarterback.format;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell that a {@link ColumnRule} has made.
 *
 * @param text what it holds, as ours would; empty for nothing
 * @param trouble why it could not be made, with the way out behind a semicolon; null when it could
 * @param isShortened whether it is a list in which an item was named again, and left out there
 */
record MappedCell(String text, @Nullable String trouble, boolean isShortened) {
    /** Nothing is given. */
    static final MappedCell NOTHING = of("");

    private static final Pattern THOUSANDS_WITH_COMMA =
            Pattern.compile("-?[0-9]{1,3}([. '\u2019\u00A0\u2009\u202F][0-9]{3})*(,[0-9]+)?|-?[0-9]+(,[0-9]+)?");
    private static final Pattern THOUSANDS_WITH_POINT =
            Pattern.compile("-?[0-9]{1,3}([, '\u2019\u00A0\u2009\u202F][0-9]{3})*(\\.[0-9]+)?|-?[0-9]+(\\.[0-9]+)?");

    private static MappedCell of(String text) {
        return new MappedCell(text, null, false);
    }

    private static MappedCell trouble(String what) {
        return new MappedCell("", what, false);
    }

    /** The cell that a rule makes of the cells of its columns. */
    static MappedCell of(ColumnRule rule, List<String> theirs) {
        CellSource source = rule.source();
        if (source.constant() != null) {
            return of(source.constant());
        }
        ColumnKind kind = ColumnKind.of(rule.column());
        List<String> pieces = theirs.stream()
                .flatMap(cell -> pieces(cell, source).stream())
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
        if (pieces.isEmpty()) {
            return of(rule.whenEmpty());
        }
        if (!kind.isList()) {
            String join = source.join();
            return value(rule, kind, String.join(join == null ? "" : join, pieces));
        }
        boolean isOursAlready = source.split() == null && source.columns().size() == 1 && rule.values() == null;
        if (isOursAlready && kind == ColumnKind.LIST) {
            return of(pieces.get(0));
        }
        return list(rule, kind, isOursAlready ? CsvText.split(pieces.get(0)) : pieces);
    }

    /** Where a value must be given: that the map gives nothing for what is there, if anything is. */
    MappedCell orTrouble(ColumnRule rule, List<String> theirs) {
        String there = String.join(" ", theirs).strip();
        return there.isEmpty() || rule.values() == null
                ? this
                : trouble(Shown.text(there) + " is nothing by the map, and must be something; fill it in at "
                        + rule.valuesPlace());
    }

    private static List<String> pieces(String cell, CellSource source) {
        if (source.split() == null) {
            return List.of(cell);
        }
        List<String> parts = Arrays.asList(cell.split(Pattern.quote(source.split()), -1));
        if (source.part() == 0) {
            return parts;
        }
        return source.part() > parts.size() ? List.of() : List.of(parts.get(source.part() - 1));
    }

    private static MappedCell list(ColumnRule rule, ColumnKind kind, List<String> items) {
        Set<String> values = new LinkedHashSet<>();
        boolean isShortened = false;
        for (String item : items) {
            MappedCell value = value(rule, kind, item);
            if (value.trouble() != null) {
                return value;
            }
            if (!value.text().isEmpty()) {
                isShortened |= !values.add(value.text());
            }
        }
        try {
            return new MappedCell(CsvText.join(List.copyOf(values)), null, isShortened);
        } catch (UnlistableIdException e) {
            return trouble("an id with a semicolon cannot stand in a list; give it another id by values");
        }
    }

    private static MappedCell value(ColumnRule rule, ColumnKind kind, String theirs) {
        if (rule.values() != null) {
            if (rule.values().isUnclear(theirs)) {
                return trouble(Shown.text(theirs)
                        + " may be several of the values in the map, which differ in case or blanks alone; add it at "
                        + rule.valuesPlace());
            }
            String ours = rule.values().ours(theirs);
            return ours == null
                    ? trouble(Shown.text(theirs) + " is none of the values in the map; add it at " + rule.valuesPlace())
                    : of(ours);
        }
        if (kind.hasDays() && rule.days() != null) {
            return day(rule.days(), theirs);
        }
        return kind.isNumber() && rule.decimal() != null ? number(rule.decimal(), theirs) : of(theirs);
    }

    /** What is a date for the spreadsheet comes as ours, whatever its cells show. */
    private static MappedCell day(DayForm form, String theirs) {
        LocalDate day = form.parse(theirs);
        if (day == null && DayParser.looksLikeDay(theirs)) {
            return of(theirs);
        }
        return day == null
                ? trouble("expected a day as " + form + ", found " + Shown.text(theirs))
                : of(day.toString());
    }

    /** Whether a text is a number with that before its decimals. */
    static boolean isNumber(char decimal, String theirs) {
        Pattern form = decimal == ',' ? THOUSANDS_WITH_COMMA : THOUSANDS_WITH_POINT;
        return form.matcher(theirs).matches();
    }

    private static MappedCell number(char decimal, String theirs) {
        if (!isNumber(decimal, theirs)) {
            return of(theirs); // It is told as any other that is no number.
        }
        String digits = theirs.replaceAll(decimal == ',' ? "[^0-9,-]" : "[^0-9.-]", "");
        return of(digits.replace(decimal, '.'));
    }
}
