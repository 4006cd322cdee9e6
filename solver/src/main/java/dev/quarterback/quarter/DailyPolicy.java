package dev.quarterback.quarter;

import dev.quarterback.PlanOptions.Strategy;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Independent daily plans, the baseline of Cordeau, Dell'Amico, Falavigna and Iori (2015), "A rolling horizon algorithm for
 * auto-carrier transportation": only today's departures are planned, from scratch, as if nothing were to leave later.
 *
 * <p>What leaves today may arrive and be handed over on the days ahead.
 */
final class DailyPolicy implements Policy {
    @Override
    public Plan plan(Morning morning, MorningPlanner planner) {
        return planner.plan(Soonest.in(ofTodaysDepartures(morning.window())), Strategy.SEARCH, null);
    }

    private static Problem ofTodaysDepartures(Problem window) {
        return window.withYards(window.yards().stream()
                .map(yard -> ofTodaysDepartures(yard, PlanningDays.of(window)))
                .toList());
    }

    private static Yard ofTodaysDepartures(Yard yard, PlanningDays days) {
        SortedMap<LocalDate, Integer> departures = new TreeMap<>(yard.departureDays());
        for (int day = 1; day < days.count(); day++) {
            departures.put(days.date(day), 0);
        }
        return yard.withDepartureDays(departures);
    }
}
