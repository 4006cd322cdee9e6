package dev.quarterback.benchmark.ordermodel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.benchmark.ordermodel.OrderModelPlanner.Moves;
import dev.quarterback.check.CheckReport;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;
import org.optaplanner.core.config.solver.EnvironmentMode;

class OrderModelPlannerTest {

    /** FULL_ASSERT also compares each score with one from scratch, and undoes each move twice. */
    @ParameterizedTest
    @CsvSource({"BULK,1", "BULK,2", "BULK,3", "DEFAULT,1", "DEFAULT,2", "DEFAULT,3"})
    void plansAreSoundAndTheirScoreIsWhatTheCheckerCounts(Moves moves, long seed) {
        Problem problem = RandomProblems.small(seed);
        OrderSchedule best = new OrderModelPlanner(moves).solve(problem, 800, EnvironmentMode.FULL_ASSERT, seed);

        CheckReport report = PlanChecker.check(problem, ScheduledPlan.of(best));
        assertThat(report.violations()).isEmpty();
        assertThat(best.score).isEqualTo(score(report.figures()));
    }

    @ParameterizedTest
    @CsvSource({"BULK", "DEFAULT"})
    void sameSeedAndStepsGiveTheSamePlan(Moves moves) {
        assertThat(plan(moves)).isEqualTo(plan(moves));
    }

    @Test
    void copiesShareNoEntity() {
        OrderSchedule schedule = OrderSchedule.empty(new Facts(RandomProblems.small(1)));
        GreedyConstruction.plan(schedule, 1);
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

    private static Plan plan(Moves moves) {
        return ScheduledPlan.of(
                new OrderModelPlanner(moves).solve(RandomProblems.small(5), 3000, EnvironmentMode.REPRODUCIBLE, 5));
    }

    private static BendableLongScore score(PlanFigures figures) {
        return BendableLongScore.of(
                new long[] {0}, new long[] {figures.appointmentsKept(), figures.deliveredWeight(), -figures.cost()});
    }
}
