package dev.quarterback.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.check.HandMadePlan;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.random.BrokenPlans;
import dev.quarterback.random.Case;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.Schedule;
import dev.quarterback.search.start.EarlierPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is taken over of an earlier plan, before anything is planned anew. */
class EarlierPlanTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    private static Plan takenOver(Problem problem, Plan earlier) {
        Schedule schedule = Schedule.empty(new Facts(problem));
        try (var director = Directors.of(schedule)) {
            new EarlierPlan(earlier).changeWorkingSolution(director);
            assertThat(Directors.scoreOf(director)).isEqualTo(Directors.afresh(schedule));
        }
        Plan plan = new PlanBuilder(schedule).build();
        assertThat(PlanChecker.check(problem, plan).violations()).isEmpty();
        return plan;
    }

    private record Handed(String order, String center, LocalDate day) {
        static List<Handed> of(Plan plan) {
            return plan.deliveries().stream()
                    .map(delivery -> new Handed(delivery.order(), delivery.center(), delivery.day()))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void allOfASoundPlan(long seed) {
        Case earlier = Case.sound(seed);

        assertThat(Handed.of(takenOver(earlier.problem(), earlier.plan())))
                .containsExactlyInAnyOrderElementsOf(Handed.of(earlier.plan()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingButWhatABrokenPlanHas(long seed) {
        Case broken = BrokenPlans.anyhow(seed, 1 + (int) (seed % 10));

        assertThat(Handed.of(broken.plan())).containsAll(Handed.of(takenOver(broken.problem(), broken.plan())));
    }

    @Test
    void whatBreaksNoRuleTogetherWithWhatCameBefore() {
        Problem problem = new ProblemBuilder("week", "2019-06-24", "2019-06-30")
                .model("M3", 1847)
                .yard("FRE", 37.5, -122)
                .center("SEA", 37.6, -122, 2)
                .center("POR", 37.7, -122, 9)
                .lane("FRE", "SEA", 200, 240)
                .lane("FRE", "POR", 200, 240)
                .carrier("C1", "FRE", 2, 17500)
                .order(Order.of("O1", "M3", "FRE", "SEA"))
                .order(Order.of("O2", "M3", "FRE", "SEA"))
                .order(Order.of("O3", "M3", "FRE", "SEA"))
                .order(Order.of("O4", "M3", "FRE", "POR"))
                .order(Order.of("O5", "M3", "SEA", "SEA"))
                .order(Order.of("O6", "M3", "SEA", "SEA"))
                .build();
        Plan earlier = new HandMadePlan(problem)
                .trip("A", "C1", "2019-06-24", "SEA")
                .ride("O1", "A", "SEA", "2019-06-24")
                .ride("O1", "A", "SEA", "2019-06-25")
                .ride("O2", "A", "SEA", "2019-06-24")
                .ride("O3", "A", "SEA", "2019-06-25")
                .trip("B", "C1", "2019-06-24", "POR")
                .ride("O4", "B", "POR", "2019-06-24")
                .trip("C", "C1", "2019-06-26", "POR", "SEA")
                .ride("O3", "C", "SEA", "2019-06-26")
                .ride("O2", "C", "SEA", "2019-06-26")
                .onSite("O5", "SEA", "2019-06-24")
                .onSite("O6", "SEA", "2019-06-26")
                .build();

        Plan kept = takenOver(problem, earlier);

        // O3 finds no place on A and rides on C; B exceeds the duty time of its day; on the 24th SEA is full.
        assertThat(kept.deliveries())
                .containsExactly(
                        delivery("O1", "24", "C1-1"),
                        delivery("O2", "24", "C1-1"),
                        delivery("O3", "26", "C1-2"),
                        delivery("O6", "26", null));
        assertThat(kept.trips())
                .extracting(trip -> trip.id() + trip.stops())
                .containsExactly("C1-1[SEA]", "C1-2[POR, SEA]");
    }

    @Test
    void theHandoverOfAVehicleThatHasLeftItsYardSince() {
        Center full = new Center("SEA", null, 37.6, -122, new Handovers(2, 0), new TreeMap<>(), 1, 0);
        Problem problem = new ProblemBuilder("week", "2019-06-24", "2019-06-30")
                .model("M3", 1847)
                .yard("FRE", 37.5, -122)
                .center(full)
                .lane("FRE", "SEA", 200, 240)
                .carrier("C1", "FRE", 2, 17500)
                .order(Order.of("O1", "M3", "FRE", "SEA"))
                .order(Order.of("O2", "M3", "FRE", "SEA")
                        .withArrival(new Handover("SEA", LocalDate.parse("2019-06-23"))))
                .build();
        Plan earlier = new HandMadePlan(problem)
                .trip("A", "C1", "2019-06-24", "SEA")
                .ride("O1", "A", "SEA", "2019-06-26")
                .trip("B", "C1", "2019-06-23", "SEA")
                .ride("O2", "B", "SEA", "2019-06-24")
                .build();

        // O2 goes first: it stands on the only space until its handover.
        assertThat(takenOver(problem, earlier).deliveries())
                .containsExactly(delivery("O1", "26", "C1-1"), delivery("O2", "24", null));
    }

    private static Delivery delivery(String order, String day, @Nullable String trip) {
        return new Delivery(order, "SEA", LocalDate.parse("2019-06-" + day), trip);
    }
}
