package dev.quarterback.planning;

import dev.quarterback.bound.PlanInHand;
import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.check.CheckedPlan;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.UpperBound;
import dev.quarterback.search.FoundPlan;
import dev.quarterback.search.SearchListener;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Passes on how far planning has come, each time the best plan of all searches side by side or its bound has become
 * better, and ends planning when both are close enough.
 */
final class ProgressRelay implements SearchListener {
    private final PlanningClock clock;
    private final PlanGate gate;
    private final Consumer<BestSoFar> listener;
    private final @Nullable Double gapPercent;
    private final Runnable closeEnough;
    private @Nullable Duration firstPlan;
    private @Nullable Worth best;
    private @Nullable Supplier<Plan> bestPlan;
    private String changed = "";
    private @Nullable ProvenBounds bounds;
    private @Nullable UpperBound bound;

    /**
     * A relay to {@code listener}.
     *
     * @param gate what plans have to pass that the listener asks for
     * @param gapPercent the gap at which to end; null to go on
     * @param closeEnough is run when it is reached
     */
    ProgressRelay(
            PlanningClock clock,
            PlanGate gate,
            Consumer<BestSoFar> listener,
            @Nullable Double gapPercent,
            Runnable closeEnough) {
        this.clock = clock;
        this.gate = gate;
        this.listener = listener;
        this.gapPercent = gapPercent;
        this.closeEnough = closeEnough;
    }

    @Override
    public synchronized void improved(Worth worth, String change, Supplier<Plan> plan) {
        if (firstPlan == null) {
            firstPlan = clock.elapsed();
        }
        if (best == null || worth.isBetterThan(best)) {
            best = worth;
            bestPlan = plan;
            changed = change;
            bound = boundOf(worth);
            tell(worth, plan);
        }
    }

    /** There are better bounds. */
    synchronized void proven(ProvenBounds better) {
        bounds = better;
        if (best != null && bestPlan != null) {
            UpperBound before = bound;
            bound = boundOf(best);
            if (bound != null && !bound.equals(before)) {
                tell(best, bestPlan);
            }
        }
    }

    private @Nullable UpperBound boundOf(Worth worth) {
        return bounds == null ? null : bounds.forPlanThatKeeps(worth.appointmentsKept());
    }

    private void tell(Worth worth, Supplier<Plan> plan) {
        UpperBound proven = bound;
        listener.accept(new BestSoFar(clock.elapsed(), worth, changed, proven, () -> {
            CheckedPlan checked = gate.pass(new FoundPlan(plan.get(), worth, 0));
            return new CheckedPlan(checked.plan().withUpperBound(proven), checked.figures());
        }));
        if (gapPercent != null
                && bound != null
                && bound.isWithin(gapPercent, worth.appointmentsKept(), worth.deliveredWeight())) {
            closeEnough.run();
        }
    }

    /** What the best plan so far has reached. */
    synchronized PlanInHand planInHand() {
        return best == null
                ? PlanInHand.NONE
                : new PlanInHand(best.appointmentsKept(), best.deliveredWeight(), best.delivered());
    }

    /** The best plan so far, written down now; null before there is one. */
    @Nullable
    FoundPlan bestPlan() {
        Supplier<Plan> plan;
        Worth worth;
        synchronized (this) {
            plan = bestPlan;
            worth = best;
        }
        return plan == null || worth == null ? null : new FoundPlan(plan.get(), worth, 0);
    }

    /** Gives up the best plan, and with it what the search keeps of the problem; nobody is told of better bounds then. */
    synchronized void forgetPlan() {
        bestPlan = null;
    }

    /** When the first plan was there; null when none delivers anything. */
    synchronized @Nullable Duration firstPlanAfter() {
        return firstPlan;
    }
}
