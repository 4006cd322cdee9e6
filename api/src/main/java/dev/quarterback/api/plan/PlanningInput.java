package dev.quarterback.api.plan;

import dev.quarterback.api.store.KeptProblem;
import dev.quarterback.api.store.Problems;
import dev.quarterback.api.store.Results;
import dev.quarterback.format.ChangeReader;
import dev.quarterback.format.PlanReader;
import dev.quarterback.format.ProblemReader;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.replanning.RevisedProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
        return problem(problems.find(planId)
                .orElseThrow(() -> new IllegalStateException("No problem of plan (" + planId + ").")));
    }

    /** A problem that is kept: as it was sent, or made again by its changes. */
    static Problem problem(KeptProblem kept) throws IOException {
        Problem problem = ProblemReader.read(new ByteArrayInputStream(kept.sent()));
        for (KeptProblem.Revision revision : kept.revisions()) {
            byte[] change = revision.change().getBytes(StandardCharsets.UTF_8);
            problem = RevisedProblem.of(
                            problem,
                            PlanReader.read(new ByteArrayInputStream(revision.planned())),
                            ChangeReader.read(new ByteArrayInputStream(change)),
                            revision.keepDays())
                    .problem();
        }
        return problem;
    }

    /** The plan of an earlier run, else that which it was to start from; null when there is none of both. */
    @Nullable
    Plan start(String planId) throws IOException {
        Optional<byte[]> saved = results.find(planId).map(Results.Result::plan).or(() -> results.findStart(planId));
        return saved.isEmpty() ? null : PlanReader.read(new ByteArrayInputStream(saved.get()));
    }
}
