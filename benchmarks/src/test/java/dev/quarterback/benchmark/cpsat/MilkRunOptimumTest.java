package dev.quarterback.benchmark.cpsat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.benchmark.milkrun.MilkRuns;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Problem;
import java.time.Duration;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On milk runs cut down to a few orders the exact optimum is the best of all plans, each of which is tried. */
class MilkRunOptimumTest {
    private static final Duration ENOUGH = Duration.ofMinutes(1);
    private static final int MOST_ORDERS = 4;

    /** Ways of all carriers on all days, up to which trying every plan takes less than a second or two. */
    private static final int MOST_WAYS = 20;

    static Stream<Problem> cutDown() {
        return LongStream.range(0, 1000)
                .mapToObj(MilkRuns::random)
                .filter(problem -> ways(problem) <= MOST_WAYS)
                .map(problem -> problem.withOrders(problem.orders()
                        .subList(0, Math.min(MOST_ORDERS, problem.orders().size()))))
                .limit(40);
    }

    private static int ways(Problem problem) {
        int tours = 0;
        int ofLength = 1;
        for (int stops = 0;
                stops < Math.min(problem.centers().size(), problem.rules().maxStops());
                stops++) {
            ofLength *= problem.centers().size() - stops;
            tours += ofLength;
        }
        return tours * problem.carriers().size() * problem.days();
    }

    @ParameterizedTest
    @MethodSource("cutDown")
    void noPlanIsBetter(Problem problem) {
        EveryPlan every = EveryPlan.of(problem);
        Plan best = new ExactOptimum(problem).bestIfProven(ENOUGH).orElseThrow();

        PlanFigures figures = PlanChecker.check(problem, best).figures();
        assertThat(figures.appointmentsKept()).isEqualTo(every.appointments());
        assertThat(figures.deliveredWeight()).isEqualTo(every.deliveries(every.appointments()));
    }
}
