package dev.quarterback.benchmark.linear;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.benchmark.cpsat.ExactOptimum;
import dev.quarterback.benchmark.cpsat.SmallProblems;
import dev.quarterback.benchmark.milkrun.MilkRuns;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The linear program's bound is what can be worked out by hand, and never below the exact optimum. */
class LinearBoundTest {
    private static final LocalDate FIRST = LocalDate.parse("2019-06-24");
    private static final Duration ENOUGH = Duration.ofSeconds(20);
    private static final long SMALL_PROBLEMS = 40;
    private static final long MILK_RUNS = 10;

    private static long bound(Problem problem, long kept) {
        return LinearBound.of(problem, kept, ENOUGH).orElseThrow().deliveries();
    }

    /** Two days on a road of 240 minutes there and back, for one carrier of 600 minutes and 5 positions. */
    private static ProblemBuilder road(String center, int handovers) {
        return new ProblemBuilder("road", "2019-06-24", "2019-06-25")
                .rules(new Rules(0, 0, 1.25, 80, 3, 3, null))
                .model("M3", 2000)
                .yard("FRE", 37, -122)
                .center(center, 38, -121, handovers)
                .lane("FRE", center, 100, 120);
    }

    private static void orders(ProblemBuilder problem, int count, String prefix, @Nullable Handover appointment) {
        for (int i = 0; i < count; i++) {
            problem.order(Order.of(prefix + i, "M3", "FRE", "SAC").withAppointment(appointment));
        }
    }

    /** 2.5 trips a day of 5 vehicles each. */
    @Test
    void dutyTimeAndPositionsLimitIt() {
        ProblemBuilder problem = road("SAC", 90).carrier(carrier(5, 99_000));
        orders(problem, 90, "O", null);

        assertThat(bound(problem.build(), 0)).isEqualTo(25);
    }

    /** 2.5 trips a day of 3 vehicles of two tons each. */
    @Test
    void payloadLimitsIt() {
        ProblemBuilder problem = road("SAC", 90).carrier(carrier(5, 6_000));
        orders(problem, 90, "O", null);

        assertThat(bound(problem.build(), 0)).isEqualTo(15);
    }

    /** 4 on each day, however many come on the first. */
    @Test
    void handoversLimitItAndAreCarriedOver() {
        ProblemBuilder problem = road("SAC", 4).carrier(carrier(5, 99_000));
        orders(problem, 90, "O", null);

        assertThat(bound(problem.build(), 0)).isEqualTo(8);
    }

    /** Three of 8 handovers go to appointments of priority 1 in place of orders of priority 2. */
    @Test
    void appointmentsKeptTakePlacesOfOthers() {
        ProblemBuilder problem = road("SAC", 4).carrier(carrier(9, 99_000));
        orders(problem, 3, "A", new Handover("SAC", FIRST));
        for (int i = 0; i < 9; i++) {
            problem.order(Order.of("B" + i, "M3", "FRE", "SAC").withPriority(2));
        }

        assertThat(bound(problem.build(), 0)).isEqualTo(16);
        assertThat(bound(problem.build(), 3)).isEqualTo(13);
    }

    /** An appointment's handover is on its day: four of five at most on Monday. */
    @Test
    void appointmentsAreNotCarriedOver() {
        ProblemBuilder problem = road("SAC", 4).carrier(carrier(9, 99_000));
        orders(problem, 5, "A", new Handover("SAC", FIRST));

        assertThat(bound(problem.build(), 4)).isEqualTo(5);
        assertThat(bound(problem.build(), 5)).isLessThan(0);
    }

    private static Carrier carrier(int positions, double payloadKg) {
        return new Carrier("C1", "FRE", positions, payloadKg, 600, null, null, List.of());
    }

    static Stream<Problem> problems() {
        return Stream.concat(
                LongStream.range(0, SMALL_PROBLEMS).mapToObj(SmallProblems::small),
                LongStream.range(0, MILK_RUNS).mapToObj(MilkRuns::random));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void itIsNeverBelowTheOptimum(Problem problem) {
        ExactOptimum exact = new ExactOptimum(problem);
        long most = exact.appointments().value();
        for (long kept : new long[] {0, most}) {
            OptionalLong optimum = exact.deliveriesIfProven(kept, ENOUGH);
            if (optimum.isPresent()) {
                assertThat(bound(problem, kept)).isGreaterThanOrEqualTo(optimum.getAsLong());
            }
        }
    }
}
