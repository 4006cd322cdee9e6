package dev.quarterback.account;

import dev.quarterback.plan.CostTerms;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.plan.Trip;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.plan.UpperBound;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Progress;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/**
 * Three days, a yard with two carriers, a near center (day trip: 90 + 120 + 45 + 120 = 375 minutes) and a far one (long
 * trip: 90 + 600 + 45 + 600 = 1,335 minutes, three days of 660, 660 and 15).
 */
public final class SmallWeek {
    public static final LocalDate MON = LocalDate.of(2019, 6, 24);

    private SmallWeek() {}

    public static ProblemBuilder builder() {
        return new ProblemBuilder("small-week", "2019-06-24", "2019-06-26")
                .model("M3", 1800)
                .yard(new Yard("FRE", "Fremont", 37.5, -121.9, Yard.UNLIMITED))
                .center(new Center(
                        "NEAR", "Next Door", 37, -121, new Handovers(1, 1), new TreeMap<>(), Center.UNLIMITED, 0))
                .center("FAR", 47, -122, 5)
                .lane("FRE", "NEAR", 150.5, 120)
                .lane("FRE", "FAR", 800, 600)
                .carrier("C1", "FRE", 3, 18_000)
                .carrier(new Carrier("C2", "FRE", 2, 18_000, 660, null, null, List.of(MON)));
    }

    public static Problem problem() {
        return builder()
                .progress(new Progress(
                        LocalDate.of(2019, 4, 1),
                        49_000,
                        22_000,
                        new Progress.Target(22_010, 22_020),
                        new Progress.Target(49_004, 49_005)))
                .order(Order.of("A", "M3", "FRE", "NEAR").withAppointment(new Handover("NEAR", MON)))
                .order(Order.of("B", "M3", "FRE", "NEAR"))
                .order(Order.of("C", "M3", "FRE", "NEAR", "FAR")
                        .withPriority(3)
                        .withAppointment(new Handover("NEAR", MON)))
                .order(Order.of("D", "M3", "NEAR", "NEAR"))
                .order(Order.of("E", "M3", "FRE", "FAR").withAppointment(new Handover("FAR", MON)))
                .build();
    }

    /** C1 takes A and B to the near center on Monday, C2 takes C to the far one from Tuesday on. */
    public static Plan plan() {
        return new Plan(
                "small-week",
                List.of(
                        new Trip("C1-1", "C1", MON, List.of("NEAR")),
                        new Trip("C2-1", "C2", MON.plusDays(1), List.of("FAR"))),
                List.of(
                        new Delivery("A", "NEAR", MON, "C1-1"),
                        new Delivery("B", "NEAR", MON, "C1-1"),
                        new Delivery("C", "FAR", MON.plusDays(2), "C2-1"),
                        new Delivery("D", "NEAR", MON.plusDays(1), null)),
                List.of(new Undelivered("E", "not placed")),
                new UpperBound(2L, 8L, 5L));
    }

    /** Worked out by hand: 301 + 1,600 km, one surge handover, C at its second choice. */
    public static PlanFigures figures() {
        var perDay = new TreeMap<LocalDate, Integer>();
        perDay.put(MON, 2);
        perDay.put(MON.plusDays(1), 1);
        perDay.put(MON.plusDays(2), 1);
        CostTerms terms = new CostTerms(1901, 1, 1, 0, 1, 6, 0, 0, 0);
        return new PlanFigures(5, 4, 6, 3, 1, 1, 2, 0, 3, terms, 1901 + 50 + 20 + 2, perDay);
    }
}
