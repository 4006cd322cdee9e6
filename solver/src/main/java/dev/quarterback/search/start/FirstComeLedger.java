package dev.quarterback.search.start;

import dev.quarterback.search.build.DayChoice;
import dev.quarterback.search.build.ScheduleChange;
import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.CarrierRoster;
import dev.quarterback.search.model.CenterDay;
import dev.quarterback.search.model.DutySheet;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.search.model.OnSite;
import dev.quarterback.search.model.OrderFacts;
import dev.quarterback.search.model.Roster;
import dev.quarterback.search.model.Schedule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.director.ScoreDirector;

/**
 * What {@link FirstCome} has promised so far; places for handovers are held on the board until it is written down.
 *
 * <p>See "What a search starts from" in docs/algorithm.md.
 */
final class FirstComeLedger {
    private final Schedule schedule;
    private final Facts facts;
    private final OrderFacts orders;
    private final Board board;
    private final DayChoice dayChoice;
    private final BitSet delivered = new BitSet();
    private final List<TripWithPlace> trips = new ArrayList<>();
    private final List<HeldHandover> held = new ArrayList<>();
    private final int[] departures;
    private final @Nullable DutySheet[] sheets;
    /** Trips with free places, by yard, center and departure day. */
    private final Map<Long, List<TripWithPlace>> open = new HashMap<>();
    /** By yard, center and day how many of the yard's carriers, from the first on, can no longer go there. */
    private final Map<Long, Integer> busyCarriers = new HashMap<>();

    /** {@code arrival} lies behind all days for a vehicle on site. */
    private record HeldHandover(int order, int center, int arrival, int day) {}

    FirstComeLedger(Schedule schedule, Board board) {
        this.schedule = schedule;
        this.board = board;
        facts = schedule.facts();
        orders = facts.orders;
        dayChoice = new DayChoice(facts, board);
        departures = new int[facts.yards * facts.days];
        sheets = new DutySheet[facts.carriers.count];
        for (int order = 0; order < orders.count; order++) {
            delivered.set(order, board.timesDelivered(order) > 0);
        }
    }

    /** Plans all orders that wait, first those with an appointment, each group by ready day. */
    void planAll(BooleanSupplier stopped) {
        int[] byReadyDay = IntStream.range(0, orders.count)
                .boxed()
                .sorted(Comparator.comparingInt(this::turn))
                .mapToInt(Integer::intValue)
                .toArray();
        for (boolean appointments : new boolean[] {true, false}) {
            for (int i = 0; i < byReadyDay.length; i++) {
                if (stopped.getAsBoolean()) {
                    return;
                }
                plan(byReadyDay[i], appointments);
            }
        }
    }

    /** When an order's turn comes: vehicles that take places on the lots go first, then all by ready day. */
    private int turn(int order) {
        return orders.hasArrival(order) ? -1 : orders.ready[order];
    }

    /** Delivers an order, {@code keep} only as its appointment has it. */
    private void plan(int order, boolean keep) {
        if (delivered.get(order) || orders.ready[order] >= facts.days) {
            return;
        }
        for (int e = orders.firstEntry[order]; e < orders.firstEntry[order + 1]; e++) {
            int center = orders.entryCenter[e];
            boolean wanted = !keep || orders.appointmentCenter[order] == center;
            if (wanted && deliver(order, center, keep)) {
                delivered.set(order);
                return;
            }
        }
    }

    private boolean deliver(int order, int center, boolean keep) {
        int yard = orders.yard[order];
        if (yard != OrderFacts.NONE) {
            return rideAlong(order, yard, center, keep) || newTrip(order, yard, center, keep);
        }
        int day = orders.site[order] == center ? dayChoice.chooseOnSite(order, center) : -1;
        if (day < 0 || (keep && !orders.keeps(order, center, day))) {
            return false;
        }
        board.holdOnSite(order, center, day);
        held.add(new HeldHandover(order, center, Integer.MAX_VALUE, day));
        return true;
    }

    private void hold(int order, int center, int arrival, int day) {
        board.hold(center, arrival, day);
        held.add(new HeldHandover(order, center, arrival, day));
    }

    private boolean rideAlong(int order, int yard, int center, boolean keep) {
        for (int day = orders.ready[order]; day < facts.days; day++) {
            List<TripWithPlace> candidates = open.getOrDefault(key(yard, center, day), List.of());
            for (int i = 0; i < candidates.size(); i++) {
                TripWithPlace trip = candidates.get(i);
                if (load(order, trip, center, keep)) {
                    if (trip.isFull()) {
                        candidates.remove(i);
                    }
                    return true;
                }
            }
        }
        return false;
    }

    private boolean load(int order, TripWithPlace trip, int center, boolean keep) {
        if (!trip.fits(facts, order)) {
            return false;
        }
        int day = dayFor(order, center, trip.arrival(), keep);
        if (day < 0) {
            return false;
        }
        trip.load(facts, order, day);
        hold(order, center, trip.arrival(), day);
        return true;
    }

    private long key(int yard, int center, int day) {
        return ((long) yard * facts.centers.count + center) * facts.days + day;
    }

    private boolean newTrip(int order, int yard, int center, boolean keep) {
        int latest = keep ? Math.min(orders.appointmentDay[order], facts.days - 1) : facts.days - 1;
        for (int day = orders.ready[order]; day <= latest; day++) {
            int leaving = departures[yard * facts.days + day] + board.departures(yard, day);
            if (leaving < facts.departures(yard, day) && newTripOn(day, order, yard, center, keep)) {
                return true;
            }
        }
        return false;
    }

    /** Carriers only become busier here, so one that cannot go to a center on a day is not asked again. */
    private boolean newTripOn(int day, int order, int yard, int center, boolean keep) {
        int[] carriers = facts.carriers.ofYard[yard];
        long key = key(yard, center, day);
        long minutes = facts.minutesOfTrip(yard, center);
        int lookedAt = 0;
        boolean inTime = false;
        int known = busyCarriers.getOrDefault(key, 0);
        int busy = known;
        for (int i = known; i < carriers.length; i++) {
            int duty = facts.carriers.dutyMinutes[carriers[i]];
            if (duty != lookedAt) {
                lookedAt = duty;
                inTime = canHandOver(order, center, day + facts.daysOut(carriers[i], center), keep);
            }
            if (inTime && !sheet(carriers[i]).canDepart(day, minutes)) {
                busy += busy == i ? 1 : 0;
            } else if (inTime) {
                TripWithPlace trip = new TripWithPlace(facts, carriers[i], day, center);
                if (load(order, trip, center, keep)) {
                    depart(trip, yard, key);
                    return true;
                }
            }
        }
        if (busy > known) {
            busyCarriers.put(key, busy);
        }
        return false;
    }

    private boolean canHandOver(int order, int center, long arrival, boolean keep) {
        return arrival < facts.days && dayFor(order, center, (int) arrival, keep) >= 0;
    }

    /** The day for a vehicle from a trip, {@code keep} only that of its appointment; -1 when there is none. */
    private int dayFor(int order, int center, int arrival, boolean keep) {
        int day = dayChoice.choose(order, center, arrival);
        return keep && day >= 0 && !orders.keeps(order, center, day) ? -1 : day;
    }

    private void depart(TripWithPlace trip, int yard, long key) {
        trips.add(trip);
        sheet(trip.empty().carrier()).add(trip.empty());
        departures[yard * facts.days + trip.empty().departure()]++;
        if (!trip.isFull()) {
            open.computeIfAbsent(key, day -> new ArrayList<>()).add(trip);
        }
    }

    private DutySheet sheet(int carrier) {
        DutySheet sheet = sheets[carrier];
        if (sheet == null) {
            sheet = new DutySheet(facts);
            sheet.fill(carrier, schedule.getRosters().get(carrier).getRoster());
            sheets[carrier] = sheet;
        }
        return sheet;
    }

    /** Puts all that was promised into the schedule, through its score. */
    void writeDown(ScoreDirector<Schedule> scoreDirector) {
        Map<CenterDay, OnSite> onSites = new LinkedHashMap<>();
        for (HeldHandover handover : held) {
            if (handover.arrival < Integer.MAX_VALUE) {
                board.release(handover.center, handover.arrival, handover.day);
            } else {
                board.releaseOnSite(handover.order, handover.center, handover.day);
                CenterDay entity = schedule.centerDay(handover.center, handover.day);
                onSites.put(
                        entity, onSites.getOrDefault(entity, entity.getOnSite()).with(handover.order));
            }
        }
        Map<Integer, List<LoadedTrip>> tripsOf = new HashMap<>();
        for (TripWithPlace trip : trips) {
            tripsOf.computeIfAbsent(trip.empty().carrier(), carrier -> new ArrayList<>())
                    .add(trip.loaded(facts));
        }
        List<ScheduleChange.NewRoster> rosters = new ArrayList<>();
        tripsOf.forEach((carrier, added) -> rosters.add(newRoster(carrier, added)));
        List<ScheduleChange.NewOnSite> centerDays = new ArrayList<>();
        onSites.forEach((entity, onSite) -> centerDays.add(new ScheduleChange.NewOnSite(entity, onSite)));
        new ScheduleChange("first come", rosters, centerDays).carryOut(scoreDirector);
    }

    private ScheduleChange.NewRoster newRoster(int carrier, List<LoadedTrip> added) {
        CarrierRoster entity = schedule.getRosters().get(carrier);
        List<LoadedTrip> all = new ArrayList<>(added);
        for (int i = 0; i < entity.getRoster().size(); i++) {
            all.add(entity.getRoster().trip(i));
        }
        return new ScheduleChange.NewRoster(entity, Roster.of(all.toArray(LoadedTrip[]::new)));
    }
}
