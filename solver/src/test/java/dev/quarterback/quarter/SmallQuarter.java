package dev.quarterback.quarter;

import dev.quarterback.path.CarrierPath;
import dev.quarterback.path.OrderPath;
import dev.quarterback.path.SamplePath;
import dev.quarterback.path.Setback;
import dev.quarterback.path.VesselPath;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.ProblemBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * A few days of a yard with two centers: San Jose, where a trip takes most of a day, and Dallas, where one takes four days
 * and arrives on the third.
 */
public final class SmallQuarter {
    private SmallQuarter() {}

    /** Five days without orders; carriers C1 and C2 of two positions each. */
    public static ProblemBuilder fiveDays() {
        return days("2019-06-24", "2019-06-28");
    }

    /** The same on other days. */
    public static ProblemBuilder days(String first, String last) {
        return new ProblemBuilder("small", first, last)
                .model("M3", 1800)
                .yard("FRE", 37.49, -121.94)
                .center(new Center("SJC", null, 37.36, -121.93, new Handovers(2, 1), new TreeMap<>(), 3, 0))
                .center(new Center("DAL", null, 32.78, -96.8, new Handovers(2, 1), new TreeMap<>(), 3, 0))
                .carrier("C1", "FRE", 2, 17500)
                .carrier("C2", "FRE", 2, 17500)
                .lane("FRE", "SJC", 200, 240)
                .lane("FRE", "DAL", 1500, 1200)
                .lane("SJC", "DAL", 1500, 1200);
    }

    /** An order in the yard for San Jose. */
    public static Order order(String id) {
        return Order.of(id, "M3", "FRE", "SJC");
    }

    /** A day of June 2019. */
    public static LocalDate june(int day) {
        return LocalDate.of(2019, 6, day);
    }

    /** A setback on a day of June 2019. */
    public static Setback setback(int day, int days) {
        return new Setback(june(day), days);
    }

    /** A path of the problem, put together piece by piece. */
    public static final class PathBuilder {
        private final List<OrderPath> orders = new ArrayList<>();
        private final List<VesselPath> vessels = new ArrayList<>();
        private final List<CarrierPath> carriers = new ArrayList<>();

        /** The order becomes known on a day of June 2019. */
        public PathBuilder known(String order, int day) {
            orders.add(new OrderPath(order, june(day), null, List.of(), List.of()));
            return this;
        }

        /** The order's vehicle is really ready on a day of June 2019. */
        public PathBuilder ready(String order, int day) {
            orders.add(new OrderPath(order, null, june(day), List.of(), List.of()));
            return this;
        }

        /** The customer does not come on a day of June 2019. */
        public PathBuilder absent(String order, int day) {
            orders.add(new OrderPath(order, null, null, List.of(june(day)), List.of()));
            return this;
        }

        /** The vehicle turns out not to be fit. */
        public PathBuilder notFit(String order, Setback setback) {
            orders.add(new OrderPath(order, null, null, List.of(), List.of(setback)));
            return this;
        }

        /** The vessel lands on a day of June 2019. */
        public PathBuilder lands(String vessel, int day) {
            vessels.add(new VesselPath(vessel, june(day)));
            return this;
        }

        /** The carrier breaks down. */
        public PathBuilder breaksDown(String carrier, Setback... breakdowns) {
            carriers.add(new CarrierPath(carrier, List.of(breakdowns), List.of()));
            return this;
        }

        /** The carrier's last trip of a day runs late. */
        public PathBuilder isLate(String carrier, Setback... lateTrips) {
            carriers.add(new CarrierPath(carrier, List.of(), List.of(lateTrips)));
            return this;
        }

        public SamplePath build() {
            return new SamplePath("small", null, orders, vessels, carriers);
        }
    }

    /** A path on which all goes well, to be made worse. */
    public static PathBuilder path() {
        return new PathBuilder();
    }
}
