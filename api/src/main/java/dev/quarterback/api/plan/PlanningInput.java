package dev.quarterback.api.plan;

import dev.quarterback.api.store.KeptProblem;
import dev.quarterback.api.store.Problems;
import dev.quarterback.api.store.Results;
import dev.quarterback.change.Change;
import dev.quarterback.format.ChangeReader;
import dev.quarterback.format.PlanReader;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.replanning.edited.EditedPlan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a run plans, and what it starts from. */
@Component
class PlanningInput {
    private final Problems problems;
    private final Results results;
    private final KeptEdits edits;

    PlanningInput(Problems problems, Results results, KeptEdits edits) {
        this.problems = problems;
        this.results = results;
        this.edits = edits;
    }

    /** What a plan is planned around; empty where nothing was edited by hand. */
    Optional<EditedPlan> edited(String planId) throws IOException {
        return edits.find(planId);
    }

    /** The problem of a plan. */
    Problem problem(String planId) throws IOException {
        return ReadProblem.of(kept(planId));
    }

    private KeptProblem kept(String planId) {
        return problems.find(planId).orElseThrow(() -> none(planId));
    }

    private static IllegalStateException none(String planId) {
        return new IllegalStateException("No problem of plan (" + planId + ").");
    }

    /** Whether a plan is planned around what was edited by hand. */
    boolean isEdited(String planId) {
        return results.findEditedBook(planId).isPresent();
    }

    /** Whether a plan is a revision whose problem is only harder than that of its parent: what is proven of that holds for it, too. */
    boolean onlyTakesAway(String planId) {
        return problems.findChangeAlone(planId)
                .filter(change -> change(change).onlyTakesAway())
                .isPresent();
    }

    private static Change change(String json) {
        try {
            return ChangeReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        Problem before =
                ReadProblem.of(new KeptProblem(kept.whole(), kept.revisions().subList(0, last)));
        return ReadProblem.revised(before, kept.revisions().get(last)).start();
    }
}
