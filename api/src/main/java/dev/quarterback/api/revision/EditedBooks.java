package dev.quarterback.api.revision;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.plan.KeptEdits;
import dev.quarterback.api.plan.Plans;
import dev.quarterback.api.plan.ReadPlan;
import dev.quarterback.api.plan.ReadPlans;
import dev.quarterback.api.setting.Settings;
import dev.quarterback.api.store.StoredPlan;
import dev.quarterback.api.store.Warning;
import dev.quarterback.api.web.FewAtOnce;
import dev.quarterback.api.web.Inputs;
import dev.quarterback.change.Change;
import dev.quarterback.cli.report.EditsJson;
import dev.quarterback.format.PlanSheetReader;
import dev.quarterback.format.PlanSheets;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.replanning.RevisedProblem;
import dev.quarterback.replanning.edited.EditedPlan;
import dev.quarterback.replanning.edited.Price;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Books of plans in whose sheets people edited: takes them in, and tells what was edited. */
@Component
class EditedBooks {
    private final KeptEdits kept;
    private final Plans plans;
    private final ReadPlans read;
    private final FewAtOnce tellers;

    EditedBooks(KeptEdits kept, Plans plans, ReadPlans read, Settings settings) {
        this.kept = kept;
        this.plans = plans;
        this.read = read;
        tellers = new FewAtOnce(settings.limits().readers());
    }

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
    Optional<Edited> read(SentBook book, Inputs inputs, ReadPlan parent) throws IOException {
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

    /**
     * What was edited in the book that a plan is planned around, as JSON.
     *
     * @throws ApiException when there is no such plan, or none that is planned around a book
     */
    String edits(String planId) throws IOException {
        StoredPlan plan = plans.get(planId).plan();
        return tellers.call(() -> {
            EditedPlan edited = kept.find(planId)
                    .orElseThrow(() -> new ApiException(
                            ErrorCode.NOT_FOUND, "This plan is not planned around a book that was edited by hand."));
            return json(edited, plan.resultVersion() == 0 ? null : read.get(planId))
                    .toString();
        });
    }

    private static ObjectNode json(EditedPlan edited, @Nullable ReadPlan around) {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        Price price = around == null ? null : edited.priceOf(around.plan());
        EditsJson.addTo(json, edited.edits(), edited.together(), price);
        ArrayNode lost = json.putArray("notAsAsked");
        if (around != null) {
            edited.lost(around.problem(), around.plan()).forEach(one -> lost.add(one.text()));
        }
        return json;
    }
}
