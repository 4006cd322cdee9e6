package dev.quarterback.cli;

import dev.quarterback.format.InputError;
import dev.quarterback.format.InvalidInputException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Notices a plan that was given as a problem, and a problem that was given as a plan. */
final class MixedUpFiles {
    private static final Set<String> PLAN_FIELDS = Set.of("/problem", "/trips", "/deliveries", "/undelivered");

    private MixedUpFiles() {}

    /** The lines on a problem that is refused; one of them says it all where it is a plan. */
    static List<String> problemLines(InvalidInputException refusal) {
        return complainsOfAllPlanFields(refusal)
                ? List.of("this is a plan, not a problem; name the problem that it was made for")
                : refusal.lines();
    }

    /** The lines on a plan that is refused; one of them says it all where it has nothing of a plan. */
    static List<String> planLines(InvalidInputException refusal) {
        return complainsOfAllPlanFields(refusal)
                ? List.of("this is no plan: problem, trips, deliveries and undelivered are missing; is it a problem?"
                        + " A plan is what quarterback plan writes")
                : refusal.lines();
    }

    /** In a problem they are unknown, in a plan they are missing. */
    private static boolean complainsOfAllPlanFields(InvalidInputException refusal) {
        return refusal.errors().stream()
                .map(InputError::pointer)
                .collect(Collectors.toSet())
                .containsAll(PLAN_FIELDS);
    }
}
