package dev.quarterback.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.random.Case;
import dev.quarterback.random.RandomProblems;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Searches under OptaPlanner's own checks of each score against one from scratch. */
class FullAssertTest {
    private static final long MOVES = 150;

    static LongStream seeds() {
        return LongStream.rangeClosed(101, 125);
    }

    private static SearchOptions options(long seed, @Nullable Plan from) {
        return new SearchOptions(null, MOVES, seed, false, from);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void searchesRightAtEachMove(long seed) {
        Problem problem = RandomProblems.problem(seed);

        FoundPlan found = new PlanSearch(problem).runAsserted(options(seed, null));

        assertThat(PlanChecker.check(problem, found.plan()).violations()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void startsFromAnEarlierPlanRightAtEachMove(long seed) {
        Case earlier = Case.sound(seed);

        FoundPlan found = new PlanSearch(earlier.problem()).runAsserted(options(seed, earlier.plan()));

        assertThat(PlanChecker.check(earlier.problem(), found.plan()).violations())
                .isEmpty();
    }
}
