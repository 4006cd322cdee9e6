package dev.quarterback.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.check.CheckedPlan;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.insight.Reasons;
import dev.quarterback.insight.insertion.Insertions;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.ReasonCode;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Problem;
import dev.quarterback.random.RandomPlans;
import dev.quarterback.random.RandomProblems;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LateInsertionsTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    private static CheckedPlan checked(Problem problem, long seed) {
        Plan plan =
                new Reasons(problem).explain(RandomPlans.sound(problem, seed).withUpperBound(null));
        return new CheckedPlan(plan, PlanChecker.check(problem, plan).figures());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingFitsAnyMoreAndAllThatWasDeliveredStillIs(long seed) {
        Problem problem = RandomProblems.problem(seed);
        CheckedPlan before = checked(problem, seed);

        CheckedPlan after = new LateInsertions(problem, () -> false).into(before);

        assertThat(PlanChecker.check(problem, after.plan()).violations()).isEmpty();
        assertThat(after.figures())
                .isEqualTo(PlanChecker.check(problem, after.plan()).figures());
        assertThat(after.plan().deliveries()).containsAll(before.plan().deliveries());
        Insertions insertions = Insertions.of(problem, after.plan());
        Set<String> open = open(after.plan());
        assertThat(problem.orders().stream()
                        .filter(order -> open.contains(order.id()))
                        .filter(insertions::isPossible))
                .isEmpty();
    }

    private static Set<String> open(Plan plan) {
        Set<String> open = new HashSet<>();
        for (Undelivered missing : plan.undelivered()) {
            if (missing.code() == ReasonCode.NOT_PLACED) {
                open.add(missing.order());
            }
        }
        return open;
    }

    @Test
    void withoutTimeThePlanStaysAsItIs() {
        Problem problem = RandomProblems.problem(1);
        CheckedPlan before = checked(problem, 1);

        assertThat(new LateInsertions(problem, () -> true).into(before)).isSameAs(before);
    }
}
