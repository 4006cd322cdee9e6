package dev.quarterback.api.plan;

import dev.quarterback.api.store.KeptProblem;
import dev.quarterback.api.store.Problems;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Problems of plans, for whoever has more to do with one. */
@Component
public class PlannedProblems {
    private final Problems problems;

    PlannedProblems(Problems problems) {
        this.problems = problems;
    }

    /** The problem of the plan of that id; empty when there is none. */
    public Optional<Problem> find(String planId) throws IOException {
        Optional<KeptProblem> kept = PlanId.isOne(planId) ? problems.find(planId) : Optional.empty();
        return kept.isEmpty() ? Optional.empty() : Optional.of(ReadProblem.of(kept.get()));
    }
}
