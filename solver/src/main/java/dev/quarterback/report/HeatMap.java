package dev.quarterback.report;

import dev.quarterback.account.CenterUse;
import dev.quarterback.account.DayUse;
import dev.quarterback.account.HandoverUse;
import dev.quarterback.text.NumberText;
import java.util.ArrayList;
import java.util.List;

/**
 * The use of each center on each day, as a table whose cells have colours: screen readers read it, and it breaks well between
 * printed pages.
 *
 * @param parts one after the other for as many days as fit side by side
 * @param rest what is left out of it; empty where nothing is
 */
record HeatMap(List<Part> parts, String rest) {
    /** Days that fit on a printed page. */
    private static final int SIDE_BY_SIDE = 14;

    private static final int LONGEST = 31;
    private static final int MOST_CELLS = 2500;
    private static final long BYTES = 60_000; // Of names; the cells take some 150,000 more at most.
    private static final int MONTH_AND_DAY = 5;

    /** Some days of all centers that are shown; {@code days} are the heads of the columns. */
    record Part(List<String> days, List<Row> rows) {}

    /** A center with its days. */
    record Row(String center, String name, List<Cell> cells) {}

    /** A center's day: the classes of the style sheet, the handovers, whether surge is among them, and the same in words. */
    record Cell(String kind, String text, boolean isSurge, String title) {}

    static HeatMap of(List<CenterUse> centers, List<DayUse> days) {
        int shownDays = Math.min(LONGEST, days.size());
        List<CenterUse> shown = ByteLimit.fitting(
                centers.stream().limit(MOST_CELLS / shownDays).toList(),
                use -> List.of(
                        Shown.text(use.center().id()), Shown.text(use.center().name())),
                BYTES / ((shownDays + SIDE_BY_SIDE - 1) / SIDE_BY_SIDE));
        List<Part> parts = new ArrayList<>();
        for (int from = 0; from < shownDays; from += SIDE_BY_SIDE) {
            parts.add(part(shown, days, from, Math.min(shownDays, from + SIDE_BY_SIDE)));
        }
        List<String> left = new ArrayList<>();
        if (days.size() > shownDays) {
            left.add(NumberText.count(days.size() - shownDays, "more day"));
        }
        if (centers.size() > shown.size()) {
            left.add(NumberText.count(centers.size() - shown.size(), "more center"));
        }
        return new HeatMap(
                parts, left.isEmpty() ? "" : String.join(" and ", left) + ", for which there is no room here.");
    }

    private static Part part(List<CenterUse> centers, List<DayUse> days, int from, int to) {
        return new Part(
                days.subList(from, to).stream().map(HeatMap::head).toList(),
                centers.stream().map(center -> row(center, from, to)).toList());
    }

    /** {@code Mon 06-24}; the year is in other tables. */
    private static String head(DayUse day) {
        String text = NumberText.day(day.day());
        return text.substring(0, text.indexOf(' ') + 1) + text.substring(text.length() - MONTH_AND_DAY);
    }

    private static Row row(CenterUse center, int from, int to) {
        return new Row(
                Shown.text(center.center().id()),
                Shown.text(center.center().name()),
                center.days().subList(from, to).stream().map(HeatMap::cell).toList());
    }

    private static Cell cell(HandoverUse use) {
        return new Cell(
                UseClass.of(use).kind() + (use.surge() == 0 ? "" : " surge"),
                use.capacity() == 0 ? "–" : NumberText.whole(use.handovers()),
                use.surge() > 0,
                NumberText.whole(use.handovers()) + " of " + NumberText.whole(use.capacity())
                        + (use.surge() == 0 ? "" : ", " + NumberText.whole(use.surge()) + " of them surge"));
    }
}
