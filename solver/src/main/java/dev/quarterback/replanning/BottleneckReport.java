package dev.quarterback.replanning;

import dev.quarterback.PlanResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What binds a plan, and what more would bring.
 *
 * @param estimated whether the time for the bound was enough for estimates, without which there are no candidates
 * @param control the plan, planned on for the same time without a change, the best of the seeds; null when nothing was
 *     planned
 * @param candidates all that the bound puts a price on, the dearest first; those that were planned again have a gain
 * @param packages what was bought for a target; empty without a target, or where none was found that reaches it
 * @param proofs what is proven about the target; empty where nothing is
 */
public record BottleneckReport(
        boolean estimated,
        @Nullable PlanResult control,
        List<VerifiedCandidate> candidates,
        List<TargetPackage> packages,
        List<TargetProof> proofs) {
    public BottleneckReport {
        candidates = List.copyOf(candidates);
        packages = List.copyOf(packages);
        proofs = List.copyOf(proofs);
    }

    /** What is proven about the target where the time for the bound was too short for anything else. */
    static BottleneckReport ofProofsAlone(List<TargetProof> proofs) {
        return new BottleneckReport(false, null, List.of(), List.of(), proofs);
    }
}
