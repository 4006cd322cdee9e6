package dev.quarterback.report;

import dev.quarterback.account.CenterUse;
import dev.quarterback.account.HandoverUse;
import dev.quarterback.account.ResolvedDelivery;
import dev.quarterback.account.ResolvedTrip;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Yard;
import dev.quarterback.report.Mark.Box;
import dev.quarterback.report.Mark.Disk;
import dev.quarterback.report.Mark.Label;
import dev.quarterback.report.Mark.Line;
import dev.quarterback.report.Mark.Shape;
import dev.quarterback.text.NumberText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The map: centers sized by handovers and coloured by use, yards, and how many vehicles come from which yard. */
final class PlanMap {
    private static final double WIDTH = 760;
    private static final double LEAST_HEIGHT = 260;
    private static final double MOST_HEIGHT = 560;
    private static final double LEGEND = 26;
    private static final int MOST_CENTERS = 400;
    private static final int MOST_YARDS = 200;
    private static final int MOST_FLOWS = 300;
    private static final int MOST_LABELS = 40;
    private static final double LARGEST = 17;
    private static final double SMALLEST = 2.5;
    private static final double WIDEST = 5;
    private static final double YARD = 4.5;

    private final Problem problem;
    private final Projection window;
    private final List<Mark> marks = new ArrayList<>();
    private final Labels labels = new Labels();

    private PlanMap(Problem problem) {
        this.problem = problem;
        Projection.Extent extent = new Projection.Extent();
        problem.yards().forEach(yard -> extent.add(yard.lat(), yard.lon()));
        problem.centers().forEach(center -> extent.add(center.lat(), center.lon()));
        window = extent.fit(WIDTH, LEAST_HEIGHT, MOST_HEIGHT);
    }

    /** The map of a plan; null where there is no site. */
    static @Nullable Drawing of(Problem problem, List<CenterUse> centers, List<ResolvedDelivery> deliveries) {
        if (problem.yards().isEmpty() && problem.centers().isEmpty()) {
            return null;
        }
        PlanMap map = new PlanMap(problem);
        map.marks.add(new Box("sea", 0, 0, map.window.width(), map.window.height(), ""));
        map.marks.add(new Shape("land", Land.path(map.window)));
        map.flows(deliveries);
        map.centers(centers);
        map.yards();
        map.legend();
        return new Drawing(
                "map",
                "Centers, yards and flows",
                "Each disk is a center: its area shows the handovers, its colour how far they are used. Squares are yards, lines"
                        + " the vehicles from yard to center. The tables have the numbers of centers and yards.",
                map.window.width(),
                map.window.height() + LEGEND,
                map.marks);
    }

    private record Flow(String yard, String center) {}

    private void flows(List<ResolvedDelivery> deliveries) {
        Map<Flow, Integer> vehicles = new LinkedHashMap<>();
        for (ResolvedDelivery delivery : deliveries) {
            ResolvedTrip trip = delivery.trip();
            if (trip != null) {
                Flow flow = new Flow(trip.carrier().yard(), delivery.center().id());
                vehicles.merge(flow, 1, Integer::sum);
            }
        }
        Map<String, Yard> yards = new HashMap<>();
        problem.yards().forEach(yard -> yards.put(yard.id(), yard));
        Map<String, Center> centers = new HashMap<>();
        problem.centers().forEach(center -> centers.put(center.id(), center));
        int most = vehicles.values().stream().mapToInt(number -> number).max().orElse(1);
        vehicles.entrySet().stream()
                .sorted(Map.Entry.<Flow, Integer>comparingByValue().reversed())
                .limit(MOST_FLOWS)
                .forEach(entry -> flow(
                        Objects.requireNonNull(yards.get(entry.getKey().yard())),
                        Objects.requireNonNull(centers.get(entry.getKey().center())),
                        entry.getValue(),
                        most));
    }

    private void flow(Yard yard, Center center, int vehicles, int most) {
        marks.add(new Line(
                "flow",
                window.xOf(yard.lon()),
                window.yOf(yard.lat()),
                window.xOf(center.lon()),
                window.yOf(center.lat()),
                Math.max(1, WIDEST * vehicles / most),
                Shown.named(yard.id(), null) + " to " + Shown.named(center.id(), null) + ": "
                        + NumberText.count(vehicles, "vehicle")));
    }

    /** The largest first, so that smaller ones are seen before them. */
    private void centers(List<CenterUse> centers) {
        List<CenterUse> largestFirst = centers.stream()
                .sorted(Comparator.<CenterUse>comparingInt(use -> use.total().handovers())
                        .reversed())
                .limit(MOST_CENTERS)
                .toList();
        int most = largestFirst.stream()
                .mapToInt(use -> use.total().handovers())
                .max()
                .orElse(0);
        largestFirst.forEach(use -> center(use, most));
        largestFirst.stream().limit(MOST_LABELS).forEach(use -> {
            double radius = radius(use.total().handovers(), most);
            labels.place(
                    window,
                    window.xOf(use.center().lon()),
                    window.yOf(use.center().lat()),
                    radius,
                    use.center().id());
        });
    }

    private static double radius(int handovers, int most) {
        return handovers == 0 ? SMALLEST : Math.max(SMALLEST, LARGEST * Math.sqrt((double) handovers / most));
    }

    private void center(CenterUse use, int most) {
        HandoverUse total = use.total();
        Center center = use.center();
        marks.add(new Disk(
                UseClass.of(total).kind(),
                window.xOf(center.lon()),
                window.yOf(center.lat()),
                radius(total.handovers(), most),
                Shown.named(center.id(), center.name()) + ": " + NumberText.count(total.handovers(), "handover")
                        + " of " + NumberText.whole(total.capacity())));
    }

    private void yards() {
        problem.yards().stream()
                .limit(MOST_YARDS)
                .forEach(yard -> marks.add(new Box(
                        "yard",
                        window.xOf(yard.lon()) - YARD,
                        window.yOf(yard.lat()) - YARD,
                        2 * YARD,
                        2 * YARD,
                        "Yard " + Shown.named(yard.id(), yard.name()))));
        marks.addAll(labels.marks());
    }

    private void legend() {
        double y = window.height() + LEGEND / 2;
        double x = 8;
        for (UseClass use : UseClass.values()) {
            marks.add(new Disk(use.kind(), x, y, 6, ""));
            marks.add(new Label("axis", x + 10, y + 4, "start", use.text()));
            x += 93;
        }
        marks.add(new Box("yard", x - YARD, y - YARD, 2 * YARD, 2 * YARD, ""));
        marks.add(new Label("axis", x + 10, y + 4, "start", "yard"));
    }
}
