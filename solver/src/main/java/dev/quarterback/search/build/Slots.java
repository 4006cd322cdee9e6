package dev.quarterback.search.build;

import dev.quarterback.search.model.DutySheet;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.trip.Tour;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Finds the carrier and day on which a trip can depart at the least cost of trips that have to give way to it.
 *
 * <p>See "Whole trips move" in docs/algorithm.md.
 */
public final class Slots {
    private static final int MOST_GIVING_WAY = 4;
    /** Range of the chance, as a factor, that decides between trips worth about the same. */
    private static final double TIES = 0.2;

    private final Workbench bench;
    private final Facts facts;
    private final SplittableRandom random;
    /** Those that would give way in the slot under consideration. */
    private List<LoadedTrip> tried = new ArrayList<>();

    private List<LoadedTrip> inTheWay = new ArrayList<>();
    private int carrier;
    private int day;
    private double cost;

    Slots(Workbench bench, SplittableRandom random) {
        this.bench = bench;
        this.random = random;
        facts = bench.facts();
    }

    /** Forgets what was found. */
    public void start() {
        cost = Double.POSITIVE_INFINITY;
        inTheWay.clear();
    }

    /**
     * Looks whether a carrier's day is a better slot for a trip of {@code minutes} than those seen since the start.
     *
     * @param handicap what the trip loses by that carrier, in usual deliveries
     */
    public void consider(int newCarrier, int newDay, long minutes, double handicap) {
        if (handicap >= cost || !facts.carriers.isAvailable(newCarrier, newDay)) {
            return;
        }
        OpenCarrier open = bench.open(newCarrier);
        DutySheet sheet = open.sheet();
        tried.clear();
        double lost = handicap;
        while (lost < cost && !sheet.canDepart(newDay, minutes)) {
            LoadedTrip least = tried.size() < MOST_GIVING_WAY ? leastInTheWay(open, newDay, minutes) : null;
            if (least == null) {
                lost = Double.POSITIVE_INFINITY;
            } else {
                lost += least.worth(facts.orders);
                sheet.remove(least);
                tried.add(least);
            }
        }
        for (LoadedTrip trip : tried) {
            sheet.add(trip);
        }
        if (lost < cost && mayDepart(newCarrier, newDay)) {
            take(newCarrier, newDay, lost);
        }
    }

    private boolean mayDepart(int newCarrier, int newDay) {
        int yard = facts.carriers.yard[newCarrier];
        int departures = bench.board().departures(yard, newDay);
        for (LoadedTrip trip : tried) {
            departures -= trip.departure() == newDay ? 1 : 0;
        }
        return departures < facts.departures(yard, newDay);
    }

    private void take(int newCarrier, int newDay, double newCost) {
        carrier = newCarrier;
        day = newDay;
        cost = newCost;
        List<LoadedTrip> other = inTheWay;
        inTheWay = tried;
        tried = other;
    }

    /** The trip worth least of those on the same days, else of those in the same windows of the duty cycle. */
    private @Nullable LoadedTrip leastInTheWay(OpenCarrier open, int newDay, long minutes) {
        int duty = facts.carriers.dutyMinutes[open.carrier()];
        long last = newDay + Tour.daysFor(minutes, duty) - 1;
        LoadedTrip least = leastWorthy(open, newDay, last);
        if (least != null || facts.rules.dutyCycle() == null) {
            return least;
        }
        int reach = facts.rules.dutyCycle().days() - 1;
        return leastWorthy(open, newDay - reach, last + reach);
    }

    private @Nullable LoadedTrip leastWorthy(OpenCarrier open, long from, long to) {
        int duty = facts.carriers.dutyMinutes[open.carrier()];
        LoadedTrip least = null;
        double worth = Double.POSITIVE_INFINITY;
        for (int i = 0; i < open.tripCount(); i++) {
            LoadedTrip trip = open.trip(i);
            if (trip.isUnderWay(duty, from, to) && !tried.contains(trip)) {
                double other = trip.worth(facts.orders) * (1 + TIES * (random.nextDouble() - 0.5));
                if (other < worth) {
                    worth = other;
                    least = trip;
                }
            }
        }
        return least;
    }

    public boolean isFound() {
        return cost < Double.POSITIVE_INFINITY;
    }

    public int carrier() {
        return carrier;
    }

    public int day() {
        return day;
    }

    /** What the trips that give way are worth, and the handicap of the slot. */
    double cost() {
        return cost;
    }

    /** The trips that give way. */
    List<LoadedTrip> inTheWay() {
        return inTheWay;
    }
}
