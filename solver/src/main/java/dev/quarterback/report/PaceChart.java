package dev.quarterback.report;

import dev.quarterback.report.Mark.Label;
import dev.quarterback.report.Mark.Line;
import dev.quarterback.report.Mark.Shape;
import dev.quarterback.text.NumberText;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The chart of how many handovers a day there are in each week of a quarter, under several policies, as an SVG file of its own. */
public final class PaceChart {
    /** The policies that the chart has colours for. */
    public static final int MOST_LINES = 5;

    private static final double WIDTH = 760;
    private static final double HEIGHT = 300;
    private static final double LEFT = 52;
    private static final double RIGHT = WIDTH - 12;
    private static final double TOP = 34;
    private static final double BOTTOM = HEIGHT - 30;
    private static final double LEGEND = 140;
    private static final int TICKS = 5;
    private static final int WEEK = 7;
    private static final int WEEKS_A_DATE = 2;

    /** Lines differ by colour and by dashes. */
    private static final String STYLE = "<style>svg{background:#fff}text{font:11px sans-serif;fill:#555}"
            + "line.grid{stroke:#ddd}path{fill:none;stroke-width:2}"
            + ".l0{stroke:#b3261e}.l1{stroke:#1f5fa8}.l2{stroke:#2e7d32}.l3{stroke:#8a5a00}.l4{stroke:#6a3d9a}"
            + ".l1{stroke-dasharray:9 3}.l2{stroke-dasharray:4 3}.l3{stroke-dasharray:9 3 2 3}"
            + ".l4{stroke-dasharray:2 3}</style>";

    /**
     * A line of the chart.
     *
     * @param name what it is of
     * @param byWeek handovers a day, on average, in each week from the first day on
     */
    public record Pace(String name, List<Double> byWeek) {
        public Pace {
            byWeek = List.copyOf(byWeek);
        }
    }

    private final LocalDate firstDay;
    private final List<Pace> paces;
    private final Axis x;
    private final Axis y;
    private final List<Mark> marks = new ArrayList<>();

    private PaceChart(LocalDate firstDay, List<Pace> paces) {
        this.firstDay = firstDay;
        this.paces = paces;
        int weeks = paces.stream().mapToInt(pace -> pace.byWeek().size()).max().orElse(1);
        double most = paces.stream()
                .flatMap(pace -> pace.byWeek().stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        x = Axis.fromZero(weeks, LEFT, RIGHT);
        y = Axis.fromZero(most, BOTTOM, TOP);
    }

    /**
     * The chart as an SVG document.
     *
     * @param paces from 1 to {@link #MOST_LINES} lines of the same weeks
     */
    public static String svg(LocalDate firstDay, List<Pace> paces) {
        PaceChart chart = new PaceChart(firstDay, paces);
        chart.axes();
        for (int i = 0; i < paces.size(); i++) {
            chart.line(i);
        }
        String names = paces.stream().map(Pace::name).collect(Collectors.joining(", "));
        Drawing drawing = new Drawing(
                "pace",
                "Handovers a day, week by week",
                "The mean of each week of the quarter, of " + names + ".",
                WIDTH,
                HEIGHT,
                chart.marks);
        StringOutput svg = new StringOutput();
        TemplateEngine.createPrecompiled(
                        null, ContentType.Html, PaceChart.class.getClassLoader(), PaceChart.class.getPackageName())
                .render("drawing.jte", drawing, svg);
        return svg.toString().replaceFirst(">", ">" + STYLE);
    }

    private void axes() {
        for (long tick : y.ticks(TICKS)) {
            marks.add(new Line("grid", LEFT, y.at(tick), RIGHT, y.at(tick), 1, ""));
            marks.add(new Label("axis", LEFT - 6, y.at(tick) + 4, "end", NumberText.whole(tick)));
        }
        for (int week = 0; week < x.high(); week += WEEKS_A_DATE) {
            String day = firstDay.plusDays((long) WEEK * week).toString();
            marks.add(new Label("axis", x.at((double) week), HEIGHT - 12, "start", day));
        }
    }

    /** Level within each week, with its name and a piece of it above. */
    private void line(int number) {
        Pace pace = paces.get(number);
        StringBuilder path = new StringBuilder();
        for (int week = 0; week < pace.byWeek().size(); week++) {
            String height = Mark.px(y.at(pace.byWeek().get(week).doubleValue()));
            path.append(week == 0 ? "M" + Mark.px(LEFT) + " " : "V").append(height);
            path.append('H').append(Mark.px(x.at(week + 1.0)));
        }
        marks.add(new Shape("l" + number, Objects.requireNonNull(path.toString())));
        double left = LEFT + number * LEGEND;
        marks.add(new Shape("l" + number, "M" + Mark.px(left) + " 12H" + Mark.px(left + 28)));
        marks.add(new Label("axis", left + 34, 16, "start", pace.name()));
    }
}
