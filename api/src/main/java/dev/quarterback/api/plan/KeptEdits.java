package dev.quarterback.api.plan;

import dev.quarterback.api.store.KeptProblem;
import dev.quarterback.api.store.Problems;
import dev.quarterback.api.store.Results;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.file.WorkFolder;
import dev.quarterback.format.PlanReader;
import dev.quarterback.format.PlanSheetReader;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.replanning.edited.EditedPlan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Plans that people edited in books, made again of the book that is kept and of the plan that it was exported from. */
@Component
public class KeptEdits {
    private final Problems problems;
    private final Results results;

    KeptEdits(Problems problems, Results results) {
        this.problems = problems;
        this.results = results;
    }

    /** What a plan is planned around; empty where nothing was edited by hand. */
    public Optional<EditedPlan> find(String planId) throws IOException {
        Optional<byte[]> book = results.findEditedBook(planId);
        return book.isEmpty() ? Optional.empty() : Optional.of(edited(planId, book.get()));
    }

    private EditedPlan edited(String planId, byte[] book) throws IOException {
        KeptProblem kept = problems.findByChange(planId)
                .orElseThrow(() -> new IllegalStateException("No problem of plan (" + planId + ")."));
        List<KeptProblem.Revision> revisions = kept.revisions();
        int last = revisions.size() - 1;
        Problem problem = ReadProblem.of(new KeptProblem(kept.whole(), revisions.subList(0, last)));
        Plan plan = PlanReader.read(new ByteArrayInputStream(revisions.get(last).planned()));
        ComparedPlan before =
                new ComparedPlan(problem, plan, PlanChecker.check(problem, plan).figures());
        try (WorkFolder folder = WorkFolder.open(Path.of(System.getProperty("java.io.tmpdir")), "quarterback-")) {
            Path file = folder.newFile("edited.xlsx");
            Files.write(file, book);
            return EditedPlan.of(before, PlanSheetReader.read(file, problem, plan));
        }
    }
}
