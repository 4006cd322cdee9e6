package dev.quarterback.history;

import dev.quarterback.path.PathFacts;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Checks how many orders each day says that it began with. */
final class OpenChecks {
    private final Problem problem;
    private final PathFacts facts;
    private final Faults faults;

    OpenChecks(Problem problem, PathFacts facts, Faults faults) {
        this.problem = problem;
        this.facts = facts;
        this.faults = faults;
    }

    void check(History history) {
        NavigableMap<LocalDate, Integer> changes = changes(history);
        for (HistoryDay day : history.days()) {
            int open = changes.headMap(day.day(), true).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            if (day.open() != open) {
                faults.add(HistoryRule.OPEN, day.day(), "open", day.open() + ", not " + open);
            }
        }
    }

    /** By how much open orders are more or less from a day on: more as they become known, less after they are handed over. */
    private NavigableMap<LocalDate, Integer> changes(History history) {
        Map<String, LocalDate> handedOver = new HashMap<>();
        history.days()
                .forEach(day ->
                        day.handovers().forEach(handover -> handedOver.putIfAbsent(handover.order(), day.day())));
        NavigableMap<LocalDate, Integer> changes = new TreeMap<>();
        problem.orders().forEach(order -> {
            LocalDate known = facts.knownOn(order.id());
            LocalDate handover = handedOver.get(order.id());
            changes.merge(known, 1, Integer::sum);
            if (handover != null) {
                LocalDate gone = handover.plusDays(1);
                changes.merge(gone.isBefore(known) ? known : gone, -1, Integer::sum);
            }
        });
        return changes;
    }
}
