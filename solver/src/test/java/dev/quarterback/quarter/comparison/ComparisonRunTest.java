package dev.quarterback.quarter.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.DeliveryPlanner;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.problem.Problem;
import dev.quarterback.quarter.PolicyKind;
import dev.quarterback.quarter.RandomQuarter;
import dev.quarterback.quarter.SimulationOptions;
import dev.quarterback.run.StopSignal;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Policies on random paths of tiny quarters, against what was possible. */
class ComparisonRunTest {
    private static final DeliveryPlanner PLANNER = new DeliveryPlanner();
    private static final ComparisonOptions FEW_STEPS =
            new ComparisonOptions(new SimulationOptions(7, 3, 20, 0), 100, 200);

    private static PolicyComparison compared(
            Problem quarter, List<NamedPath> paths, List<PolicyKind> policies, KeptInMemory kept, int atOnce) {
        PathTrial trial = new PathTrial(PLANNER::planWithoutBound, PLANNER::boundOfOrders, FEW_STEPS);
        return new ComparisonRun(quarter, policies, trial, kept, kept, new StopSignal()).run(paths, atOnce);
    }

    private static List<NamedPath> paths(Problem quarter, long from, long to) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(seed -> new NamedPath(Long.toString(seed), RandomQuarter.path(quarter, seed)))
                .toList();
    }

    @Test
    void noPolicyAndNoPlanInHindsightExceedsTheBound() {
        List<PolicyKind> all = List.of(PolicyKind.values());
        int missed = 0;
        int late = 0;
        for (int seed = 1; seed <= 4; seed++) {
            Problem quarter = RandomQuarter.problem(seed);
            KeptInMemory kept = new KeptInMemory();
            List<NamedPath> paths = paths(quarter, 10L * seed, 10L * seed + 5);
            late += paths.stream()
                    .mapToInt(path -> path.path().vessels().size())
                    .sum();

            PolicyComparison comparison = compared(quarter, paths, all, kept, 2);

            assertThat(comparison.paths()).hasSize(paths.size());
            for (ComparedPath path : comparison.paths()) {
                int bound = path.hindsight().bound();
                assertThat(path.hindsight().found()).isLessThanOrEqualTo(bound);
                all.forEach(policy ->
                        assertThat(path.delivered(policy)).as(policy.id()).isLessThanOrEqualTo(bound));
                missed += quarter.orders().size() - bound;
            }
            for (NamedPath path : paths) {
                Problem relaxed = Hindsight.relaxed(quarter, path.path());
                assertThat(PlanChecker.check(relaxed, Objects.requireNonNull(kept.plans.get(path.name())))
                                .violations())
                        .isEmpty();
                all.forEach(policy -> assertThat(PlanChecker.check(
                                        relaxed,
                                        Objects.requireNonNull(kept.policies.get(path.name() + " " + policy.id()))
                                                .plan())
                                .violations())
                        .isEmpty());
            }
        }
        assertThat(missed).as("orders that are proven to be lost").isPositive();
        assertThat(late).as("vessels that are late").isPositive();
    }

    @Test
    void howManyAreMadeAtOnceChangesNothing() {
        Problem quarter = RandomQuarter.problem(3);
        List<PolicyKind> two = List.of(PolicyKind.EVEN, PolicyKind.FIRST_COME);

        PolicyComparison one = compared(quarter, paths(quarter, 1, 2), two, new KeptInMemory(), 1);

        assertThat(compared(quarter, paths(quarter, 1, 2), two, new KeptInMemory(), 2))
                .isEqualTo(one);
        assertThat(one.paths()).extracting(ComparedPath::name).containsExactly("1", "2");
    }

    @Test
    void whatIsKeptIsNotMadeAgain() {
        Problem quarter = RandomQuarter.problem(3);
        List<PolicyKind> two = List.of(PolicyKind.EVEN, PolicyKind.FIRST_COME);
        KeptInMemory kept = new KeptInMemory();
        PolicyComparison first = compared(quarter, paths(quarter, 1, 1), two, kept, 1);
        PathTrial none = new PathTrial(
                (problem, options, listener, stop) -> {
                    throw new AssertionError("it was planned before");
                },
                (problem, steps, delivered, stop) -> {
                    throw new AssertionError("it was proven before");
                },
                FEW_STEPS);

        assertThat(new ComparisonRun(quarter, two, none, kept, kept, new StopSignal()).run(paths(quarter, 1, 1), 1))
                .isEqualTo(first);
    }
}
