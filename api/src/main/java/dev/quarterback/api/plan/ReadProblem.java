package dev.quarterback.api.plan;

import dev.quarterback.api.store.KeptProblem;
import dev.quarterback.format.ChangeReader;
import dev.quarterback.format.PlanReader;
import dev.quarterback.format.ProblemReader;
import dev.quarterback.problem.Problem;
import dev.quarterback.replanning.RevisedProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reads problems that are kept: as a whole, or made again by their changes. */
final class ReadProblem {
    private ReadProblem() {}

    static Problem of(KeptProblem kept) throws IOException {
        Problem problem = ProblemReader.read(new ByteArrayInputStream(kept.whole()));
        for (KeptProblem.Revision revision : kept.revisions()) {
            problem = revised(problem, revision).problem();
        }
        return problem;
    }

    /** What a revision plans of the problem before. */
    static RevisedProblem revised(Problem before, KeptProblem.Revision revision) throws IOException {
        return RevisedProblem.of(
                before,
                PlanReader.read(new ByteArrayInputStream(revision.planned())),
                ChangeReader.read(new ByteArrayInputStream(revision.change().getBytes(StandardCharsets.UTF_8))),
                revision.keepDays());
    }
}
