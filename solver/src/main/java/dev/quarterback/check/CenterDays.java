package dev.quarterback.check;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rules of a center's day: handovers are no more than regular and surge ones, and the lot has room at night. */
final class CenterDays {
    private final IndexedProblem indexed;
    private final DayCounts[] handovers;
    private final DayCounts[] lotChanges;
    private long surge;

    CenterDays(IndexedProblem indexed) {
        this.indexed = indexed;
        int centers = indexed.problem.centers().size();
        handovers = new DayCounts[centers];
        lotChanges = new DayCounts[centers];
        for (int i = 0; i < centers; i++) {
            handovers[i] = new DayCounts(indexed.days);
            lotChanges[i] = new DayCounts(indexed.days);
        }
    }

    /** Hands a vehicle over at a center. */
    void handOver(int center, long day) {
        handovers[center].add(day, 1);
    }

    /** Lets a vehicle wait on a center's lot from the night after {@code arrival} to that before {@code handover}. */
    void wait(int center, long arrival, long handover) {
        if (arrival < handover) {
            lotChanges[center].add(arrival, 1);
            lotChanges[center].add(handover, -1);
        }
    }

    void checkHandovers(Findings findings) {
        for (int i = 0; i < handovers.length; i++) {
            Center center = indexed.center(i);
            handovers[i].forEach((day, count) -> checkHandovers(center, day, count, findings));
        }
    }

    private void checkHandovers(Center center, long day, int count, Findings findings) {
        Handovers possible = center.handoversOn(LocalDate.ofEpochDay(day));
        surge += Math.max(0, count - possible.regular());
        if (count > possible.most()) {
            String text = PlanningDays.text(day);
            findings.add(
                    Rule.CENTER_HANDOVERS,
                    "center " + center.id() + " on " + text,
                    count + " handovers at center " + center.id() + " on " + text + ", at most " + possible.regular()
                            + " regular and " + possible.surge() + " surge ones are possible");
        }
    }

    void checkLots(Findings findings) {
        for (int i = 0; i < lotChanges.length; i++) {
            new Lot(indexed.center(i), findings).check(lotChanges[i]);
        }
    }

    /** Goes over a lot's nights in stretches on which no vehicle comes or goes. */
    private static final class Lot {
        private final Center center;
        private final Findings findings;
        private int vehicles;
        private long since;

        Lot(Center center, Findings findings) {
            this.center = center;
            this.findings = findings;
        }

        void check(DayCounts changes) {
            changes.forEach((day, change) -> {
                if (vehicles > center.lotSpaces()) {
                    String message = vehicles + " vehicles wait at center " + center.id() + " overnight, its lot has "
                            + center.lotSpaces() + " spaces";
                    findings.addDays(Rule.CENTER_LOT, "center " + center.id(), since, day - 1, night -> message);
                }
                vehicles += change;
                since = day;
            });
        }
    }

    /** Handovers above the regular ones, once the handovers are checked. */
    long surge() {
        return surge;
    }

    /** The squared handovers of each day, summed up. */
    long level() {
        return perDay().values().stream().mapToLong(n -> (long) n * n).sum();
    }

    /** The handovers of each day that has any. */
    SortedMap<LocalDate, Integer> perDay() {
        DayCounts all = new DayCounts(indexed.days);
        for (DayCounts center : handovers) {
            center.forEach(all::add);
        }
        SortedMap<LocalDate, Integer> result = new TreeMap<>();
        all.forEach((day, count) -> result.put(LocalDate.ofEpochDay(day), count));
        return result;
    }
}
