package dev.quarterback.check;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A whole number for each day, 0 at first: dense for the planning days, sparse for the days of broken plans. */
final class DayCounts {
    private final PlanningDays days;
    private final int[] planning;
    private final NavigableMap<Long, Integer> others = new TreeMap<>();

    /** What is done with a day and its number. */
    @FunctionalInterface
    interface Action {
        void accept(long day, int count);
    }

    DayCounts(PlanningDays days) {
        this.days = days;
        this.planning = new int[days.count()];
    }

    void add(long day, int amount) {
        if (days.contains(day)) {
            planning[days.index(day)] += amount;
        } else {
            others.merge(day, amount, Integer::sum);
        }
    }

    /** Goes over the days whose number is not 0, from early to late. */
    void forEach(Action action) {
        accept(others.headMap(days.first()), action);
        for (int i = 0; i < planning.length; i++) {
            if (planning[i] != 0) {
                action.accept(days.first() + i, planning[i]);
            }
        }
        accept(others.tailMap(days.last()), action);
    }

    private static void accept(Map<Long, Integer> counts, Action action) {
        counts.forEach((day, count) -> {
            if (count != 0) {
                action.accept(day, count);
            }
        });
    }
}
