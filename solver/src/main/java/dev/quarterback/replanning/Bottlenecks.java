package dev.quarterback.replanning;

import dev.quarterback.BoundResult;
import dev.quarterback.PlanResult;
import dev.quarterback.bound.PlanInHand;
import dev.quarterback.bound.price.DualBound;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.run.StopSignal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells what binds a plan: what one more of everything is estimated at, and what the best of it really brings.
 *
 * <p>Estimates come from the multipliers of the bound, at once for all. Gains come from planning again, for a few.
 */
public final class Bottlenecks {
    private final ManyPlans plans;
    private final BoundMaker prover;

    public Bottlenecks(ManyPlans plans, BoundMaker prover) {
        this.plans = plans;
        this.prover = prover;
    }

    /**
     * The report; empty when nothing could be proven, without which there are no estimates.
     *
     * @param stop ends it early; what is planned by then is told
     */
    public Optional<BottleneckReport> find(BottleneckRequest request, StopSignal stop) {
        ComparedPlan before = request.before();
        // As if nothing were delivered: a proof that ends where it meets the plan may end without multipliers.
        PlanInHand aim = new PlanInHand(before.figures().appointmentsKept(), 0, 0);
        BoundResult bound = prover.bound(before.problem(), request.boundTime(), aim, better -> {}, stop);
        DualBound dual = bound.dual();
        if (dual == null) {
            return Optional.empty();
        }
        PricedPlan priced = PricedPlan.of(before, dual);
        List<Candidate> candidates = Candidates.of(priced);
        Integer target = request.target();
        List<TargetProof> proofs = target == null
                ? List.of()
                : new TargetProofs(prover, request.boundTime(), stop).of(before.problem(), target, bound.bounds());
        List<Candidate> toVerify =
                new ArrayList<>(candidates.subList(0, Math.min(request.candidates(), candidates.size())));
        if (request.releases() > 0) {
            Releases.of(priced, request.releases()).ifPresent(toVerify::add);
        }
        Verification verification = new Verification(plans, before, request.options(), stop);
        PlanResult control = toVerify.isEmpty() && target == null
                ? null
                : verification.control().orElse(null);
        List<VerifiedCandidate> verified = new ArrayList<>();
        for (Candidate candidate : toVerify) {
            verified.add(
                    control == null
                            ? VerifiedCandidate.unplanned(candidate)
                            : verification.verified(candidate, control));
        }
        candidates
                .subList(Math.min(request.candidates(), candidates.size()), candidates.size())
                .forEach(candidate -> verified.add(VerifiedCandidate.unplanned(candidate)));
        List<TargetPackage> packages = target == null || control == null
                ? List.of()
                : new PackageSearch(plans, before, target, request.options(), stop)
                        .cheapest(candidates, control).stream().toList();
        return Optional.of(new BottleneckReport(control, verified, packages, proofs));
    }
}
