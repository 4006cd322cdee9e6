package dev.quarterback;

import dev.quarterback.bound.Aim;
import dev.quarterback.bound.LeastDual;
import dev.quarterback.bound.PlanInHand;
import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.planning.BestSoFar;
import dev.quarterback.planning.PlanningClock;
import dev.quarterback.planning.PlanningOutcome;
import dev.quarterback.planning.ProofAlone;
import dev.quarterback.planning.ProofOutcome;
import dev.quarterback.planning.SearchWithProof;
import dev.quarterback.problem.Problem;
import dev.quarterback.run.StopSignal;
import dev.quarterback.search.SearchOptions;
import java.time.Duration;
import java.util.function.Consumer;

/** Plans deliveries: the façade over search, bound, checker and reasons. Safe for use by several threads. */
public final class DeliveryPlanner {
    private final SearchWithProof search = new SearchWithProof();
    private final ProofAlone proof = new ProofAlone();

    /**
     * The best plan that is found for a problem in the time given, with a proven bound.
     *
     * <p>The bound is proven beside the search and changes none of its moves. When the proof fails, the plan comes
     * without a bound, or with that proven before, and a warning. When the search fails, be it for want of memory, the
     * plan is the best that it had reported, with a warning; only before there was any the failure is thrown.
     *
     * @param listener is told of better plans and bounds meanwhile
     * @param stop ends planning early with the best plan so far
     * @throws IllegalStateException when the checker refuses the plan or counts other figures than the search, which
     *     is a fault of this program
     */
    public PlanResult plan(Problem problem, PlanOptions options, PlanListener listener, StopSignal stop) {
        return result(search.plan(
                problem,
                searchOptions(options),
                options.threads(),
                options.gapPercent(),
                best -> listener.improved(progress(best), best.plan()),
                stop));
    }

    /**
     * The best plan that is found, as {@link #plan} has it, without a proof beside the search: the plan has no bound, and a
     * gap ends nothing. For many small plans one after the other, as of the mornings of a quarter.
     */
    public PlanResult planWithoutBound(Problem problem, PlanOptions options, PlanListener listener, StopSignal stop) {
        return result(search.planWithoutProof(
                problem,
                searchOptions(options),
                options.threads(),
                best -> listener.improved(progress(best), best.plan()),
                stop));
    }

    private static PlanResult result(PlanningOutcome outcome) {
        return new PlanResult(
                outcome.best().plan(),
                outcome.best().figures(),
                outcome.bounds(),
                outcome.firstPlanAfter(),
                outcome.elapsed(),
                outcome.moves(),
                outcome.warnings());
    }

    private static SearchOptions searchOptions(PlanOptions options) {
        return new SearchOptions(
                options.time(),
                options.steps(),
                options.seed(),
                options.strategy() == PlanOptions.Strategy.FIRST_COME,
                options.from());
    }

    private static PlanProgress progress(BestSoFar best) {
        return new PlanProgress(
                best.elapsed(),
                best.worth().delivered(),
                best.worth().deliveredWeight(),
                Math.toIntExact(best.worth().appointmentsKept()),
                best.worth().cost(),
                best.changed(),
                best.upperBound());
    }

    /**
     * Proves what no plan of a problem can exceed, without planning.
     *
     * @param time how long to prove at most; the end comes earlier when all is proven or many tries bring nothing better
     * @param aim figures of a plan to hold the bound against, such as the appointments that plans shall keep
     * @param listener is told of better bounds meanwhile, from the thread that proves
     * @param stop ends the proof early with the best bounds so far
     */
    public BoundResult bound(
            Problem problem, Duration time, PlanInHand aim, Consumer<ProvenBounds> listener, StopSignal stop) {
        PlanningClock clock = new PlanningClock();
        LeastDual dual = new LeastDual(aim.appointmentsKept());
        ProofOutcome outcome = proof.prove(problem, time, Aim.at(aim, dual::take), listener, stop);
        return new BoundResult(
                outcome.bounds(), dual.now().orElse(null), outcome.complete(), clock.elapsed(), outcome.warnings());
    }

    /**
     * Proves how many orders any plan of a problem delivers at most, by so many steps of work and not by time: the same
     * problem and steps always prove the same, with as much memory. Of the bounds that it gives only that of orders was
     * worked on.
     *
     * @param delivered orders that a plan delivers already; a bound as low as that ends the proof
     * @param stop ends the proof early; what it gives then is not always the same
     */
    public BoundResult boundOfOrders(Problem problem, long steps, int delivered, StopSignal stop) {
        PlanningClock clock = new PlanningClock();
        ProofOutcome outcome = proof.proveOrders(problem, steps, Aim.at(new PlanInHand(0, 0, delivered)), stop);
        return new BoundResult(outcome.bounds(), null, outcome.complete(), clock.elapsed(), outcome.warnings());
    }
}
