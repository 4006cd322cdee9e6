package dev.quarterback.insight.insertion;

import java.util.Arrays;
import java.util.List;

/** The vehicles on a trip of the plan, and what they need when they arrive on other days. */
final class Onboard {
    private final IndexedPlan plan;
    private final LoadedTrip trip;
    private final int dutyMinutes;

    Onboard(IndexedPlan plan, LoadedTrip trip, int dutyMinutes) {
        this.plan = plan;
        this.trip = trip;
        this.dutyMinutes = dutyMinutes;
    }

    /**
     * Lets those of a stop arrive so many days after the departure, and notes what that is short of; their handovers stay.
     *
     * @return the days that they wait longer, below 0 for shorter
     */
    long arrive(int stop, long afterDays, List<Shortage> shortages) {
        long later = afterDays - trip.tour().arrivalAfterDays(stop, dutyMinutes);
        int[] handovers = trip.handovers(stop);
        if (later == 0 || handovers.length == 0) {
            return 0;
        }
        long arrival = trip.departure() + afterDays;
        if (later > 0) {
            addLate(stop, arrival, handovers, shortages);
        } else {
            addCrowded(stop, arrival, (int) -later, handovers, shortages);
        }
        return -later * handovers.length;
    }

    /** Notes on the lots that those on board arrive as they do on another trip with the same stops and one more. */
    void move(LoadedTrip other) {
        for (int stop = 0; stop < trip.stops().length; stop++) {
            int center = trip.stops()[stop];
            long before = trip.departure() + trip.tour().arrivalAfterDays(stop, dutyMinutes);
            long after = trip.departure() + other.tour().arrivalAfterDays(other.stopAt(center), dutyMinutes);
            for (int handover : trip.handovers(stop)) {
                plan.center(center).addWaiting(before, handover, -1);
                plan.center(center).addWaiting(after, handover, 1);
            }
        }
    }

    private void addLate(int stop, long arrival, int[] handovers, List<Shortage> shortages) {
        int center = trip.stops()[stop];
        long prepared = arrival + plan.center(center).prepDays();
        int first = Arrays.stream(handovers).min().orElseThrow();
        if (first < prepared) {
            shortages.add(new Shortage(Limit.LATER_HANDOVER, center, first, prepared - first));
        }
    }

    private void addCrowded(int stop, long arrival, int earlier, int[] handovers, List<Shortage> shortages) {
        int center = trip.stops()[stop];
        int from = (int) arrival;
        int until = (int) Math.min(plan.days().count(), arrival + earlier);
        Shortage full = plan.center(center)
                .lotShortage(
                        from,
                        until,
                        night -> (int) Arrays.stream(handovers)
                                .filter(day -> day > night)
                                .count(),
                        Limit.EARLIER_LOT);
        if (full != null) {
            shortages.add(full);
        }
    }
}
