package dev.quarterback.replanning.edited;

import dev.quarterback.format.InputError;
import dev.quarterback.format.Nearest;
import dev.quarterback.format.PlanSheetRow;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ids of a problem that rows of a plan may name. */
record KnownNames(Set<String> orders, Set<String> centers, Set<String> carriers) {
    static KnownNames of(Problem problem) {
        return new KnownNames(
                ids(problem.orders().stream().map(Order::id)),
                ids(problem.centers().stream().map(Center::id)),
                ids(problem.carriers().stream().map(Carrier::id)));
    }

    private static Set<String> ids(Stream<String> ids) {
        return ids.collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether an id is known; an error of its cell where it is not. */
    boolean check(PlanSheetRow row, String column, String what, String id, Set<String> among, List<InputError> errors) {
        boolean isKnown = among.contains(id);
        if (!isKnown) {
            errors.add(row.at(column, "no " + what + " \"" + id + "\"", Nearest.question(id, among)));
        }
        return isKnown;
    }
}
