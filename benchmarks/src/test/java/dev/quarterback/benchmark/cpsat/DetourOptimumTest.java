package dev.quarterback.benchmark.cpsat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.check.CheckReport;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Yard;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The exact optimum needs ways that look like detours. */
class DetourOptimumTest {
    private static final LocalDate FIRST = LocalDate.parse("2019-06-24");
    private static final Duration ENOUGH = Duration.ofMinutes(1);

    @Test
    void aNearStopBeforeAFarOneDeliversAll() {
        ProblemBuilder problem = day("last-day")
                .center("NEAR", 38.2, -121.9, 20)
                .center("FAR", 41.3, -121.9, 20)
                .carrier("C1", "FRE", 9, 17500);
        orders(problem, 4, "NEAR");
        orders(problem, 5, "FAR");

        assertThat(best(problem).delivered()).isEqualTo(9);
    }

    @Test
    void aNearStopOnTheFirstDayAndAFarOneOnTheSecondKeepAllAppointments() {
        ProblemBuilder problem = days("appointments", 2, Yard.UNLIMITED)
                .center("NEAR", 38.2, -121.9, 20)
                .center("FAR", 45.2, -121.9, 20)
                .carrier("C1", "FRE", 9, 17500);
        for (int i = 0; i < 5; i++) {
            problem.order(Order.of("N" + i, "M3", "FRE", "NEAR").withAppointment(new Handover("NEAR", FIRST)));
        }
        for (int i = 0; i < 4; i++) {
            problem.order(
                    Order.of("F" + i, "M3", "FRE", "FAR").withAppointment(new Handover("FAR", FIRST.plusDays(1))));
        }

        assertThat(best(problem).appointmentsKept()).isEqualTo(9);
    }

    @Test
    void stopsThatDeliverNothingMakeTheWayFast() {
        ProblemBuilder problem = day("transit")
                .center("A", 40, -120, 0)
                .center("B", 41, -120, 0)
                .center("SEA", 47, -122, 5)
                .carrier("C1", "FRE", 9, 17500);
        way(problem, 10, "FRE", "A", "B", "SEA", "FRE");
        way(problem, 900, "FRE", "SEA");
        way(problem, 900, "FRE", "B");
        way(problem, 900, "A", "SEA");
        orders(problem, 3, "SEA");

        assertThat(best(problem).delivered()).isEqualTo(3);
    }

    @Test
    void threeStopsAreFastInOneOrderOnly() {
        ProblemBuilder problem = day("directed").rules(new Rules(0, 0, 1.25, 80, 3, 3, null));
        List<String> centers = List.of("N0", "N1", "N2", "N4", "N5", "N6");
        for (int i = 0; i < centers.size(); i++) {
            problem.center(centers.get(i), 40 + i, -120, 9);
        }
        way(problem, 2, "FRE", "N1", "N0", "N2", "FRE");
        way(problem, 2, "FRE", "N4", "N5", "FRE");
        way(problem, 120, "FRE", "N6");
        List<String> sites = List.of("FRE", "N0", "N1", "N2", "N4", "N5", "N6");
        for (String from : sites) {
            for (String to : sites) {
                boolean isKnown = problem.build().lanes().stream()
                        .anyMatch(lane -> lane.from().equals(from) && lane.to().equals(to));
                if (!from.equals(to) && !isKnown) {
                    way(problem, 720, from, to);
                }
            }
        }
        for (int i = 0; i < 3; i++) {
            problem.carrier("C" + i, "FRE", 3, 17500);
        }
        centers.forEach(center -> orders(problem, center.equals("N6") ? 3 : 1, center));

        assertThat(best(problem).delivered()).isEqualTo(8);
    }

    /**
     * FAR has no lot and hands over on the second day only, and one trip may leave on each day. Who leaves on the first is
     * there too early by the direct way, after 90 + 300 + 45 minutes, and in time over ASIDE, after 90 + 400 + 200 + 90.
     */
    @Test
    void aStopThatDeliversNothingMakesTheArrivalADayLater() {
        TreeMap<LocalDate, Handovers> closedAtFirst = new TreeMap<>(Map.of(FIRST, new Handovers(0, 0)));
        ProblemBuilder problem = days("later", 2, 1)
                .center("ASIDE", 38.2, -121.9, 0)
                .center(new Center("FAR", null, 41.3, -121.9, new Handovers(5, 0), closedAtFirst, 0, 0))
                .carrier("C1", "FRE", 1, 17500)
                .carrier("C2", "FRE", 1, 17500);
        way(problem, 300, "FRE", "FAR");
        way(problem, 400, "FRE", "ASIDE");
        way(problem, 200, "ASIDE", "FAR");
        orders(problem, 2, "FAR");

        assertThat(best(problem).delivered()).isEqualTo(2);
    }

    private static ProblemBuilder day(String name) {
        return days(name, 1, Yard.UNLIMITED);
    }

    private static ProblemBuilder days(String name, int count, int departuresPerDay) {
        return new ProblemBuilder(
                        name, FIRST.toString(), FIRST.plusDays(count - 1).toString())
                .model("M3", 1847)
                .yard(new Yard("FRE", null, 37.5, -121.9, departuresPerDay));
    }

    private static void orders(ProblemBuilder problem, int count, String center) {
        for (int i = 0; i < count; i++) {
            problem.order(Order.of(center + "-" + i, "M3", "FRE", center));
        }
    }

    private static void way(ProblemBuilder problem, int minutes, String... sites) {
        for (int i = 1; i < sites.length; i++) {
            problem.lane(sites[i - 1], sites[i], minutes, minutes);
        }
    }

    private static PlanFigures best(ProblemBuilder builder) {
        Problem problem = builder.build();
        Plan plan = new ExactOptimum(problem).bestIfProven(ENOUGH).orElseThrow();
        CheckReport report = PlanChecker.check(problem, plan);
        assertThat(report.violations()).isEmpty();
        return report.figures();
    }
}
