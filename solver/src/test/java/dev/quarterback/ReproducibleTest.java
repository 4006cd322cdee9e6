package dev.quarterback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.random.Case;
import dev.quarterback.random.RandomProblems;
import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same problem, seed and steps give the same plan, to the last trip and day. */
class ReproducibleTest {
    private static final long STEPS = 1500;

    static LongStream seeds() {
        return LongStream.rangeClosed(201, 208);
    }

    private static Plan planOf(Problem problem, PlanOptions options) {
        return withoutBound(Planning.run(problem, options));
    }

    /** How far a proof comes beside a search is a matter of time. */
    private static Plan withoutBound(PlanResult result) {
        return result.plan().withUpperBound(null);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sameSeedAndStepsGiveTheSamePlan(long seed) {
        Problem problem = RandomProblems.problem(seed, 60);
        PlanOptions options = PlanOptions.defaults().withStepsOnly(STEPS).withSeed(seed);

        assertThat(planOf(problem, options)).isEqualTo(planOf(problem, options));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void alsoWithinATimeThatIsNotUsedUp(long seed) {
        Problem problem = RandomProblems.problem(seed, 60);
        PlanOptions options = PlanOptions.defaults().withStepsOnly(STEPS).withSeed(seed);

        assertThat(planOf(problem, options.withTime(Duration.ofMinutes(5)))).isEqualTo(planOf(problem, options));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void alsoWithTwoThreads(long seed) {
        Problem problem = RandomProblems.problem(seed, 60);
        PlanOptions options =
                PlanOptions.defaults().withStepsOnly(STEPS).withSeed(seed).withThreads(2);

        PlanResult first = Planning.run(problem, options);
        PlanResult second = Planning.run(problem, options);

        assertThat(withoutBound(second)).isEqualTo(withoutBound(first));
        assertThat(second.moves()).isEqualTo(first.moves()).isEqualTo(2 * STEPS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void alsoFromAnEarlierPlan(long seed) {
        Case earlier = Case.sound(seed);
        PlanOptions options = PlanOptions.defaults().withStepsOnly(STEPS).withFrom(earlier.plan());

        assertThat(planOf(earlier.problem(), options)).isEqualTo(planOf(earlier.problem(), options));
    }
}
