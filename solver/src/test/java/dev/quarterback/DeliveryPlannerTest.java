package dev.quarterback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.quarterback.check.CheckReport;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.check.Rule;
import dev.quarterback.check.Violation;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Problem;
import dev.quarterback.random.RandomProblems;
import dev.quarterback.search.FoundPlan;
import dev.quarterback.search.SearchListener.Worth;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
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

    private final CheckReport sound = PlanChecker.check(
            RandomProblems.problem(1),
            Planning.firstCome(RandomProblems.problem(1)).plan());

    private FoundPlan found(long keptMore, long deliveredMore, long costMore) {
        PlanFigures figures = sound.figures();
        Worth worth = new Worth(
                figures.appointmentsKept() + keptMore,
                figures.deliveredWeight() + deliveredMore,
                figures.delivered(),
                figures.cost() + costMore);
        return new FoundPlan(Planning.firstCome(RandomProblems.problem(1)).plan(), worth, 0);
    }

    @Test
    void refusesAPlanThatTheSearchScoresOtherwise() {
        DeliveryPlanner.requireSound(sound, found(0, 0, 0));

        assertThatIllegalStateException()
                .isThrownBy(() -> DeliveryPlanner.requireSound(sound, found(1, 0, 0)))
                .withMessageStartingWith("The search scored (Worth[appointmentsKept=");
        assertThatIllegalStateException().isThrownBy(() -> DeliveryPlanner.requireSound(sound, found(0, -1, 0)));
        assertThatIllegalStateException().isThrownBy(() -> DeliveryPlanner.requireSound(sound, found(0, 0, 1)));
    }

    @Test
    void refusesAPlanThatBreaksARule() {
        CheckReport broken =
                new CheckReport(List.of(new Violation(Rule.TRIP_WEIGHT, "trips[0]", "too heavy")), sound.figures());

        assertThatIllegalStateException()
                .isThrownBy(() -> DeliveryPlanner.requireSound(broken, found(0, 0, 0)))
                .withMessageContaining("too heavy");
    }
}
