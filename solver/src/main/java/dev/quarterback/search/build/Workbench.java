package dev.quarterback.search.build;

import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.CarrierRoster;
import dev.quarterback.search.model.CenterDay;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.search.model.OnSite;
import dev.quarterback.search.model.Roster;
import dev.quarterback.search.model.Schedule;
import dev.quarterback.search.rule.HireCost;
import dev.quarterback.search.rule.OwnCost;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a change of the schedule is tried out before it becomes a move.
 *
 * <p>Trips and handovers are added and taken away on the board, each noted in a log. {@link #finish} puts the board
 * back as it was and gives the change as a move, which goes through OptaPlanner's score as any other.
 *
 * <p>See "The loop" in docs/algorithm.md.
 */
public final class Workbench {
    private final Schedule schedule;
    private final Facts facts;
    private final Board board;
    private final @Nullable OpenCarrier[] openOf;
    private final List<OpenCarrier> open = new ArrayList<>();
    private final List<OpenCarrier> spare = new ArrayList<>();
    private final List<TripChange> trips = new ArrayList<>();
    private final List<OnSiteChange> onSites = new ArrayList<>();
    private final OwnCost costs;
    private final HireCost hireCost;
    private double ownCost;

    /** A trip taken away, added or, with both, changed in its load. */
    private record TripChange(
            @Nullable LoadedTrip before, @Nullable LoadedTrip after) {}

    /** A handover on site that is added or taken away. */
    private record OnSiteChange(int order, int center, int day, boolean added) {}

    public Workbench(Schedule schedule, Board board) {
        this.schedule = schedule;
        this.board = board;
        facts = schedule.facts();
        openOf = new OpenCarrier[facts.carriers.count];
        costs = new OwnCost(facts);
        hireCost = new HireCost(facts);
    }

    public Facts facts() {
        return facts;
    }

    public Board board() {
        return board;
    }

    /** The carrier with its present trips. */
    public OpenCarrier open(int carrier) {
        OpenCarrier known = openOf[carrier];
        if (known != null) {
            return known;
        }
        OpenCarrier opened = spare.isEmpty() ? new OpenCarrier(facts, hireCost) : spare.remove(spare.size() - 1);
        opened.open(carrier, schedule.getRosters().get(carrier).getRoster());
        openOf[carrier] = opened;
        open.add(opened);
        return opened;
    }

    public void add(LoadedTrip trip) {
        open(trip.carrier()).add(trip);
        board.add(trip);
        ownCost += costs.of(trip);
        trips.add(new TripChange(null, trip));
    }

    /** Adds a trip that was built when it carries anything, and gives it up else. */
    public void addOrAbandon(TripBuilder builder) {
        if (builder.load() > 0) {
            add(builder.build());
        } else {
            builder.abandon();
        }
    }

    public void remove(LoadedTrip trip) {
        open(trip.carrier()).remove(trip);
        board.remove(trip);
        ownCost -= costs.of(trip);
        trips.add(new TripChange(trip, null));
    }

    /** Puts a trip of the same carrier and day, with another load or other stops, in place of one. */
    public void replace(LoadedTrip before, LoadedTrip after) {
        open(before.carrier()).replace(before, after);
        board.replace(before, after);
        ownCost += costs.of(after) - costs.of(before);
        trips.add(new TripChange(before, after));
    }

    public void addOnSite(int order, int center, int day) {
        board.addOnSite(order, center, day);
        ownCost += costs.onSite(order, center, day);
        onSites.add(new OnSiteChange(order, center, day, true));
    }

    void removeOnSite(int order, int center, int day) {
        board.removeOnSite(order, center, day);
        ownCost -= costs.onSite(order, center, day);
        onSites.add(new OnSiteChange(order, center, day, false));
    }

    public boolean hasChanges() {
        return !trips.isEmpty() || !onSites.isEmpty();
    }

    /** The cost of the schedule, but for a constant. */
    public double cost() {
        return ownCost
                + (double) facts.weights.surge() * board.surgeHandovers()
                + (double) facts.weights.level() * board.squaredHandovers()
                + (double) facts.weights.crowd() * board.lots().crowd()
                + facts.weights.hire() * moreHire();
    }

    private double moreHire() {
        if (hireCost.isFree()) {
            return 0;
        }
        double more = 0;
        for (OpenCarrier carrier : open) {
            more += carrier.moreHire();
        }
        return more;
    }

    /**
     * Undoes all changes on the board.
     *
     * <p>What was taken away comes back first, the newest before the oldest: so an order that was moved never waits
     * meanwhile, and where it was at first counts last.
     */
    private void rollback() {
        for (int i = trips.size() - 1; i >= 0; i--) {
            TripChange change = trips.get(i);
            if (change.before != null) {
                board.add(change.before);
            }
        }
        for (int i = onSites.size() - 1; i >= 0; i--) {
            OnSiteChange change = onSites.get(i);
            if (!change.added) {
                board.addOnSite(change.order, change.center, change.day);
            }
        }
        for (TripChange change : trips) {
            if (change.after != null) {
                board.remove(change.after);
            }
        }
        for (OnSiteChange change : onSites) {
            if (change.added) {
                board.removeOnSite(change.order, change.center, change.day);
            }
        }
        trips.clear();
        onSites.clear();
    }

    /** The changes as a move; the board is as it was before them. */
    public ScheduleChange finish(String name) {
        List<ScheduleChange.NewRoster> rosters = new ArrayList<>(open.size());
        for (OpenCarrier carrier : open) {
            CarrierRoster entity = schedule.getRosters().get(carrier.carrier());
            Roster roster = carrier.roster();
            if (roster != entity.getRoster()) {
                rosters.add(new ScheduleChange.NewRoster(entity, roster));
            }
        }
        ScheduleChange change = new ScheduleChange(name, rosters, onSiteChanges());
        close();
        return change;
    }

    /** Undoes all changes. */
    public void giveUp() {
        close();
    }

    private void close() {
        rollback();
        ownCost = 0;
        for (OpenCarrier carrier : open) {
            openOf[carrier.carrier()] = null;
            spare.add(carrier);
        }
        open.clear();
    }

    private List<ScheduleChange.NewOnSite> onSiteChanges() {
        List<ScheduleChange.NewOnSite> changes = new ArrayList<>();
        for (OnSiteChange entry : onSites) {
            CenterDay entity = schedule.centerDay(entry.center, entry.day);
            int known = 0;
            while (known < changes.size() && changes.get(known).entity() != entity) {
                known++;
            }
            OnSite before = known < changes.size() ? changes.get(known).onSite() : entity.getOnSite();
            OnSite after = entry.added ? before.with(entry.order) : before.without(entry.order);
            ScheduleChange.NewOnSite change = new ScheduleChange.NewOnSite(entity, after);
            if (known < changes.size()) {
                changes.set(known, change);
            } else {
                changes.add(change);
            }
        }
        return changes;
    }
}
