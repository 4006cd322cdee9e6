package dev.quarterback.search.build;

import dev.quarterback.search.model.DutySheet;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.search.model.Roster;
import dev.quarterback.search.rule.HireCost;
import java.util.ArrayList;
import java.util.List;

/**
 * A carrier whose trips are being changed on the workbench.
 *
 * <p>See "The loop" in docs/algorithm.md.
 */
public final class OpenCarrier {
    private final DutySheet sheet;
    private final HireCost hireCost;
    private final List<LoadedTrip> trips = new ArrayList<>();
    private int carrier;
    private Roster before = Roster.EMPTY;
    private long hireBefore;

    OpenCarrier(Facts facts, HireCost hireCost) {
        sheet = new DutySheet(facts);
        this.hireCost = hireCost;
    }

    void open(int newCarrier, Roster roster) {
        carrier = newCarrier;
        before = roster;
        trips.clear();
        for (int i = 0; i < roster.size(); i++) {
            trips.add(roster.trip(i));
        }
        sheet.fill(newCarrier, roster);
        hireBefore = hireCost.of(newCarrier, roster);
    }

    void add(LoadedTrip trip) {
        trips.add(trip);
        sheet.add(trip);
    }

    void remove(LoadedTrip trip) {
        for (int i = trips.size() - 1; i >= 0; i--) {
            if (trips.get(i) == trip) {
                trips.remove(i);
                sheet.remove(trip);
                return;
            }
        }
        throw new IllegalStateException("Carrier (" + carrier + ") does not make that trip.");
    }

    /** Puts a trip of the same day in place of another. */
    void replace(LoadedTrip before, LoadedTrip after) {
        for (int i = trips.size() - 1; i >= 0; i--) {
            if (trips.get(i) == before) {
                trips.set(i, after);
                if (before.minutes() != after.minutes()) {
                    sheet.remove(before);
                    sheet.add(after);
                }
                return;
            }
        }
        throw new IllegalStateException("Carrier (" + carrier + ") does not make that trip.");
    }

    int carrier() {
        return carrier;
    }

    public DutySheet sheet() {
        return sheet;
    }

    public int tripCount() {
        return trips.size();
    }

    public LoadedTrip trip(int i) {
        return trips.get(i);
    }

    /** By how much the hire of the present trips is more than that of the trips before, not yet weighted. */
    long moreHire() {
        return hireCost.of(carrier, roster()) - hireBefore;
    }

    /** The roster of the present trips; the very one from before when nothing has changed. */
    Roster roster() {
        boolean same = trips.size() == before.size();
        for (int i = 0; same && i < before.size(); i++) {
            same = trips.get(i) == before.trip(i);
        }
        return same ? before : Roster.of(trips.toArray(LoadedTrip[]::new));
    }
}
