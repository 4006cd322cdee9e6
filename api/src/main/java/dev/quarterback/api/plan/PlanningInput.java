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
        return problem(kept(planId));
    }

    private KeptProblem kept(String planId) {
        return problems.find(planId).orElseThrow(() -> none(planId));
    }

    private static IllegalStateException none(String planId) {
        return new IllegalStateException("No problem of plan (" + planId + ").");
    }

    /** A problem that is kept: as a whole, or made again by its changes. */
    static Problem problem(KeptProblem kept) throws IOException {
        Problem problem = ProblemReader.read(new ByteArrayInputStream(kept.whole()));
        for (KeptProblem.Revision revision : kept.revisions()) {
            problem = revised(problem, revision).problem();
        }
        return problem;
    }

    private static RevisedProblem revised(Problem before, KeptProblem.Revision revision) throws IOException {
        return RevisedProblem.of(
                before,
                PlanReader.read(new ByteArrayInputStream(revision.planned())),
                ChangeReader.read(new ByteArrayInputStream(revision.change().getBytes(StandardCharsets.UTF_8))),
                revision.keepDays());
    }

    /** The plan of an earlier run, else that which it was to start from; null when there is none of both. */
    @Nullable
    Plan start(String planId) throws IOException {
        Optional<byte[]> saved = results.find(planId).map(Results.Result::plan);
        if (saved.isEmpty() && problems.findChange(planId).isPresent()) {
            return startOfRevision(problems.findByChange(planId).orElseThrow(() -> none(planId)));
        }
        saved = saved.or(() -> results.findStart(planId));
        return saved.isEmpty() ? null : PlanReader.read(new ByteArrayInputStream(saved.get()));
    }

    /** What is left of the plan that is revised: where the change rolls on to a day, trips have left by then. */
    private static Plan startOfRevision(KeptProblem kept) throws IOException {
        int last = kept.revisions().size() - 1;
        Problem before = problem(new KeptProblem(kept.whole(), kept.revisions().subList(0, last)));
        return revised(before, kept.revisions().get(last)).start();
    }
}
