package dev.quarterback.history;

import dev.quarterback.path.PathFacts;
import dev.quarterback.path.SamplePath;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.List;

/**
 * Checks a history as a whole against its problem and path: what really happened breaks no rule.
 *
 * <p>It knows nothing of how days are planned or simulated. A lot that was over-full breaks no rule, since vehicles come
 * as they come: {@link HistoryTally} counts such nights.
 */
public final class HistoryChecker {
    private HistoryChecker() {}

    /**
     * All that is wrong with a history; empty for a sound one. What names an id that does not exist is told and left out
     * of the rest.
     *
     * @param problem a valid problem
     * @param path a valid path of it
     */
    public static List<HistoryFault> check(Problem problem, SamplePath path, History history) {
        Faults faults = new Faults();
        if (!history.problem().equals(problem.name()) || !path.problem().equals(problem.name())) {
            faults.add(
                    HistoryRule.ANOTHER_PROBLEM,
                    "problem",
                    history.problem() + ", path of " + path.problem() + ", problem " + problem.name());
        }
        checkDays(problem, history, faults);
        KnownParts parts = new KnownParts(problem);
        PathFacts facts = new PathFacts(problem, path);
        History known = parts.ofKnownIds(history, faults);
        PastVehicles vehicles = new PastVehicles(problem, known);
        new OpenChecks(problem, facts, faults).check(known);
        new TripChecks(problem, parts, facts, faults).check(known);
        new CarrierChecks(problem, parts, faults).check(known);
        new LoadChecks(parts, facts, faults).check(known);
        new HandoverChecks(parts, facts, vehicles, faults).check(known);
        new AppointmentChecks(problem, parts, facts, faults).check(known);
        new MishapChecks(parts, facts, vehicles, faults).check(known);
        return faults.all();
    }

    private static void checkDays(Problem problem, History history, Faults faults) {
        LocalDate expected = problem.firstDay();
        for (HistoryDay day : history.days()) {
            if (!day.day().equals(expected) || expected.isAfter(problem.lastDay())) {
                faults.add(HistoryRule.DAYS, day.day(), "day", expected + " was to come");
                return;
            }
            expected = expected.plusDays(1);
        }
    }
}
