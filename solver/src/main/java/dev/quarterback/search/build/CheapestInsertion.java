package dev.quarterback.search.build;

import dev.quarterback.search.model.DutySheet;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.search.model.OrderFacts;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Puts waiting orders where they cost least: on a trip that stops at one of their centers, as a further stop of a trip, or
 * on a new trip.
 *
 * <p>Greedy insertion with blinks, after J. Christiaens and G. Vanden Berghe, Slack induction by string removals for
 * vehicle routing problems, 2020: now and then a place is overlooked, so that the same orders find other places.
 *
 * <p>See "Insertion" in docs/algorithm.md.
 */
public final class CheapestInsertion {
    /** One in so many places is overlooked. */
    private static final int BLINK = 100;

    /** What it costs, in minutes or km, to deliver an order otherwise than at its appointment. */
    private static final double MISSED = 1e6;

    /** What a day later costs where new trips are to leave soon: less than any way differs from another one. */
    private static final double WAIT = 1e-3;

    private final Workbench bench;
    private final Facts facts;
    private final OrderFacts orders;
    private final SplittableRandom random;
    private final TripBuilder builder;
    private final TripMaker maker;
    private final Insertion insertion;
    private final DayChoice dayChoice;
    private int[] carriers = new int[16];
    private int count;
    private boolean byKm;
    private boolean isSoonest;

    private double least;
    private @Nullable LoadedTrip trip;
    /** Where the best place is: the number of a stop there is, or of a new one; for a new trip the day. */
    private int at;

    private boolean isNewStop;
    private int entry;
    private int carrier;

    public CheapestInsertion(RecipeParts parts) {
        bench = parts.bench();
        facts = parts.facts();
        orders = parts.orders();
        random = parts.random();
        builder = parts.builder();
        maker = parts.maker();
        insertion = parts.insertion();
        dayChoice = new DayChoice(facts, bench.board(), random);
    }

    /** Forgets the carriers; {@code newByKm} tells whether km are to be saved, or duty time. */
    public void start(boolean newByKm) {
        count = 0;
        byKm = newByKm;
    }

    /** Lets new trips leave on the first day that will do, instead of on any. */
    public void soonest() {
        isSoonest = true;
    }

    /** Adds a carrier whose trips are looked at. */
    public void among(int newCarrier) {
        for (int i = 0; i < count; i++) {
            if (carriers[i] == newCarrier) {
                return;
            }
        }
        if (count == carriers.length) {
            carriers = Arrays.copyOf(carriers, count * 2);
        }
        carriers[count++] = newCarrier;
    }

    /** Delivers a waiting order from a yard; false when no place is found. */
    public boolean insert(int order) {
        if (!find(order)) {
            return false;
        }
        LoadedTrip before = trip;
        if (before == null) {
            LoadedTrip made = maker.around(carrier, at, entry);
            if (made != null) {
                bench.add(made);
            }
            return made != null;
        }
        int center = orders.entryCenter[entry];
        if (!isNewStop) {
            return ride(order, before, at);
        }
        return isDayTripWith(before, center) ? detourByDay(order, before, center) : detour(order, before, center);
    }

    /** What the last order that was asked for costs at its best place; infinite when there is none. */
    public double cost(int order) {
        return find(order) ? least : Double.POSITIVE_INFINITY;
    }

    private boolean find(int order) {
        least = Double.POSITIVE_INFINITY;
        trip = null;
        int first = orders.firstEntry[order];
        int last = orders.firstEntry[order + 1] - 1;
        for (int i = 0; i < count; i++) {
            if (facts.carriers.yard[carriers[i]] == orders.yard[order]) {
                for (int e = first; e <= last; e++) {
                    look(order, e, carriers[i]);
                }
            }
        }
        return least < Double.POSITIVE_INFINITY;
    }

    private void look(int order, int e, int onCarrier) {
        OpenCarrier open = bench.open(onCarrier);
        for (int i = 0; i < open.tripCount(); i++) {
            LoadedTrip other = open.trip(i);
            if (other.departure() >= orders.ready[order] && insertion.hasPlace(order, other)) {
                look(order, e, open, other);
            }
        }
        if (orders.ready[order] < facts.days) {
            lookAtNewTrip(order, e, open);
        }
    }

    private void look(int order, int e, OpenCarrier open, LoadedTrip other) {
        int center = orders.entryCenter[e];
        int stop = other.stopAt(center);
        if (stop >= 0) {
            offer(order, e, open, other, stop, false, 0);
            return;
        }
        if (other.stopCount() >= facts.rules.maxStops()) {
            return;
        }
        int best = -1;
        long leastMinutes = Long.MAX_VALUE;
        for (int i = 0; i <= other.stopCount(); i++) {
            long minutes = other.detourMinutes(facts, i, center);
            if (minutes < leastMinutes && random.nextInt(BLINK) > 0) {
                leastMinutes = minutes;
                best = i;
            }
        }
        if (best >= 0) {
            offer(order, e, open, other, best, true, leastMinutes);
        }
    }

    private void offer(int order, int e, OpenCarrier open, LoadedTrip other, int place, boolean newStop, long minutes) {
        int center = orders.entryCenter[e];
        double cost = !newStop ? 0 : byKm ? other.detourKm(facts, place, center) : minutes;
        if (cost >= least || (newStop && !hasTime(open, other, minutes))) {
            return;
        }
        boolean isExact = !newStop || isDayTripWith(other, minutes);
        if (isExact) {
            int day = dayChoice.choose(order, center, newStop ? other.departure() : other.arrival(place));
            if (day < 0) {
                return;
            }
            cost += orders.hasAppointment(order) && !orders.keeps(order, center, day) ? MISSED : 0;
        }
        if (cost < least) {
            least = cost;
            trip = other;
            at = place;
            isNewStop = newStop;
            entry = e;
        }
    }

    private boolean hasTime(OpenCarrier open, LoadedTrip other, long minutes) {
        DutySheet sheet = open.sheet();
        sheet.remove(other);
        boolean can = sheet.canDepart(other.departure(), other.minutes() + minutes);
        sheet.add(other);
        return can;
    }

    private void lookAtNewTrip(int order, int e, OpenCarrier open) {
        int center = orders.entryCenter[e];
        int yard = orders.yard[order];
        double cost = byKm ? facts.kmOfTrip(yard, center) : facts.minutesOfFastestTrip(yard, center);
        int ready = orders.ready[order];
        int first = isSoonest ? ready : ready + random.nextInt(facts.days - ready);
        int last = isSoonest ? facts.days - 1 : first;
        for (int day = first; day <= last; day++) {
            double withWait = isSoonest ? cost + WAIT * (day - ready) : cost;
            if (withWait < least
                    && maker.mayDepart(open.carrier(), day)
                    && open.sheet().canDepart(day, facts.minutesOfFastestTrip(yard, center))) {
                least = withWait;
                trip = null;
                at = day;
                entry = e;
                carrier = open.carrier();
                return;
            }
        }
    }

    private boolean isDayTripWith(LoadedTrip other, int center) {
        return isDayTripWith(other, other.detourMinutes(facts, at, center));
    }

    private boolean isDayTripWith(LoadedTrip other, long minutes) {
        int duty = facts.carriers.dutyMinutes[other.carrier()];
        return other.minutes() <= duty && other.minutes() + minutes <= duty;
    }

    private boolean ride(int order, LoadedTrip other, int stop) {
        int day = dayChoice.choose(order, other.center(stop), other.arrival(stop));
        if (day >= 0) {
            bench.replace(other, other.with(facts, order, stop, day));
        }
        return day >= 0;
    }

    /** On a day trip all arrivals stay as they are. */
    private boolean detourByDay(int order, LoadedTrip other, int center) {
        int day = dayChoice.choose(order, center, other.departure());
        if (day >= 0) {
            bench.replace(other, other.withStop(facts, at, center, order, day));
        }
        return day >= 0;
    }

    private boolean detour(int order, LoadedTrip other, int center) {
        DutySheet sheet = bench.open(other.carrier()).sheet();
        bench.remove(other);
        builder.take(other);
        if (builder.addStop(at, center, sheet)
                && builder.place(order, builder.route().stopAt(center))
                && builder.load() > other.load()) {
            bench.add(builder.build());
            return true;
        }
        builder.abandon();
        bench.add(other);
        return false;
    }
}
