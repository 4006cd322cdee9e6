package dev.quarterback.check;

import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.List;

/** The rule that no more trips leave a yard on a day than it can send off. */
final class YardDepartures {
    private YardDepartures() {}

    static void check(IndexedProblem indexed, PlannedTrips planned, Findings findings) {
        List<Yard> yards = indexed.problem.yards();
        List<DayCounts> departures =
                yards.stream().map(yard -> new DayCounts(indexed.days)).toList();
        for (PlannedTrip trip : planned.trips()) {
            departures.get(indexed.yardOf(trip.carrier())).add(trip.departs(), 1);
        }
        for (int i = 0; i < yards.size(); i++) {
            Yard yard = yards.get(i);
            departures.get(i).forEach((day, count) -> check(yard, day, count, findings));
        }
    }

    private static void check(Yard yard, long day, int count, Findings findings) {
        int possible = yard.departuresOn(LocalDate.ofEpochDay(day));
        if (count > possible) {
            String text = PlanningDays.text(day);
            findings.add(
                    Rule.YARD_DEPARTURES,
                    "yard " + yard.id() + " on " + text,
                    count + (count == 1 ? " trip leaves" : " trips leave") + " yard " + yard.id() + " on " + text
                            + ", at most " + possible + " can");
        }
    }
}
