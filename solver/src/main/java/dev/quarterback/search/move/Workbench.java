package dev.quarterback.search.move;

import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.CarrierRoster;
import dev.quarterback.search.model.CenterDay;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.search.model.OnSite;
import dev.quarterback.search.model.Roster;
import dev.quarterback.search.model.Schedule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a change of the schedule is tried out before it becomes a move.
 *
 * <p>Trips and handovers are added and taken away on the board, each noted in a log. {@link #finish} puts the board
 * back as it was and gives the change as a move, which goes through OptaPlanner's score as any other.
 */
final class Workbench {
    private final Schedule schedule;
    private final Facts facts;
    private final Board board;
    private final @Nullable OpenCarrier[] openOf;
    private final List<OpenCarrier> open = new ArrayList<>();
    private final List<OpenCarrier> spare = new ArrayList<>();
    private final List<Entry> log = new ArrayList<>();

    /** A change: a trip, or where that is null a handover on site; added or taken away. */
    private record Entry(@Nullable LoadedTrip trip, int order, int center, int day, boolean added) {}

    Workbench(Schedule schedule, Board board) {
        this.schedule = schedule;
        this.board = board;
        facts = schedule.facts();
        openOf = new OpenCarrier[facts.carriers.count];
    }

    Facts facts() {
        return facts;
    }

    Board board() {
        return board;
    }

    /** The carrier with its present trips. */
    OpenCarrier open(int carrier) {
        OpenCarrier known = openOf[carrier];
        if (known != null) {
            return known;
        }
        OpenCarrier opened = spare.isEmpty() ? new OpenCarrier(facts) : spare.remove(spare.size() - 1);
        opened.open(carrier, schedule.getRosters().get(carrier).getRoster());
        openOf[carrier] = opened;
        open.add(opened);
        return opened;
    }

    void add(LoadedTrip trip) {
        open(trip.carrier()).add(trip);
        board.add(trip);
        log.add(new Entry(trip, 0, 0, 0, true));
    }

    void remove(LoadedTrip trip) {
        open(trip.carrier()).remove(trip);
        board.remove(trip);
        log.add(new Entry(trip, 0, 0, 0, false));
    }

    void addOnSite(int order, int center, int day) {
        board.addOnSite(order, center, day);
        log.add(new Entry(null, order, center, day, true));
    }

    void removeOnSite(int order, int center, int day) {
        board.removeOnSite(order, center, day);
        log.add(new Entry(null, order, center, day, false));
    }

    /** The present state, to {@link #rollback} to. */
    int mark() {
        return log.size();
    }

    /** Undoes all that was changed since {@code mark}. */
    void rollback(int mark) {
        for (int i = log.size() - 1; i >= mark; i--) {
            Entry entry = log.remove(i);
            if (entry.trip != null) {
                undo(entry.trip, entry.added);
            } else if (entry.added) {
                board.removeOnSite(entry.order, entry.center, entry.day);
            } else {
                board.addOnSite(entry.order, entry.center, entry.day);
            }
        }
    }

    private void undo(LoadedTrip trip, boolean added) {
        OpenCarrier carrier = open(trip.carrier());
        if (added) {
            carrier.remove(trip);
            board.remove(trip);
        } else {
            carrier.add(trip);
            board.add(trip);
        }
    }

    /** The changes as a move; the board is as it was before them. */
    ScheduleChange finish(String name) {
        List<ScheduleChange.NewRoster> rosters = new ArrayList<>(open.size());
        for (OpenCarrier carrier : open) {
            CarrierRoster entity = schedule.getRosters().get(carrier.carrier());
            Roster roster = carrier.roster();
            if (roster != entity.getRoster()) {
                rosters.add(new ScheduleChange.NewRoster(entity, roster));
            }
        }
        List<ScheduleChange.NewOnSite> onSites = onSiteChanges();
        close();
        return new ScheduleChange(name, rosters, onSites);
    }

    /** Undoes all changes and gives a move that changes nothing. */
    ScheduleChange giveUp(String name) {
        close();
        return new ScheduleChange(name, List.of(), List.of());
    }

    private void close() {
        rollback(0);
        for (OpenCarrier carrier : open) {
            openOf[carrier.carrier()] = null;
            spare.add(carrier);
        }
        open.clear();
    }

    private List<ScheduleChange.NewOnSite> onSiteChanges() {
        List<ScheduleChange.NewOnSite> changes = new ArrayList<>();
        for (Entry entry : log) {
            if (entry.trip != null) {
                continue;
            }
            CenterDay entity = schedule.getCenterDays().get(entry.center * facts.days + entry.day);
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
