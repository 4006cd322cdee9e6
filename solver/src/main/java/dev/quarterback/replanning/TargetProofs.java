package dev.quarterback.replanning;

import dev.quarterback.bound.PlanInHand;
import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.plan.UpperBound;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Yard;
import dev.quarterback.run.StopSignal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Proves what is too little for a target. */
final class TargetProofs {
    /** More than all orders together. */
    private static final int ANY_NUMBER = 10_000_000;

    private final BoundMaker prover;
    private final Duration time;
    private final StopSignal stop;

    TargetProofs(BoundMaker prover, Duration time, StopSignal stop) {
        this.prover = prover;
        this.time = time;
        this.stop = stop;
    }

    /**
     * The proofs that the target is out of reach of something, the strongest last.
     *
     * @param bounds what is proven of the problem as it is; null where there was no time to prove anything: then the number
     *     of the orders has to do
     */
    List<TargetProof> of(Problem problem, int target, @Nullable ProvenBounds bounds) {
        List<TargetProof> proofs = new ArrayList<>();
        ProvenBounds ofAllOrders = ofAllOrders(problem);
        ProvenBounds known = bounds == null ? ofAllOrders : bounds;
        if (add(proofs, "proven: as it is, at most ", problem, target, known) && !stop.isGiven()) {
            ProvenBounds free = prover.bound(withoutOtherLimits(problem), time, PlanInHand.NONE, better -> {}, stop)
                    .bounds();
            add(
                    proofs,
                    "proven: without more carriers, however many handovers, departures and lot spaces there are, at most ",
                    problem,
                    target,
                    free);
            add(proofs, "proven: there are not more orders; with all of them ", problem, target, ofAllOrders);
        }
        return proofs;
    }

    private static ProvenBounds ofAllOrders(Problem problem) {
        long all = problem.orders().size();
        return new ProvenBounds(0, all, List.of(new ProvenBounds.Line(all, 0)));
    }

    /** Adds a proof where there is one; whether it is. */
    private static boolean add(
            List<TargetProof> proofs, String text, Problem problem, int target, @Nullable ProvenBounds bounds) {
        if (bounds == null) {
            return false;
        }
        Long most = TargetCount.most(problem, new UpperBound(null, null, bounds.vehicles()));
        if (most == null || most >= target) {
            return false;
        }
        proofs.add(new TargetProof(text + most, most));
        return true;
    }

    private static Problem withoutOtherLimits(Problem problem) {
        return problem.withCenters(problem.centers().stream()
                        .map(center -> center.withHandoversOnAllDays(new Handovers(ANY_NUMBER, 0))
                                .withLotSpaces(Center.UNLIMITED))
                        .toList())
                .withYards(problem.yards().stream()
                        .map(yard -> new Yard(
                                yard.id(),
                                yard.name(),
                                yard.lat(),
                                yard.lon(),
                                Yard.UNLIMITED,
                                Collections.emptySortedMap()))
                        .toList());
    }
}
