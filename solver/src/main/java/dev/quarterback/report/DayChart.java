package dev.quarterback.report;

import dev.quarterback.account.DayUse;
import dev.quarterback.account.HandoverUse;
import dev.quarterback.report.Mark.Box;
import dev.quarterback.report.Mark.Label;
import dev.quarterback.report.Mark.Line;
import dev.quarterback.text.NumberText;
import java.util.ArrayList;
import java.util.List;

/** The chart of handovers by day: kept appointments and others stacked, surge among them, against what is possible. */
final class DayChart {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 270;
    private static final double LEFT = 52;
    private static final double TOP = 34;
    private static final double BOTTOM = HEIGHT - 28;
    private static final double WIDEST_BAR = 64;

    /** Width of a day that has room for its number, and pixels between two dates. */
    private static final double ROOM_FOR_NUMBER = 36;

    private static final double ROOM_FOR_DATE = 76;
    private static final double GAP = 0.3;
    private static final double SURGE_WIDTH = 0.4;
    private static final int TICKS = 5;
    private static final double LEGEND = 135;

    private final List<DayUse> days;
    private final Axis y;
    private final double step;
    private final List<Mark> marks = new ArrayList<>();

    private DayChart(List<DayUse> days) {
        this.days = days;
        long most = days.stream()
                .mapToLong(day ->
                        Math.max(day.handovers().capacity(), day.handovers().handovers()))
                .max()
                .orElse(0);
        y = Axis.fromZero((double) most, BOTTOM, TOP);
        step = (WIDTH - LEFT) / days.size();
    }

    static Drawing of(List<DayUse> days) {
        DayChart chart = new DayChart(days);
        chart.legend();
        chart.grid();
        for (int i = 0; i < days.size(); i++) {
            chart.bar(i);
        }
        return new Drawing(
                "days",
                "Handovers by day",
                "Kept appointments and other handovers of each day, stacked, and how many of them are surge, against the"
                        + " handovers that are possible; the table below has the numbers.",
                WIDTH,
                HEIGHT,
                chart.marks);
    }

    private void legend() {
        String[][] kinds = {
            {"kept", "appointment kept"},
            {"other", "newly scheduled"},
            {"surge", "surge among them"},
            {"capacity", "possible"}
        };
        for (int i = 0; i < kinds.length; i++) {
            double x = LEFT + i * LEGEND;
            marks.add(new Box(kinds[i][0], x, 4, 12, 12, ""));
            marks.add(new Label("axis", x + 17, 14, "start", kinds[i][1]));
        }
    }

    private void grid() {
        for (long tick : y.ticks(TICKS)) {
            marks.add(new Line("grid", LEFT, y.at(tick), WIDTH, y.at(tick), 1, ""));
            marks.add(new Label("axis", LEFT - 6, y.at(tick) + 4, "end", NumberText.whole(tick)));
        }
    }

    private void bar(int index) {
        DayUse day = days.get(index);
        HandoverUse use = day.handovers();
        double width = Math.min(WIDEST_BAR, step * (1 - GAP));
        double x = LEFT + step * (index + 0.5) - width / 2;
        box("capacity", x, width, 0, use.capacity(), "");
        box("kept", x, width, 0, day.kept(), "");
        box("other", x, width, day.kept(), use.handovers(), "");
        double inset = width * (1 - SURGE_WIDTH) / 2;
        box("surge", x + inset, width * SURGE_WIDTH, use.handovers() - use.surge(), use.handovers(), "");
        box("under", x, width, 0, Math.max(use.capacity(), use.handovers()), title(day));
        double middle = x + width / 2;
        if (step >= ROOM_FOR_NUMBER) {
            marks.add(
                    new Label("value", middle, y.at(use.handovers()) - 4, "middle", NumberText.whole(use.handovers())));
        }
        int every = (int) Math.ceil(ROOM_FOR_DATE / step);
        if (index % every == 0) {
            String text = every == 1 ? NumberText.day(day.day()) : day.day().toString();
            marks.add(new Label("axis", middle, HEIGHT - 10, "middle", text));
        }
    }

    private void box(String kind, double x, double width, long from, long to, String title) {
        if (to > from) {
            marks.add(new Box(kind, x, y.at(to), width, y.at(from) - y.at(to), title));
        }
    }

    private static String title(DayUse day) {
        HandoverUse use = day.handovers();
        return NumberText.day(day.day()) + ": " + NumberText.count(use.handovers(), "handover") + " of "
                + NumberText.whole(use.capacity()) + ", " + NumberText.whole(day.kept())
                + " of them appointments kept, "
                + NumberText.whole(use.surge()) + " surge";
    }
}
