package dev.quarterback.search.build;

import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.DutySheet;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.search.model.OrderFacts;
import dev.quarterback.search.model.WaitingOrders;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Makes new trips for a carrier: each grown from a waiting order, filled, and extended while there is place.
 *
 * <p>See "Trips under construction" in docs/algorithm.md.
 */
public final class TripMaker {
    /** One further stop in so many is where any order waits, the others are near to a stop. */
    private static final int ANY_STOP = 3;

    /** Tries in vain to add a stop after which a trip is taken as it is. */
    private static final int EXTENSIONS = 4;

    /** Tries in vain that a stop which is added makes up for. */
    private static final int PATIENCE = 2;

    /** How much short trips are preferred, one of them drawn: not at all, by the root of their time, by their time. */
    private static final double[] HURRIES = {0, 0.5, 1};

    /** Tries in vain to make another trip after which a carrier's days are left as they are. */
    private static final int REFILLS = 2;

    /** Centers near to a stop that are drawn at most to find one for which an order waits. */
    private static final int NEAR_TRIED = 4;

    /** What an hour of a trip costs in deliveries, so that of trips with like loads the shorter one is taken. */
    private static final double HOUR = 1e-4;

    /** Waiting orders of which one is chosen to grow a trip from. */
    private static final int MOST_SEEDS = 4;

    private final Facts facts;
    private final OrderFacts orders;
    private final Board board;
    private final WaitingOrders waiting;
    private final Workbench bench;
    private final TripBuilder builder;
    private final RemovedOrders removed;
    private final Draws draws;
    private final SplittableRandom random;

    TripMaker(Workbench bench, TripBuilder builder, RemovedOrders removed, Draws draws, SplittableRandom random) {
        this.removed = removed;
        this.draws = draws;
        this.bench = bench;
        this.builder = builder;
        this.random = random;
        facts = bench.facts();
        orders = facts.orders;
        board = bench.board();
        waiting = board.waiting();
    }

    /** Adds trips on the days {@code from} to {@code to} until several tries in a row find none. */
    public void refill(int carrier, int from, int to, int samples) {
        double hurry = HURRIES[random.nextInt(HURRIES.length)];
        int failures = 0;
        while (failures < REFILLS) {
            LoadedTrip trip = best(carrier, from, to, samples, hurry);
            if (trip == null) {
                failures++;
            } else {
                bench.add(trip);
            }
        }
    }

    /**
     * The best of {@code samples} trips that a carrier can also make on the days {@code from} to {@code to}.
     *
     * @param hurry how much short trips are preferred: 0 not at all, 1 deliveries by duty time
     * @return null when no try gave a trip that carries anything
     */
    @Nullable
    public LoadedTrip best(int carrier, int from, int to, int samples, double hurry) {
        LoadedTrip best = null;
        double bestWorth = 0;
        for (int i = 0; i < samples; i++) {
            int day = from + random.nextInt(to - from + 1);
            if (!mayDepart(carrier, day) || !grow(carrier, day)) {
                continue;
            }
            double worth = worth(hurry);
            LoadedTrip trip = builder.build();
            if (best == null || worth > bestWorth) {
                best = trip;
                bestWorth = worth;
            }
        }
        return best;
    }

    /** A trip of the carrier on that day that carries the order to the entry's center; null when there is none. */
    @Nullable
    public LoadedTrip around(int carrier, int day, int entry) {
        return mayDepart(carrier, day) && grow(carrier, day, entry) ? builder.build() : null;
    }

    private double worth(double hurry) {
        double hours = builder.route().minutes() / 60.0;
        return builder.gain() / (hurry == 0 ? 1 : hurry == 1 ? hours : Math.sqrt(hours)) - HOUR * hours;
    }

    boolean mayDepart(int carrier, int day) {
        DutySheet sheet = bench.open(carrier).sheet();
        int yard = facts.carriers.yard[carrier];
        return sheet.longTrips(day) == 0
                && sheet.dayTrips(day) < facts.rules.maxTripsPerDay()
                && facts.carriers.isAvailable(carrier, day)
                && board.departures(yard, day) < facts.departures(yard, day);
    }

    private boolean grow(int carrier, int day) {
        int entry = seed(carrier, day);
        return entry >= 0 && grow(carrier, day, entry);
    }

    /** Of a few waiting orders' entries that the carrier has time for one with many waiting for the same center; or -1. */
    private int seed(int carrier, int day) {
        int yard = facts.carriers.yard[carrier];
        int rounds = 1 + random.nextInt(MOST_SEEDS);
        int best = -1;
        double bestPromise = 0;
        for (int i = 0; i < rounds; i++) {
            int order = anyWaiting(yard);
            if (order < 0) {
                return -1;
            }
            if (orders.ready[order] <= day) {
                int entry = chooseEntry(order);
                double promise = promise(yard, carrier, orders.entryCenter[entry]);
                if (best < 0 || promise > bestPromise) {
                    best = entry;
                    bestPromise = promise;
                }
            }
        }
        return best;
    }

    /** How many deliveries a trip to a center may make at most, with those preferred counted twice. */
    private double promise(int yard, int carrier, int center) {
        int places = facts.carriers.positions[carrier];
        int preferred = waiting.entries().size(waiting.preferredBag(yard, center));
        return Math.min(places, waiting.count(yard, center)) + Math.min(places, preferred);
    }

    /** An order that waits in a yard, as often as not one that was taken out just now; -1 when none waits. */
    private int anyWaiting(int yard) {
        int order = random.nextBoolean() ? removed.randomWaiting(yard, random) : -1;
        int missed = board.unkept().orders().size(yard);
        if (order < 0 && missed > 0 && random.nextBoolean()) {
            int other = board.unkept().orders().get(yard, random.nextInt(missed));
            order = board.timesDelivered(other) == 0 ? other : -1;
        }
        int size = waiting.byPlace().size(yard);
        return order >= 0 || size == 0 ? order : waiting.byPlace().get(yard, random.nextInt(size));
    }

    /** The center of the appointment, or else one of the order's, the first more often. */
    private int chooseEntry(int order) {
        int first = orders.firstEntry[order];
        int count = orders.firstEntry[order + 1] - first;
        if (count == 1) {
            return first;
        }
        int appointed = draws.entryOfAppointment(order);
        if (appointed >= 0) {
            return appointed;
        }
        return random.nextBoolean() ? first : first + random.nextInt(count);
    }

    /** Loads the builder with a trip around an entry; false when nothing comes of it. */
    private boolean grow(int carrier, int day, int entry) {
        DutySheet sheet = bench.open(carrier).sheet();
        int center = orders.entryCenter[entry];
        builder.begin(carrier, day);
        if (!builder.addStop(0, center, sheet)) {
            return false;
        }
        int stop = builder.route().stopAt(center);
        if (!builder.reachesInTime(stop) || !builder.place(orders.entryOrder[entry], stop)) {
            builder.abandon();
            return false;
        }
        builder.fillAll();
        extend(sheet);
        return true;
    }

    /** Adds stops while there are free places and time, until too many tries find none. */
    public void extend(DutySheet sheet) {
        int failures = 0;
        while (failures < EXTENSIONS && !builder.isFull() && builder.mayChangeStops()) {
            failures = tryStop(sheet, nextStop()) ? Math.max(0, failures - PATIENCE) : failures + 1;
        }
    }

    /** A center near one of the stops, or that of any waiting order; -1 when none waits. */
    private int nextStop() {
        int yard = builder.route().yard();
        if (random.nextInt(ANY_STOP) > 0) {
            int[] near = facts.near(
                    builder.route().center(random.nextInt(builder.route().stops())));
            for (int i = 0; i < NEAR_TRIED && near.length > 0; i++) {
                int center = near[random.nextInt(near.length)];
                if (waiting.count(yard, center) > 0) {
                    return center;
                }
            }
        }
        int order = anyWaiting(yard);
        return order < 0 ? -1 : orders.entryCenter[chooseEntry(order)];
    }

    /** Adds a stop where that brings more deliveries, or as many in less time; false when it does not. */
    private boolean tryStop(DutySheet sheet, int center) {
        if (center < 0 || builder.route().hasStopAt(center)) {
            return false;
        }
        int load = builder.load();
        double gain = builder.gain();
        long minutes = builder.route().minutes();
        boolean wasDayTrip = builder.route().isDayTrip();
        if (!changeStops(center, sheet)) {
            return false;
        }
        boolean keepsArrivals = wasDayTrip && builder.route().isDayTrip();
        if (keepsArrivals) {
            builder.fill(builder.route().stopAt(center));
        } else {
            builder.fillAll();
        }
        boolean isBetter = keepsArrivals ? builder.load() > load : builder.gain() > gain;
        if (!isBetter && (builder.gain() < gain || builder.route().minutes() >= minutes)) {
            builder.takeBackStop();
            return false;
        }
        return true;
    }

    private boolean changeStops(int center, DutySheet sheet) {
        if (builder.route().stops() == builder.route().most()) {
            return builder.replaceIdleStop(center, sheet);
        }
        int at = builder.placeFor(center, sheet);
        return at >= 0 && builder.addStop(at, center, sheet);
    }
}
