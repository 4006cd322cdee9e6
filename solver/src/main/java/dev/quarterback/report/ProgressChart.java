package dev.quarterback.report;

import dev.quarterback.report.Mark.Label;
import dev.quarterback.report.Mark.Line;
import dev.quarterback.report.Mark.Shape;
import dev.quarterback.text.NumberText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The chart of a search: deliveries of the best plan so far, and their proven limit, over time. */
final class ProgressChart {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 230;
    private static final double LEFT = 60;
    private static final double RIGHT = WIDTH - 12;
    private static final double TOP = 26;
    private static final double BOTTOM = HEIGHT - 30;
    private static final int TICKS = 4;
    private static final double MILLIS = 1000;

    private final List<ProgressPoint> points;
    private final Axis x;
    private final Axis y;
    private final List<Mark> marks = new ArrayList<>();

    private ProgressChart(List<ProgressPoint> points) {
        x = Axis.fromZero(seconds(points.get(points.size() - 1)), LEFT, RIGHT);
        long[] numbers = points.stream()
                .flatMapToLong(point -> LongStream.concat(
                        LongStream.of(point.deliveredWeight()),
                        point.bound() == null ? LongStream.empty() : LongStream.of(point.bound())))
                .sorted()
                .toArray();
        this.points = thinned(points);
        long low = numbers[0];
        y = new Axis((double) low, Math.max(low + 1.0, (double) numbers[numbers.length - 1]), BOTTOM, TOP);
    }

    /** The last of those that fall on one pixel. */
    private List<ProgressPoint> thinned(List<ProgressPoint> all) {
        Map<Long, ProgressPoint> last = new LinkedHashMap<>();
        all.forEach(point -> last.put(Math.round(x.at(seconds(point))), point));
        return List.copyOf(last.values());
    }

    private static double seconds(ProgressPoint point) {
        return point.elapsed().toMillis() / MILLIS;
    }

    /** The chart; null when too little is known of the search. */
    static @Nullable Drawing of(List<ProgressPoint> points) {
        if (points.size() < 2) {
            return null;
        }
        ProgressChart chart = new ProgressChart(points);
        chart.axes();
        chart.line("plan", ProgressPoint::deliveredWeight);
        chart.line("bound", ProgressPoint::bound);
        ProgressPoint last = points.get(points.size() - 1);
        return new Drawing(
                "progress",
                "Deliveries and proven limit while planning",
                "The best plan so far and what no plan exceeds that keeps as many appointments, by seconds; at the end "
                        + NumberText.whole(last.deliveredWeight())
                        + (last.bound() == null
                                ? ", and nothing proven."
                                : " of at most " + NumberText.whole(last.bound()) + "."),
                WIDTH,
                HEIGHT,
                chart.marks);
    }

    private void axes() {
        for (long tick : y.ticks(TICKS)) {
            marks.add(new Line("grid", LEFT, y.at(tick), RIGHT, y.at(tick), 1, ""));
            marks.add(new Label("axis", LEFT - 6, y.at(tick) + 4, "end", NumberText.whole(tick)));
        }
        for (long tick : x.ticks(2 * TICKS)) {
            marks.add(new Label("axis", x.at(tick), HEIGHT - 12, "middle", NumberText.whole(tick) + " s"));
        }
        marks.add(new Line("plan", LEFT, 10, LEFT + 18, 10, 2, ""));
        marks.add(new Label("axis", LEFT + 24, 14, "start", "deliveries of the best plan"));
        marks.add(new Line("bound", LEFT + 190, 10, LEFT + 208, 10, 2, ""));
        marks.add(new Label("axis", LEFT + 214, 14, "start", "what no plan exceeds that keeps as many appointments"));
    }

    /** Steps: what is known holds until something better is. */
    private void line(String kind, Function<ProgressPoint, @Nullable Long> number) {
        StringBuilder path = new StringBuilder();
        for (ProgressPoint point : points) {
            Long value = number.apply(point);
            if (value != null) {
                String at = Mark.px(x.at(seconds(point)));
                path.append(path.isEmpty() ? "M" + at + " " : "H" + at + "V").append(Mark.px(y.at(value)));
            }
        }
        if (!path.isEmpty()) {
            marks.add(new Shape(kind, Objects.requireNonNull(path.toString())));
        }
    }
}
