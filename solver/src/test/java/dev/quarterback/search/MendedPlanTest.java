package dev.quarterback.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.check.HandMadePlan;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.random.Case;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.Schedule;
import dev.quarterback.search.start.EarlierPlan;
import dev.quarterback.search.start.MendedPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How what is left of an earlier plan is mended, whatever the time. */
class MendedPlanTest {
    private static final Handover APPOINTMENT = new Handover("SEA", LocalDate.parse("2019-06-25"));

    /** A center with so many handovers a day, reached in a day; carriers take two vehicles, one trip a day each. */
    private static ProblemBuilder days(int handovers, String... carriers) {
        ProblemBuilder builder = new ProblemBuilder("days", "2019-06-24", "2019-06-25")
                .model("M3", 1847)
                .yard("FRE", 37.5, -122)
                .center("SEA", 37.6, -122, handovers)
                .lane("FRE", "SEA", 200, 240);
        for (String carrier : carriers) {
            builder.carrier(carrier, "FRE", 2, 17500);
        }
        return builder;
    }

    private static List<String> mended(Problem problem, Plan earlier) {
        Schedule schedule = Schedule.empty(new Facts(problem));
        try (var director = Directors.of(schedule)) {
            new EarlierPlan(earlier).changeWorkingSolution(director);
            new MendedPlan(earlier).changeWorkingSolution(director);
            assertThat(Directors.scoreOf(director)).isEqualTo(Directors.afresh(schedule));
        }
        Plan plan = new PlanBuilder(schedule).build();
        assertThat(PlanChecker.check(problem, plan).violations()).isEmpty();
        return plan.deliveries().stream()
                .map(delivery -> delivery.order() + " " + delivery.day().getDayOfMonth()
                        + (delivery.trip() == null
                                ? ""
                                : " by " + delivery.trip().substring(0, 2)))
                .sorted()
                .toList();
    }

    @Test
    void anAppointmentTakesThePlaceOfWhoHasNoneAndThatOneGetsAnother() {
        ProblemBuilder orders = days(4, "C1")
                .order(Order.of("A", "M3", "FRE", "SEA").withAppointment(APPOINTMENT))
                .order(Order.of("B", "M3", "FRE", "SEA").withAppointment(APPOINTMENT))
                .order(Order.of("C", "M3", "FRE", "SEA"))
                .order(Order.of("D", "M3", "FRE", "SEA"));
        Plan earlier = new HandMadePlan(orders.build())
                .trip("X", "C1", "2019-06-25", "SEA")
                .ride("B", "X", "SEA", "2019-06-25")
                .ride("C", "X", "SEA", "2019-06-25")
                .trip("Y", "C9", "2019-06-25", "SEA")
                .ride("A", "Y", "SEA", "2019-06-25")
                .undelivered("D")
                .build();

        assertThat(mended(orders.build(), earlier))
                .containsExactly("A 25 by C1", "B 25 by C1", "C 24 by C1", "D 24 by C1");
    }

    @Test
    void whereThereIsAFreePlaceNobodyGivesWay() {
        ProblemBuilder orders = days(4, "C1", "C2")
                .order(Order.of("A", "M3", "FRE", "SEA").withAppointment(APPOINTMENT))
                .order(Order.of("B", "M3", "FRE", "SEA"))
                .order(Order.of("C", "M3", "FRE", "SEA"))
                .order(Order.of("D", "M3", "FRE", "SEA"));
        Plan earlier = new HandMadePlan(orders.build())
                .trip("X", "C1", "2019-06-25", "SEA")
                .ride("B", "X", "SEA", "2019-06-25")
                .ride("C", "X", "SEA", "2019-06-25")
                .trip("Z", "C2", "2019-06-25", "SEA")
                .ride("D", "Z", "SEA", "2019-06-25")
                .trip("Y", "C9", "2019-06-25", "SEA")
                .ride("A", "Y", "SEA", "2019-06-25")
                .build();

        assertThat(mended(orders.build(), earlier))
                .containsExactly("A 25 by C2", "B 25 by C1", "C 25 by C1", "D 25 by C2");
    }

    @Test
    void onADayWithFewerHandoversAnAppointmentGoesFirst() {
        ProblemBuilder orders = days(1).order(Order.of("A", "M3", "SEA", "SEA"))
                .order(Order.of("B", "M3", "SEA", "SEA").withAppointment(APPOINTMENT));
        Plan earlier = new HandMadePlan(orders.build())
                .onSite("A", "SEA", "2019-06-25")
                .onSite("B", "SEA", "2019-06-25")
                .build();

        assertThat(mended(orders.build(), earlier)).containsExactly("A 24", "B 25");
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(901, 940);
    }

    /** Every other carrier is gone: whatever is mended breaks no rule. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aMendedPlanIsSound(long seed) {
        Case earlier = Case.sound(seed);
        Problem problem = earlier.problem();
        Problem changed = problem.withCarriers(problem.carriers().stream()
                .filter(carrier -> (carrier.id().hashCode() + seed) % 2 == 0)
                .toList());

        assertThat(mended(changed, earlier.plan())).doesNotHaveDuplicates();
    }
}
