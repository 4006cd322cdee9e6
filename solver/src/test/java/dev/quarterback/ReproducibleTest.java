package dev.quarterback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.PlanOptions.Strategy;
import dev.quarterback.problem.Problem;
import dev.quarterback.random.Case;
import dev.quarterback.random.RandomProblems;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same problem, seed and steps give the same plan, to the last trip and day. */
class ReproducibleTest {
    private static final long STEPS = 1500;

    static LongStream seeds() {
        return LongStream.rangeClosed(201, 208);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sameSeedAndStepsGiveTheSamePlan(long seed) {
        Problem problem = RandomProblems.problem(seed, 60);
        PlanOptions options = PlanOptions.defaults().withStepsOnly(STEPS).withSeed(seed);

        assertThat(Planning.run(problem, options).plan())
                .isEqualTo(Planning.run(problem, options).plan());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void alsoWithTwoThreads(long seed) {
        Problem problem = RandomProblems.problem(seed, 60);
        PlanOptions options = new PlanOptions(null, STEPS, seed, 2, Strategy.SEARCH, null);

        PlanResult first = Planning.run(problem, options);
        PlanResult second = Planning.run(problem, options);

        assertThat(second.plan()).isEqualTo(first.plan());
        assertThat(second.moves()).isEqualTo(first.moves()).isEqualTo(2 * STEPS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void alsoFromAnEarlierPlan(long seed) {
        Case earlier = Case.sound(seed);
        PlanOptions options = PlanOptions.defaults().withStepsOnly(STEPS).withFrom(earlier.plan());

        assertThat(Planning.run(earlier.problem(), options).plan())
                .isEqualTo(Planning.run(earlier.problem(), options).plan());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void twoThreadsAreAtLeastAsGoodAsEachOfTheirSeeds(long seed) {
        Problem problem = RandomProblems.problem(seed, 60);
        PlanOptions one = PlanOptions.defaults().withStepsOnly(STEPS).withSeed(seed);

        PlanResult both = Planning.run(problem, new PlanOptions(null, STEPS, seed, 2, Strategy.SEARCH, null));

        assertThat(Levels.of(both))
                .isGreaterThanOrEqualTo(Levels.of(Planning.run(problem, one)))
                .isGreaterThanOrEqualTo(Levels.of(Planning.run(problem, one.withSeed(seed + 1))));
    }
}
