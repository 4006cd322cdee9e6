package dev.quarterback.bound.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.bound.model.Goal;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.random.RandomPlans;
import dev.quarterback.random.RandomProblems;
import dev.quarterback.reach.BruteForce;
import dev.quarterback.reach.TightProblems;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CapacityPropertyTest {
    private static final long TIGHT = 300;
    private static final long PROBLEMS = 150;
    private static final int PLANS = 3;

    private static long bound(Problem problem, List<Order> orders, Goal goal) {
        return new CapacityBound(problem, orders).most(goal);
    }

    /** Orders that can be delivered alone though the bound of each alone says that they cannot. */
    private static List<String> wrong(long seed, boolean hasLanes) {
        Problem problem = TightProblems.problem(seed, hasLanes);
        BruteForce everyPlan = new BruteForce(problem);
        return problem.orders().stream()
                .filter(everyPlan::canDeliver)
                .filter(order -> bound(problem, List.of(order), Goal.DELIVERIES) < 1)
                .map(order -> problem.name() + " " + order.id())
                .toList();
    }

    @Test
    void anOrderThatSomePlanDeliversIsWithinCapacity() {
        List<String> wrong = new ArrayList<>();
        for (long seed = 0; seed < TIGHT; seed++) {
            wrong.addAll(wrong(seed, seed % 2 == 0));
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void noSoundPlanExceedsTheCapacity() {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            Problem problem = RandomProblems.problem(seed);
            long appointments = bound(problem, problem.orders(), Goal.APPOINTMENTS);
            long deliveries = bound(problem, problem.orders(), Goal.DELIVERIES);
            long vehicles = bound(problem, problem.orders(), Goal.VEHICLES);
            for (int i = 0; i < PLANS; i++) {
                PlanFigures plan = PlanChecker.check(problem, RandomPlans.sound(problem, seed + i * PROBLEMS))
                        .figures();

                assertThat((long) plan.appointmentsKept()).as(problem.name()).isLessThanOrEqualTo(appointments);
                assertThat(plan.deliveredWeight()).as(problem.name()).isLessThanOrEqualTo(deliveries);
                assertThat((long) plan.delivered()).as(problem.name()).isLessThanOrEqualTo(vehicles);
            }
        }
    }
}
