package dev.quarterback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.PlanOptions.Strategy;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.problem.Problem;
import dev.quarterback.random.Case;
import dev.quarterback.random.RandomProblems;
import dev.quarterback.run.StopSignal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Planning ends early when it is asked to, and gives the best plan so far. */
class StopTest {
    private static final long MANY_STEPS = 300_000;
    private static final long FEW_STEPS = 1000;

    private final Problem problem = RandomProblems.problem(401, 60);
    private final StopSignal stop = new StopSignal();

    private PlanResult plan(PlanOptions options, PlanListener listener) {
        PlanResult result = new DeliveryPlanner().plan(problem, options, listener, stop);
        assertThat(PlanChecker.check(problem, result.plan()).violations()).isEmpty();
        return result;
    }

    @Test
    void beforePlanning() {
        stop.stop();

        PlanResult result = plan(PlanOptions.defaults().withStepsOnly(MANY_STEPS), PlanListener.NONE);

        assertThat(result.moves()).isLessThan(FEW_STEPS);
    }

    @Test
    void beforePlanningNoPlanIsReported() {
        List<PlanProgress> seen = new ArrayList<>();
        stop.stop();

        plan(PlanOptions.defaults().withStepsOnly(MANY_STEPS), (progress, plan) -> seen.add(progress));

        assertThat(seen).isEmpty();
    }

    @Test
    void beforePlanningByTime() {
        stop.stop();

        PlanResult result = plan(PlanOptions.defaults(), PlanListener.NONE);

        assertThat(result.elapsed()).isLessThan(PlanOptions.DEFAULT_TIME);
    }

    @Test
    void atTheFirstPlan() {
        List<PlanProgress> seen = new ArrayList<>();

        PlanResult result = plan(PlanOptions.defaults().withStepsOnly(MANY_STEPS), (progress, plan) -> {
            seen.add(progress);
            stop.stop();
        });

        assertThat(seen).isNotEmpty();
        assertThat(result.moves()).isLessThan(FEW_STEPS);
        assertThat(result.figures().deliveredWeight())
                .isGreaterThanOrEqualTo(seen.get(0).deliveredWeight());
    }

    @Test
    void twoSearchesSideBySide() {
        PlanOptions options =
                PlanOptions.defaults().withStepsOnly(MANY_STEPS).withSeed(1).withThreads(2);

        PlanResult result = plan(options, (progress, plan) -> stop.stop());

        assertThat(result.moves()).isLessThan(2 * MANY_STEPS);
    }

    @Test
    void firstComeTooGivesASoundPlan() {
        stop.stop();

        assertThat(plan(PlanOptions.defaults().withStrategy(Strategy.FIRST_COME), PlanListener.NONE)
                        .moves())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void beforePlanningFromAnEarlierPlanThatPlanIsNotLost(long seed) {
        Case earlier = Case.sound(seed);
        stop.stop();

        PlanResult result = new DeliveryPlanner()
                .plan(
                        earlier.problem(),
                        PlanOptions.defaults().withStepsOnly(MANY_STEPS).withFrom(earlier.plan()),
                        PlanListener.NONE,
                        stop);

        assertThat(result.moves()).isLessThan(FEW_STEPS);
        assertThat(Levels.of(result))
                .isGreaterThanOrEqualTo(Levels.of(
                        PlanChecker.check(earlier.problem(), earlier.plan()).figures()));
    }
}
