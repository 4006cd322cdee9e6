package dev.quarterback.benchmark.cpsat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.benchmark.cpsat.ExactOptimum.Best;
import dev.quarterback.check.CheckReport;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The model says what trying every plan says, and what the checker counts in its plans. */
class ExactOptimumTest {

    /** Number 8 has many times more plans than any of these. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21})
    void noPlanIsBetter(long seed) {
        Problem problem = SmallProblems.micro(seed);
        EveryPlan every = EveryPlan.of(problem);
        ExactOptimum exact = new ExactOptimum(problem);

        assertThat(exact.appointments().value()).isEqualTo(every.appointments());
        for (int kept = 0; kept <= every.appointments(); kept++) {
            assertThat(exact.deliveries(kept).value()).isEqualTo(every.deliveries(kept));
        }
        assertThat(exact.vehicles().value()).isEqualTo(every.vehicles());
    }

    /** These have few plans, and in the cheapest ones hired carriers or crowded lots. */
    @ParameterizedTest
    @ValueSource(longs = {49, 56, 70, 83, 84, 87, 107, 108, 113, 126})
    void noPlanIsCheaper(long seed) {
        Problem problem = SmallProblems.micro(seed);
        EveryPlan every = EveryPlan.withCosts(problem);
        ExactOptimum exact = new ExactOptimum(problem);

        for (int kept = 0; kept <= every.appointments(); kept++) {
            for (long weight = 0; weight <= every.deliveries(kept); weight++) {
                assertThat(-exact.cost(kept, weight).value()).isEqualTo(every.cost(kept, weight));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void itsPlansAreSoundAndReachWhatItSays(long seed) {
        Problem problem = SmallProblems.small(seed);
        ExactOptimum exact = new ExactOptimum(problem);
        long kept = exact.appointments().value();
        long weight = exact.deliveries(kept).value();
        Best cheapest = exact.cost(kept, weight);

        assertThat(sound(problem, exact.appointments()).appointmentsKept()).isEqualTo((int) kept);
        assertThat(sound(problem, exact.deliveries(kept)).deliveredWeight()).isEqualTo(weight);
        assertThat(sound(problem, exact.vehicles()).delivered())
                .isEqualTo((int) exact.vehicles().value());
        assertThat(-sound(problem, cheapest).cost()).isEqualTo(cheapest.value());
    }

    private static PlanFigures sound(Problem problem, Best best) {
        CheckReport report = PlanChecker.check(problem, best.plan());
        assertThat(report.violations()).isEmpty();
        return report.figures();
    }
}
