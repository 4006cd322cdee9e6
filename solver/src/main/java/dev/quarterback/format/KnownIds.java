package dev.quarterback.format;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Yard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ids that a problem's references may name.
 *
 * <p>A reference to a list that is missing or was not read to its end passes: nothing is known about it.
 */
final class KnownIds {
    private final List<Model> modelList;
    private final List<Yard> yardList;
    private final List<Center> centerList;
    private final @Nullable Set<String> models;
    private final @Nullable Set<String> yards;
    private final @Nullable Set<String> centers;
    private final Map<String, Place> firstSites = new HashMap<>();

    KnownIds(ProblemDraft draft) {
        modelList = draft.models;
        yardList = draft.yards;
        centerList = draft.centers;
        models = draft.isComplete("models")
                ? new HashSet<>(draft.models.stream().map(Model::id).toList())
                : null;
        yards = draft.isComplete("yards")
                ? new HashSet<>(draft.yards.stream().map(Yard::id).toList())
                : null;
        centers = draft.isComplete("centers")
                ? new HashSet<>(draft.centers.stream().map(Center::id).toList())
                : null;
    }

    /** Where each id that yards and centers share was first given; filled while they are checked. */
    Map<String, Place> firstSites() {
        return firstSites;
    }

    boolean isModel(String id) {
        return isIn(models, id);
    }

    boolean isYard(String id) {
        return isIn(yards, id);
    }

    boolean isCenter(String id) {
        return isIn(centers, id);
    }

    boolean isSite(String id) {
        return isIn(yards, id) || isIn(centers, id);
    }

    private static boolean isIn(@Nullable Set<String> ids, String id) {
        return ids == null || ids.contains(id) || !JsonInput.isReadable(id);
    }

    InputError noModel(Place place, String id) {
        return none(place, "model", id, modelIds());
    }

    InputError noYard(Place place, String id) {
        return centers != null && centers.contains(id)
                ? InputError.at(place, "no yard " + Shown.text(id), "that is a center")
                : none(place, "yard", id, yardIds());
    }

    InputError noCenter(Place place, String id) {
        return yards != null && yards.contains(id)
                ? InputError.at(place, "no center " + Shown.text(id), "that is a yard")
                : none(place, "center", id, centerIds());
    }

    InputError noSite(Place place, String id) {
        List<String> sites = new ArrayList<>(yardIds());
        sites.addAll(centerIds());
        return none(place, "yard or center", id, sites);
    }

    private static InputError none(Place place, String what, String id, List<String> candidates) {
        return InputError.at(place, "no " + what + " " + Shown.text(id), Nearest.question(id, candidates));
    }

    private List<String> modelIds() {
        return modelList.stream().map(Model::id).filter(JsonInput::isReadable).toList();
    }

    private List<String> yardIds() {
        return yardList.stream().map(Yard::id).filter(JsonInput::isReadable).toList();
    }

    private List<String> centerIds() {
        return centerList.stream().map(Center::id).filter(JsonInput::isReadable).toList();
    }
}
