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
import dev.quarterback.run.StopSignal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
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

    /** Whether the last act is over, before and after a stop, {@code millis} after the start of planning. */
    private static List<Boolean> timeUp(@Nullable Duration time, long... millis) {
        AtomicReference<Duration> elapsed = new AtomicReference<>(Duration.ofSeconds(10));
        StopSignal stop = new StopSignal();
        BooleanSupplier timeUp = SearchWithProof.timeUp(time, elapsed::get, stop);
        List<Boolean> over = new ArrayList<>();
        for (long each : millis) {
            elapsed.set(Duration.ofMillis(each));
            over.add(timeUp.getAsBoolean());
        }
        stop.stop();
        for (long each : millis) {
            elapsed.set(Duration.ofMillis(each));
            over.add(timeUp.getAsBoolean());
        }
        return over;
    }

    @Test
    void theLastActEndsSoonAfterAStop() {
        Duration minute = Duration.ofSeconds(60);

        assertThat(timeUp(minute, 10_500, 10_501)).containsExactly(false, false, false, true);
        assertThat(timeUp(minute, 60_000, 60_001)).containsExactly(false, true, true, true);
        assertThat(timeUp(null, 10_500, 10_501)).containsExactly(false, false, false, true);
    }

    @Test
    void theLastActHasAMomentAlsoPastTheTime() {
        assertThat(timeUp(Duration.ofSeconds(10), 10_500, 10_501)).containsExactly(false, true, false, true);
    }

    @Test
    void withoutTimeThePlanStaysAsItIs() {
        Problem problem = RandomProblems.problem(1);
        CheckedPlan before = checked(problem, 1);

        assertThat(new LateInsertions(problem, () -> true).into(before)).isSameAs(before);
    }
}
