package dev.quarterback.api.revision;

import dev.quarterback.api.plan.ReadPlan;
import dev.quarterback.api.store.Warning;
import dev.quarterback.api.web.Inputs;
import dev.quarterback.change.Change;
import dev.quarterback.format.PlanSheetReader;
import dev.quarterback.format.PlanSheets;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.replanning.RevisedProblem;
import dev.quarterback.replanning.edited.EditedPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes in books of plans in whose sheets people edited. */
final class EditedBooks {
    private EditedBooks() {}

    /**
     * A book whose edits can be.
     *
     * @param problem what is planned
     * @param warnings what makes it doubtful
     * @param book as it was sent
     */
    record Edited(Problem problem, List<Warning> warnings, byte[] book) {
        Edited {
            warnings = List.copyOf(warnings);
        }
    }

    /** A book of a plan; empty where anything is wrong with it, which is added to {@code inputs}. */
    static Optional<Edited> read(SentBook book, Inputs inputs, ReadPlan parent) throws IOException {
        return inputs.attemptTables(() -> {
            Problem problem = parent.problem();
            PlanSheets sheets = PlanSheetReader.read(book.file(), book.limit(), problem, parent.plan());
            EditedPlan edited = EditedPlan.of(new ComparedPlan(problem, parent.plan(), parent.figures()), sheets);
            Plan start = edited.repaired().plan();
            return new Edited(
                    RevisedProblem.of(problem, start, parent.plan(), Change.of(), 0)
                            .problem(),
                    warnings(sheets, edited),
                    Files.readAllBytes(book.file()));
        });
    }

    private static List<Warning> warnings(PlanSheets sheets, EditedPlan edited) {
        List<Warning> warnings = new ArrayList<>();
        sheets.warnings()
                .forEach(warning -> warnings.add(new Warning(warning.pointer(), warning.message(), warning.place())));
        if (edited.isAsPlanned()) {
            warnings.add(new Warning("", "nothing was edited: the book's sheets are as the plan has them"));
        }
        return warnings;
    }
}
