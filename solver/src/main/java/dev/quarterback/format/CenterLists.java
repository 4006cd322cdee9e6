package dev.quarterback.format;

import dev.quarterback.problem.Center;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists of centers, whose ids may hold what separates the items of a list.
 *
 * <p>A list that separates into ids of centers is just that. One that does not may be a single id with blanks, and else
 * it is told at once what ids were cut.
 */
final class CenterLists {
    /** Parts of a list up to which ids are looked for that were cut. */
    private static final int MANY = 10;

    private static final Pattern COMMAS = Pattern.compile(",");

    private final boolean isKnown;
    private final Set<String> ids = new LinkedHashSet<>();
    private final boolean haveSeparators;
    private final Map<String, List<String>> lists = new HashMap<>();

    /** Lists for which ids were looked for; more would not be listed, and take long where there are many centers. */
    private int explained;

    /** The centers of {@code draft}; where they could not all be read, any id passes. */
    CenterLists(ProblemDraft draft) {
        isKnown = draft.isComplete("centers");
        draft.centers.stream().map(Center::id).filter(JsonInput::isReadable).forEach(ids::add);
        haveSeparators = ids.stream().anyMatch(CsvText::isSplit);
    }

    /** The ids of a list that must be there; with a stand-in, and a report, for one that cannot be meant. */
    List<String> read(TableCells cells, String column) {
        String list = cells.text(column);
        if (!JsonInput.isReadable(list)) {
            return List.of(JsonInput.UNREADABLE);
        }
        List<String> known = lists.get(list);
        if (known == null) {
            known = read(list, cells, column);
            if (known.stream().allMatch(ids::contains)) {
                lists.put(list, known);
            }
        }
        return known;
    }

    private List<String> read(String list, TableCells cells, String column) {
        List<String> parts = CsvText.split(list);
        if (!isKnown || ids.containsAll(parts)) {
            return parts;
        }
        String whole = list.strip();
        if (whole.contains(",")
                && ids.containsAll(
                        COMMAS.splitAsStream(whole).map(String::strip).toList())) {
            cells.report(column, "no center " + Shown.text(whole), "separate centers by blanks or semicolons");
            return List.of(JsonInput.UNREADABLE);
        }
        boolean hasSemicolons = whole.contains(";");
        if (ids.contains(whole) && !hasSemicolons) {
            return List.of(whole);
        }
        if (!haveSeparators || parts.contains(whole) || explained == ErrorList.KEPT) {
            return parts;
        }
        explained++;
        String fix = hasSemicolons ? withSemicolon(parts) : withBlanks(whole, parts);
        if (fix == null) {
            return parts;
        }
        cells.report(column, "no center " + Shown.text(hasSemicolons ? unknown(parts) : whole), fix);
        return List.of(JsonInput.UNREADABLE);
    }

    private String unknown(List<String> parts) {
        return parts.stream().filter(part -> !ids.contains(part)).findFirst().orElseThrow();
    }

    /** What to do about an id that holds a semicolon, and was cut there. */
    private @Nullable String withSemicolon(List<String> parts) {
        return ids.stream()
                .filter(id -> id.contains(";") && !CsvText.split(id).isEmpty())
                .filter(id -> CsvText.split(id).contains(unknown(parts)) && parts.containsAll(CsvText.split(id)))
                .findFirst()
                .map(id -> "there is " + Shown.text(id) + ", which is cut at its semicolon: give it an id without one")
                .orElse(null);
    }

    /** What to do about ids that hold blanks, and were cut there. */
    private @Nullable String withBlanks(String whole, List<String> parts) {
        List<String> found = parts.size() > MANY ? null : together(parts);
        if (found != null) {
            return "separate ids that hold blanks by semicolons: " + Shown.text(String.join("; ", found));
        }
        return parts.stream().anyMatch(ids::contains) ? null : Nearest.question(whole, ids);
    }

    /** The known ids that the parts make one after the other, with blanks between; null when there are none. */
    private @Nullable List<String> together(List<String> parts) {
        if (parts.isEmpty()) {
            return new ArrayList<>();
        }
        for (int end = 1; end <= parts.size(); end++) {
            String id = String.join(" ", parts.subList(0, end));
            List<String> rest = ids.contains(id) ? together(parts.subList(end, parts.size())) : null;
            if (rest != null) {
                rest.add(0, id);
                return rest;
            }
        }
        return null;
    }
}
