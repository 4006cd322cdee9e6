package dev.quarterback.api.plan;

import dev.quarterback.api.store.Problems;
import dev.quarterback.api.store.Results;
import dev.quarterback.format.PlanReader;
import dev.quarterback.format.ProblemReader;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a run plans, and what it starts from. */
@Component
class PlanningInput {
    private final Problems problems;
    private final Results results;

    PlanningInput(Problems problems, Results results) {
        this.problems = problems;
        this.results = results;
    }

    /** The problem of a plan. */
    Problem problem(String planId) throws IOException {
        byte[] sent = problems.find(planId)
                .orElseThrow(() -> new IllegalStateException("No problem of plan (" + planId + ")."));
        return ProblemReader.read(new ByteArrayInputStream(sent));
    }

    /** The plan of an earlier run, else that which it was to start from; null when there is none of both. */
    @Nullable
    Plan start(String planId) throws IOException {
        Optional<byte[]> saved = results.find(planId).map(Results.Result::plan).or(() -> results.findStart(planId));
        return saved.isEmpty() ? null : PlanReader.read(new ByteArrayInputStream(saved.get()));
    }
}
