package dev.quarterback.replanning;

import dev.quarterback.BoundResult;
import dev.quarterback.bound.PlanInHand;
import dev.quarterback.bound.price.DualBound;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.run.StopSignal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells what binds a plan: what one more of everything is estimated at, and what planning with the best brings.
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
     * The report; empty when the time for the bound is too short for estimates and nothing is proven of the target either.
     *
     * @param stop ends it early; what is planned by then is told
     */
    public Optional<BottleneckReport> find(BottleneckRequest request, StopSignal stop) {
        ComparedPlan before = request.before();
        // As if nothing were delivered: a proof that ends where it meets the plan may end without multipliers.
        PlanInHand aim = new PlanInHand(before.figures().appointmentsKept(), 0, 0);
        BoundResult bound = prover.bound(before.problem(), request.boundTime(), aim, better -> {}, stop);
        Integer target = request.target();
        List<TargetProof> proofs = target == null
                ? List.of()
                : new TargetProofs(prover, request.boundTime(), stop).of(before.problem(), target, bound.bounds());
        DualBound dual = bound.dual();
        if (dual != null) {
            return Optional.of(report(request, PricedPlan.of(before, dual), proofs, stop));
        }
        return proofs.isEmpty() ? Optional.empty() : Optional.of(BottleneckReport.ofProofsAlone(proofs));
    }

    private BottleneckReport report(
            BottleneckRequest request, PricedPlan priced, List<TargetProof> proofs, StopSignal stop) {
        ComparedPlan before = request.before();
        Integer target = request.target();
        List<Candidate> candidates = Candidates.of(priced);
        List<Candidate> toVerify =
                new ArrayList<>(candidates.subList(0, Math.min(request.candidates(), candidates.size())));
        if (request.releases() > 0) {
            Releases.of(priced, request.releases()).ifPresent(toVerify::add);
        }
        Verification verification = new Verification(plans, before, request.options(), stop);
        SeedPlans control = toVerify.isEmpty() && target == null
                ? null
                : verification.control().orElse(null);
        List<VerifiedCandidate> verified = new ArrayList<>(
                control == null
                        ? toVerify.stream().map(VerifiedCandidate::unplanned).toList()
                        : verification.verified(toVerify, control));
        candidates
                .subList(Math.min(request.candidates(), candidates.size()), candidates.size())
                .forEach(candidate -> verified.add(VerifiedCandidate.unplanned(candidate)));
        List<TargetPackage> packages = target == null || control == null
                ? List.of()
                : new PackageSearch(new PackageTrials(plans, before, target, request.options(), stop))
                        .cheapest(candidates, control.most()).stream().toList();
        return new BottleneckReport(true, control == null ? null : control.most(), verified, packages, proofs);
    }
}
