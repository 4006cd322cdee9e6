package dev.quarterback.api.revision;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.plan.KeptEdits;
import dev.quarterback.api.plan.Plans;
import dev.quarterback.api.plan.ReadPlan;
import dev.quarterback.api.plan.ReadPlans;
import dev.quarterback.api.setting.Settings;
import dev.quarterback.api.store.PackedJson;
import dev.quarterback.api.store.Results;
import dev.quarterback.api.web.FewAtOnce;
import dev.quarterback.api.web.OnePerKey;
import dev.quarterback.cli.report.EditNotes;
import dev.quarterback.cli.report.EditsJson;
import dev.quarterback.format.InputError;
import dev.quarterback.replanning.edited.EditedPlan;
import dev.quarterback.run.BuildDigest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells what people edited in the books that plans are planned around. What was told is kept with the book, as prices of many
 * edits take a while.
 */
@Component
class ToldEdits {
    /** Which result it was told of, 0 for none; of no use to others. */
    private static final String VERSION = "resultVersion";

    /** Which build of the product told it: others may have other words and prices. */
    private static final String PRODUCT = "product";

    private static final String OWN_PRODUCT = BuildDigest.ofThisProgram();

    /** What stands in the notes of the marked book. */
    private static final String NOTES = "notes";

    private final KeptEdits kept;
    private final Results results;
    private final Plans plans;
    private final ReadPlans read;
    private final FewAtOnce tellers;
    private final OnePerKey perPlan = new OnePerKey();

    ToldEdits(KeptEdits kept, Results results, Plans plans, ReadPlans read, Settings settings) {
        this.kept = kept;
        this.results = results;
        this.plans = plans;
        this.read = read;
        tellers = new FewAtOnce(settings.limits().readers());
    }

    /**
     * What was edited in the book that a plan is planned around, as JSON.
     *
     * @throws ApiException when there is no such plan, or none that is planned around a book
     */
    String json(String planId) throws IOException {
        ObjectNode told = told(planId);
        told.remove(List.of(VERSION, PRODUCT, NOTES));
        return told.toString();
    }

    /** What is noted in the cells of that book. */
    List<InputError> notes(String planId) throws IOException {
        return told(planId)
                .get(NOTES)
                .valueStream()
                .map(note -> new InputError(
                        "", note.get("pointer").stringValue(), note.get("text").stringValue(), null))
                .toList();
    }

    private ObjectNode told(String planId) throws IOException {
        int version = plans.get(planId).plan().resultVersion();
        Optional<ObjectNode> before = find(planId);
        return before.isPresent() && isOf(before.get(), version)
                ? before.get()
                : perPlan.call(planId, () -> tellers.call(() -> tell(planId, version)));
    }

    /** What this version of the product has told. */
    private Optional<ObjectNode> find(String planId) {
        return results.findToldEdits(planId)
                .map(PackedJson::read)
                .filter(told -> told.path(PRODUCT).asString("").equals(OWN_PRODUCT));
    }

    private static boolean isOf(ObjectNode told, int version) {
        return told.get(VERSION).intValue() >= version;
    }

    /** Whoever has waited for another one or a place may find what was told meanwhile. Prices of edits do not depend on the result. */
    private ObjectNode tell(String planId, int version) throws IOException {
        Optional<ObjectNode> before = find(planId);
        if (before.isPresent() && isOf(before.get(), version)) {
            return before.get();
        }
        EditedPlan edited = kept.find(planId)
                .orElseThrow(() -> new ApiException(
                        ErrorCode.NOT_FOUND, "This plan is not planned around a book that was edited by hand."));
        ObjectNode told = before.orElseGet(() -> priced(edited));
        told.put(PRODUCT, OWN_PRODUCT);
        told.put(VERSION, 0);
        ArrayNode lost = told.putArray("notAsAsked");
        if (version > 0) {
            ReadPlan around = read.get(planId);
            told.put(VERSION, around.version());
            EditsJson.addAround(told, edited.priceOf(around.plan()));
            edited.lost(around.problem(), around.plan()).forEach(one -> lost.add(one.text()));
        }
        results.saveToldEdits(planId, PackedJson.of(told));
        return told;
    }

    private static ObjectNode priced(EditedPlan edited) {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        EditsJson.addTo(json, edited.edits(), edited.brokenTogether(), edited.together(), null);
        ArrayNode notes = json.putArray(NOTES);
        EditNotes.of(edited.edits(), edited.repaired().problem().weights())
                .forEach(
                        note -> notes.addObject().put("pointer", note.pointer()).put("text", note.message()));
        return json;
    }
}
