package dev.quarterback.check;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rule of a center's day, that handovers are no more than regular and surge ones; holds the lots too. */
final class CenterDays {
    private final IndexedProblem indexed;
    private final DayCounts[] handovers;
    private final Lot[] lots;
    private long surge;

    CenterDays(IndexedProblem indexed) {
        this.indexed = indexed;
        int centers = indexed.problem.centers().size();
        handovers = new DayCounts[centers];
        lots = new Lot[centers];
        for (int i = 0; i < centers; i++) {
            handovers[i] = new DayCounts(indexed.days);
            lots[i] = new Lot(indexed.center(i), indexed.days);
        }
    }

    /** Hands a vehicle over at a center. */
    void handOver(int center, long day) {
        handovers[center].add(day, 1);
    }

    /** A center's lot. */
    Lot lot(int center) {
        return lots[center];
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
                    count + (count == 1 ? " handover" : " handovers") + " at center " + center.id() + " on " + text
                            + ", at most " + possible.regular() + " regular and " + possible.surge()
                            + " surge ones are possible");
        }
    }

    void checkLots(Findings findings) {
        for (Lot lot : lots) {
            lot.check(findings);
        }
    }

    /** Vehicles above the lots' spaces, summed over the nights, once the lots are checked. */
    long crowd() {
        return Stream.of(lots).mapToLong(Lot::crowd).sum();
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
