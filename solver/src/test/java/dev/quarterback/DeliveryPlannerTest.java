package dev.quarterback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.check.CheckReport;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Problem;
import dev.quarterback.random.RandomProblems;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the plan of any problem. */
class DeliveryPlannerTest {
    private static final long STEPS = 300;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 80);
    }

    /** The planner itself holds the score of the search against the checker's figures and throws where they differ. */
    @ParameterizedTest
    @MethodSource("seeds")
    void givesASoundPlanWithTheCheckersFigures(long seed) {
        Problem problem = RandomProblems.problem(seed);

        PlanResult result = Planning.search(problem, STEPS);

        CheckReport report = PlanChecker.check(problem, result.plan());
        assertThat(report.violations()).isEmpty();
        assertThat(result.figures()).isEqualTo(report.figures());
        assertThat(result.moves()).isEqualTo(STEPS);
        assertThat(result.warnings()).isEmpty();
        assertThat(result.gapPercent()).isNotNull();
        assertThat(result.plan().problem()).isEqualTo(problem.name());
        assertThat(result.plan().undelivered()).extracting(Undelivered::reason).doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isAtLeastAsGoodAsFirstCome(long seed) {
        Problem problem = RandomProblems.problem(seed);

        PlanResult firstCome = Planning.firstCome(problem);
        PlanResult best = Planning.search(problem, 1);

        assertThat(firstCome.moves()).isZero();
        assertThat(Levels.of(best)).isGreaterThanOrEqualTo(Levels.of(firstCome));
    }
}
