package dev.quarterback.benchmark.cpsat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.DeliveryPlanner;
import dev.quarterback.PlanListener;
import dev.quarterback.PlanOptions;
import dev.quarterback.bound.Aim;
import dev.quarterback.bound.BoundProver;
import dev.quarterback.bound.PlanInHand;
import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.bound.model.Goal;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Problem;
import dev.quarterback.run.StopSignal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Bound, exact optimum and plan of many small problems: never the wrong way round, and the plan nearly always best. */
class OptimumTest {
    private static final long PROBLEMS = 220;
    private static final long MOVES = 5000;
    private static final double BEST_AT_LEAST = 0.95;

    private static List<Outcome> outcomes = List.of();

    /**
     * What is proven, what is possible and what was found; {@code most} is the most appointments that can be kept.
     *
     * @param bounds all that were proven one after the other
     */
    private record Outcome(
            String problem,
            List<ProvenBounds> bounds,
            PlanFigures plan,
            long most,
            long deliveriesAtMost,
            long deliveriesAtNone,
            long deliveriesAtPlan,
            long vehicles) {

        static Outcome of(Problem problem) {
            PlanFigures plan = new DeliveryPlanner()
                    .plan(problem, PlanOptions.defaults().withStepsOnly(MOVES), PlanListener.NONE, new StopSignal())
                    .figures();
            ExactOptimum exact = new ExactOptimum(problem);
            long most = exact.appointments().value();
            long atMost = exact.deliveries(most).value();
            int kept = plan.appointmentsKept();
            return new Outcome(
                    problem.name(),
                    prove(problem, plan),
                    plan,
                    most,
                    atMost,
                    exact.deliveries(0).value(),
                    kept == most ? atMost : exact.deliveries(kept).value(),
                    exact.vehicles().value());
        }

        private static List<ProvenBounds> prove(Problem problem, PlanFigures plan) {
            List<ProvenBounds> bounds = new ArrayList<>();
            PlanInHand inHand = new PlanInHand(plan.appointmentsKept(), plan.deliveredWeight(), plan.delivered());
            bounds.add(new BoundProver(problem)
                    .prove(EnumSet.allOf(Goal.class), Aim.at(inHand), () -> false, bounds::add));
            return bounds;
        }

        ProvenBounds best() {
            return bounds.get(bounds.size() - 1);
        }

        boolean isPlanBest() {
            return plan.appointmentsKept() == most && plan.deliveredWeight() == deliveriesAtMost;
        }

        @Override
        public String toString() {
            return String.format(
                    "%s: appointments %d <= %d <= %d, deliveries %d <= %d <= %d (from %d at none), vehicles %d <= %d <= %d",
                    problem,
                    plan.appointmentsKept(),
                    most,
                    best().appointments(),
                    plan.deliveredWeight(),
                    deliveriesAtPlan,
                    best().deliveries(plan.appointmentsKept()),
                    deliveriesAtNone,
                    plan.delivered(),
                    vehicles,
                    best().vehicles());
        }
    }

    @BeforeAll
    static void solve() {
        outcomes = LongStream.range(0, PROBLEMS)
                .mapToObj(SmallProblems::small)
                .map(Outcome::of)
                .toList();
    }

    @Test
    void noBoundIsBelowTheOptimum() {
        assertThat(outcomes)
                .allSatisfy(outcome -> assertThat(outcome.bounds).allSatisfy(bound -> {
                    assertThat(bound.appointments()).isGreaterThanOrEqualTo(outcome.most);
                    assertThat(bound.vehicles()).isGreaterThanOrEqualTo(outcome.vehicles);
                    assertThat(bound.deliveries(0)).isGreaterThanOrEqualTo(outcome.deliveriesAtNone);
                    assertThat(bound.deliveries(outcome.most)).isGreaterThanOrEqualTo(outcome.deliveriesAtMost);
                    assertThat(bound.deliveries(outcome.plan.appointmentsKept()))
                            .isGreaterThanOrEqualTo(outcome.deliveriesAtPlan);
                }));
    }

    @Test
    void noPlanIsAboveTheOptimum() {
        assertThat(outcomes).allSatisfy(outcome -> {
            assertThat((long) outcome.plan.appointmentsKept()).isLessThanOrEqualTo(outcome.most);
            assertThat(outcome.plan.deliveredWeight()).isLessThanOrEqualTo(outcome.deliveriesAtPlan);
            assertThat((long) outcome.plan.delivered()).isLessThanOrEqualTo(outcome.vehicles);
        });
    }

    @Test
    void thePlanReachesTheOptimum() {
        List<Outcome> missed =
                outcomes.stream().filter(outcome -> !outcome.isPlanBest()).toList();

        assertThat(missed).hasSizeLessThanOrEqualTo((int) (PROBLEMS * (1 - BEST_AT_LEAST)));
        missed.forEach(outcome -> System.out.println("Not the best plan: " + outcome));
        System.out.printf(
                Locale.ROOT,
                "Of %d small problems %d planned optimally. Bound above the optimum on average: appointments %.2f %%, "
                        + "deliveries %.2f %%, vehicles %.2f %%.%n",
                PROBLEMS,
                PROBLEMS - missed.size(),
                gap(outcome -> outcome.best().appointments(), outcome -> outcome.most),
                gap(outcome -> outcome.best().deliveries(outcome.most), outcome -> outcome.deliveriesAtMost),
                gap(outcome -> outcome.best().vehicles(), outcome -> outcome.vehicles));
    }

    /** By how many per cent all bounds together are above all optima. */
    private static double gap(ToDoubleFunction<Outcome> bound, ToDoubleFunction<Outcome> optimum) {
        double bounds = outcomes.stream().mapToDouble(bound).sum();
        double optima = outcomes.stream().mapToDouble(optimum).sum();
        return 100 * (bounds - optima) / optima;
    }
}
