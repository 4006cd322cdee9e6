package dev.quarterback.format;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Vessel;
import dev.quarterback.problem.Yard;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The ids that a problem's references may name.
 *
 * <p>A reference to a list that is missing or was not read to its end passes: nothing is known about it.
 */
final class KnownIds {
    private final List<Model> modelList;
    private final List<Yard> yardList;
    private final List<Vessel> vesselList;
    private final List<Center> centerList;
    private final @Nullable Set<String> models;
    private final @Nullable Set<String> yards;
    private final @Nullable Set<String> vessels;
    private final @Nullable Set<String> centers;
    private final Map<String, Place> firstSites = new HashMap<>();

    KnownIds(ProblemDraft draft) {
        modelList = draft.models;
        yardList = draft.yards;
        vesselList = draft.vessels;
        centerList = draft.centers;
        models = draft.isComplete("models") ? ids(modelList, Model::id) : null;
        yards = draft.isComplete("yards") ? ids(yardList, Yard::id) : null;
        vessels = draft.isComplete("vessels") ? ids(vesselList, Vessel::id) : null;
        centers = draft.isComplete("centers") ? ids(centerList, Center::id) : null;
    }

    private static <T> Set<String> ids(List<T> list, Function<T, String> id) {
        return list.stream().map(id).collect(Collectors.toSet());
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

    boolean isVessel(String id) {
        return isIn(vessels, id);
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
        return none(place, "model", id, readable(modelList, Model::id));
    }

    InputError noYard(Place place, String id) {
        return centers != null && centers.contains(id)
                ? InputError.at(place, "no yard " + Shown.text(id), "that is a center")
                : none(place, "yard", id, yardNames());
    }

    InputError noVessel(Place place, String id) {
        return vesselList.isEmpty()
                ? InputError.at(place, "no vessel " + Shown.text(id), "the problem has no vessels")
                : none(place, "vessel", id, readable(vesselList, Vessel::id));
    }

    InputError noCenter(Place place, String id) {
        return yards != null && yards.contains(id)
                ? InputError.at(place, "no center " + Shown.text(id), "that is a yard")
                : none(place, "center", id, centerNames());
    }

    InputError noSite(Place place, String id) {
        Map<String, String> sites = new LinkedHashMap<>(yardNames());
        sites.putAll(centerNames());
        return none(place, "yard or center", id, sites);
    }

    /** Where it is the name of an element, its id is what was meant. */
    private static InputError none(Place place, String what, String id, Map<String, String> namesById) {
        List<String> named = namesById.entrySet().stream()
                .filter(one -> LookAlike.areBlanksAndCaseApart(one.getValue(), id))
                .map(Map.Entry::getKey)
                .toList();
        if (named.size() != 1 || id.isBlank()) {
            return none(place, what, id, namesById.keySet());
        }
        String fix = "that is the name of " + Shown.text(named.get(0));
        return InputError.at(place, "no " + what + " " + Shown.text(id), fix);
    }

    private static InputError none(Place place, String what, String id, Collection<String> candidates) {
        return InputError.at(place, "no " + what + " " + Shown.text(id), Nearest.question(id, candidates));
    }

    private Map<String, String> yardNames() {
        return names(yardList, Yard::id, Yard::name);
    }

    private Map<String, String> centerNames() {
        return names(centerList, Center::id, Center::name);
    }

    /** Names by ids, in the order of the list; an empty one where there is none. */
    private static <T> Map<String, String> names(
            List<T> list, Function<T, String> id, Function<T, @Nullable String> name) {
        Map<String, String> names = new LinkedHashMap<>();
        for (T one : list) {
            if (JsonInput.isReadable(id.apply(one))) {
                names.putIfAbsent(id.apply(one), Objects.requireNonNullElse(name.apply(one), ""));
            }
        }
        return names;
    }

    private static <T> List<String> readable(List<T> list, Function<T, String> id) {
        return list.stream().map(id).filter(JsonInput::isReadable).toList();
    }
}
