package dev.quarterback.check;

import dev.quarterback.problem.Center;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rule of a center's lot: no vehicle of the plan's trips waits there at night on top of as many others as it has
 * spaces. Counts too how many vehicles are more than the spaces, of whatever kind.
 */
final class Lot {
    private final Center center;
    private final PlanningDays days;
    private final DayCounts ofTrips;
    private final DayCounts arrived;
    private long crowd;

    /** Vehicles on the lot at night, or by how many they change: those of the plan's trips and those with an arrival. */
    private record Waiting(int ofTrips, int arrived) {
        static final Waiting NONE = new Waiting(0, 0);

        Waiting plus(Waiting other) {
            return new Waiting(ofTrips + other.ofTrips, arrived + other.arrived);
        }

        int vehicles() {
            return ofTrips + arrived;
        }
    }

    Lot(Center center, PlanningDays days) {
        this.center = center;
        this.days = days;
        ofTrips = new DayCounts(days);
        arrived = new DayCounts(days);
    }

    /** Lets a vehicle of a trip wait from the night after {@code arrival} to that before {@code handover}. */
    void addOfTrip(long arrival, long handover) {
        add(ofTrips, arrival, handover);
    }

    /** Lets a vehicle with an arrival wait from the night after {@code arrival} to that before {@code handover}. */
    void addArrived(long arrival, long handover) {
        add(arrived, arrival, handover);
    }

    private static void add(DayCounts changes, long arrival, long handover) {
        if (arrival < handover) {
            changes.add(arrival, 1);
            changes.add(handover, -1);
        }
    }

    /** Goes over the nights in stretches on which no vehicle comes or goes. */
    void check(Findings findings) {
        Waiting now = Waiting.NONE;
        long since = Long.MIN_VALUE;
        for (Map.Entry<Long, Waiting> change : changes().entrySet()) {
            if (now.vehicles() > center.lotSpaces()) {
                checkFull(now, since, change.getKey() - 1, findings);
            }
            now = now.plus(change.getValue());
            since = change.getKey();
        }
    }

    private Map<Long, Waiting> changes() {
        Map<Long, Waiting> changes = new TreeMap<>();
        ofTrips.forEach((day, change) -> changes.merge(day, new Waiting(change, 0), Waiting::plus));
        arrived.forEach((day, change) -> changes.merge(day, new Waiting(0, change), Waiting::plus));
        return changes;
    }

    private void checkFull(Waiting waiting, long from, long to, Findings findings) {
        long nights = Math.min(to, days.last()) - Math.max(from, days.first()) + 1;
        crowd += Math.max(0, nights) * (waiting.vehicles() - center.lotSpaces());
        if (waiting.ofTrips() > 0) {
            String message = waiting.vehicles() + " vehicles wait at center " + center.id() + " overnight, "
                    + (waiting.arrived() == 0 ? "" : waiting.arrived() + " of them with an arrival, ") + "its lot has "
                    + center.lotSpaces() + " spaces";
            findings.addDays(Rule.CENTER_LOT, "center " + center.id(), from, to, night -> message);
        }
    }

    /** Vehicles above the spaces, summed over the nights of the planning days, once the lot is checked. */
    long crowd() {
        return crowd;
    }
}
