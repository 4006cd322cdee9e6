package dev.quarterback.benchmark.ordermodel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.check.CheckReport;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Problem;
import dev.quarterback.search.PlanSearch;
import dev.quarterback.search.SearchOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;
import org.optaplanner.core.config.solver.EnvironmentMode;

class OrderModelPlannerTest {

    /** FULL_ASSERT also compares each score with one from scratch, and undoes each move twice. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void plansAreSoundAndTheirScoreIsWhatTheCheckerCounts(long seed) {
        Problem problem = RandomProblems.small(seed);
        OrderSchedule best = new OrderModelPlanner().solve(problem, 800, EnvironmentMode.FULL_ASSERT, seed);

        CheckReport report = PlanChecker.check(problem, ScheduledPlan.of(best));
        assertThat(report.violations()).isEmpty();
        assertThat(best.score).isEqualTo(score(report.figures()));
    }

    @Test
    void sameSeedAndStepsGiveTheSamePlan() {
        assertThat(plan()).isEqualTo(plan());
    }

    @Test
    void copiesShareNoEntity() {
        OrderSchedule schedule = FirstComeStart.of(RandomProblems.small(1), null);
        Plan before = ScheduledPlan.of(schedule);

        OrderSchedule copy = schedule.copy();
        assertThat(ScheduledPlan.of(copy)).isEqualTo(before);
        copy.slots.forEach(slot -> slot.route = null);
        copy.orders.forEach(order -> order.handover = null);

        assertThat(ScheduledPlan.of(schedule)).isEqualTo(before);
        assertThat(copy.orders).allSatisfy(order -> {
            if (order.trip != null) {
                assertThat(order.trip).isSameAs(copy.slots.get(order.trip.index));
                assertThat(order.trip.riders).contains(order);
            }
        });
    }

    @Test
    void theSearchStartsFromTheFirstComePlan() {
        Problem problem = RandomProblems.small(2);

        Plan start = ScheduledPlan.of(FirstComeStart.of(problem, null));

        Plan firstCome = new PlanSearch(problem)
                .run(new SearchOptions(null, null, 0, true, null), (worth, by, plan) -> {}, new PlanSearch.Stop())
                .plan();
        assertThat(PlanChecker.check(problem, start).figures())
                .isEqualTo(PlanChecker.check(problem, firstCome).figures());
    }

    private static Plan plan() {
        return ScheduledPlan.of(
                new OrderModelPlanner().solve(RandomProblems.small(5), 3000, EnvironmentMode.REPRODUCIBLE, 5));
    }

    private static BendableLongScore score(PlanFigures figures) {
        return BendableLongScore.of(
                new long[] {0}, new long[] {figures.appointmentsKept(), figures.deliveredWeight(), -figures.cost()});
    }
}
