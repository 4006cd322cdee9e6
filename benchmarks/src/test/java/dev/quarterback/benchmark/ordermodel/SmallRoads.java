package dev.quarterback.benchmark.ordermodel;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Weights;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/**
 * From yard Y: center A in 100 minutes (a tour of 290 minutes, 200 km), center B in 400 (890 minutes, 800 km, so two
 * days for the usual 660 minutes of duty). Day 0 is Monday, 24 June, day 5 the last. Center A hands over one vehicle a
 * day and two more by surge, and has a lot for one.
 */
final class SmallRoads {
    static final Rules RULES = new Rules(60, 30, 1.25, 80, 3, 3, null);

    private SmallRoads() {}

    static ProblemBuilder roads() {
        return roads(new Yard("Y", null, 37, -121, Yard.UNLIMITED));
    }

    static ProblemBuilder roads(Yard yard) {
        return new ProblemBuilder("p", "2019-06-24", "2019-06-29")
                .rules(RULES)
                .weights(new Weights(1, 1, 1, 1, 1, 1, 1, 1, 20))
                .model("M3", 1847)
                .yard(yard)
                .center(new Center("A", null, 37, -122, new Handovers(1, 2), new TreeMap<>(), 1, 0))
                .center("B", 40, -122, 10)
                .center("C", 37, -122.1, 10)
                .lane("Y", "A", 100, 100)
                .lane("Y", "B", 400, 400)
                .order(Order.of("0", "M3", "Y", "A"));
    }

    static Carrier carrier() {
        return new Carrier("K", "Y", 9, 18000, Carrier.DEFAULT_DUTY_MINUTES, null, null, List.of());
    }

    static Order fromYard(String id) {
        return Order.of(id, "M3", "Y", "A");
    }

    static Order onSite(String id) {
        return Order.of(id, "M3", "A", "A");
    }

    static LocalDate day(int day) {
        return LocalDate.parse("2019-06-24").plusDays(day);
    }
}
