package dev.quarterback.search.recipe;

import dev.quarterback.search.build.Detour;
import dev.quarterback.search.build.Draws;
import dev.quarterback.search.build.Insertion;
import dev.quarterback.search.build.OpenCarrier;
import dev.quarterback.search.build.RecipeParts;
import dev.quarterback.search.build.Relocation;
import dev.quarterback.search.build.Removal;
import dev.quarterback.search.build.Slots;
import dev.quarterback.search.build.TripBuilder;
import dev.quarterback.search.build.TripMaker;
import dev.quarterback.search.build.Workbench;
import dev.quarterback.search.model.Bags;
import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.search.model.OrderFacts;
import dev.quarterback.search.recipe.Shares.Share;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;

/**
 * Starts from one order that waits or whose appointment is missed, and makes place for it by taking out others.
 *
 * <p>See "Ruin and recreate" in docs/algorithm.md.
 */
final class OrderFirst implements Recipe {
    /** Removed orders that are put back at most. */
    private static final int MOST_REINSERTED = 10;

    /** One day in so many is not that of the appointment, though it could be. */
    private static final int OTHER_DAY = 4;

    private static final int SLOTS_TRIED = 8;

    private static final int TRIPS_TRIED = 6;

    /** Handovers drawn at most to find one that keeps no appointment. */
    private static final int VICTIMS_TRIED = 4;

    /** Trips of which the best is taken where time is left beside that of the order. */
    private static final int SAMPLES = 2;

    private final Workbench bench;
    private final Facts facts;
    private final OrderFacts orders;
    private final Board board;
    private final SplittableRandom random;
    private final TripBuilder builder;
    private final TripMaker maker;
    private final Insertion insertion;
    private final Draws draws;
    private final Removal removal;
    private final Detour detour;
    private final Relocation relocation;

    /** The ways to make place on trips. */
    private final Shares<IntConsumer> ways;

    OrderFirst(RecipeParts parts) {
        bench = parts.bench();
        facts = parts.facts();
        orders = parts.orders();
        board = parts.board();
        random = parts.random();
        builder = parts.builder();
        maker = parts.maker();
        insertion = parts.insertion();
        draws = parts.draws();
        removal = parts.removal();
        detour = new Detour(parts);
        relocation = new Relocation(parts);
        ways = new Shares<>(List.of(
                new Share<>(2, this::replaceOnTrip),
                new Share<>(1, this::detour),
                new Share<>(1, this::newTrip),
                new Share<>(2, this::newTripInBestSlot)));
    }

    @Override
    public String name() {
        return "place made for an order";
    }

    @Override
    public void apply() {
        int order = draws.missedOrWaiting(random.nextBoolean());
        if (order < 0 || orders.ready[order] >= facts.days) {
            return;
        }
        removal.start();
        if (board.timesDelivered(order) > 0) {
            removal.remove(order);
        }
        if (orders.yard[order] == OrderFacts.NONE) {
            onSite(order);
        } else {
            openDay(order);
            openAnyDay(order);
            ways.draw(random).accept(order);
        }
        removal.reinsert(MOST_REINSERTED);
    }

    private int chooseEntry(int order) {
        int appointed = draws.entryOfAppointment(order);
        return appointed >= 0 ? appointed : draws.entryOf(order);
    }

    /** Hands the order over on a day from which another handover is taken out. */
    private void onSite(int order) {
        int center = orders.site[order];
        if (orders.preference(order, center) < 0) {
            return;
        }
        if (!insertion.insert(order)) {
            int day = dayFor(order, center);
            takeOutOneOf(center, day);
            insertion.insert(order);
        }
    }

    /** Takes another handover out on the day of the order's appointment when that day is full. */
    private void openDay(int order) {
        int center = orders.appointmentCenter[order];
        int day = orders.appointmentDay[order];
        if (center < 0 || day < orders.ready[order] || day >= facts.days) {
            return;
        }
        if (board.handed(center, day) >= facts.centers.most[center * facts.days + day]) {
            takeOutOneOf(center, day);
        }
    }

    /** Takes another handover out at a center of the order's that has none free on any day left. */
    private void openAnyDay(int order) {
        int center = orders.entryCenter[chooseEntry(order)];
        for (int day = orders.ready[order]; day < facts.days; day++) {
            if (board.handed(center, day) < facts.centers.most[center * facts.days + day]) {
                return;
            }
        }
        takeOutOneOf(center, dayFor(order, center));
    }

    private void detour(int order) {
        int entry = chooseEntry(order);
        int center = orders.entryCenter[entry];
        int last = facts.days - 1;
        if (orders.appointmentCenter[order] == center) {
            last = Math.min(last, orders.appointmentDay[order] - facts.centers.prepDays[center]);
        }
        detour.deliver(order, center, orders.ready[order], last);
    }

    private int dayFor(int order, int center) {
        int first = orders.ready[order];
        int wanted = orders.appointmentCenter[order] == center ? orders.appointmentDay[order] : -1;
        if (wanted >= first && wanted < facts.days && random.nextInt(OTHER_DAY) > 0) {
            return wanted;
        }
        return first + random.nextInt(facts.days - first);
    }

    private void takeOutOneOf(int center, int day) {
        Bags delivered = board.deliveredOn();
        int bag = center * facts.days + day;
        int size = delivered.size(bag);
        if (size == 0) {
            return;
        }
        int victim = delivered.get(bag, random.nextInt(size));
        for (int i = 0; i < VICTIMS_TRIED && orders.keeps(victim, center, day); i++) {
            victim = delivered.get(bag, random.nextInt(size));
        }
        removal.remove(victim);
    }

    /** Puts the order on a trip to one of its centers, in place of others when it is full. */
    private void replaceOnTrip(int order) {
        if (insertion.insert(order)) {
            return;
        }
        int center = orders.entryCenter[chooseEntry(order)];
        for (int i = 0; i < TRIPS_TRIED; i++) {
            int day = dayFor(order, center);
            boolean isEarlier = (i & 1) == 1; // Every other time.
            if (isEarlier) {
                day = orders.ready[order] + random.nextInt(day - orders.ready[order] + 1);
            }
            LoadedTrip trip = insertion.randomTripTo(center, order, day);
            if (trip != null) {
                exchange(order, trip, trip.stopAt(center));
                return;
            }
        }
    }

    private void exchange(int order, LoadedTrip trip, int stop) {
        bench.remove(trip);
        builder.take(trip);
        while (builder.load() > 0 && !builder.place(order, stop)) {
            int v = builder.leastWorthy(random);
            removal.note(builder.order(v));
            builder.unload(v);
        }
        builder.fillAll();
        bench.addOrAbandon(builder);
    }

    /** Takes out what a carrier does around a day and sends it with the order instead. */
    private void newTrip(int order) {
        int yard = orders.yard[order];
        if (facts.carriers.ofYard[yard].length == 0) {
            return;
        }
        int carrier = draws.carrierOf(yard);
        int entry = chooseEntry(order);
        int day = departureFor(order, entry, carrier);
        long busy = facts.busyDaysOfFastestTrip(carrier, orders.entryCenter[entry]);
        int from = day;
        int to = (int) Math.min(facts.days - 1L, day + busy - 1);
        takeOutOverlapping(carrier, from, to);
        LoadedTrip trip = maker.around(carrier, day, entry);
        if (trip != null) {
            bench.add(trip);
        }
        maker.refill(carrier, from, to, SAMPLES);
    }

    /** Sends a new trip with the order at the cost of trips worth less, which are placed anew. */
    private void newTripInBestSlot(int order) {
        int yard = orders.yard[order];
        if (facts.carriers.ofYard[yard].length == 0) {
            return;
        }
        relocation.start();
        Slots slots = relocation.slots();
        slots.start();
        int entry = chooseEntry(order);
        long minutes = facts.minutesOfFastestTrip(yard, orders.entryCenter[entry]);
        for (int i = 0; i < SLOTS_TRIED; i++) {
            int carrier = draws.carrierOf(yard);
            int day = departureFor(order, entry, carrier);
            if (day < facts.days) {
                slots.consider(carrier, day, minutes, 0);
            }
        }
        if (!slots.isFound()) {
            return;
        }
        relocation.clearSlot();
        LoadedTrip trip = maker.around(slots.carrier(), slots.day(), entry);
        if (trip != null) {
            bench.add(trip);
        }
        relocation.settle();
    }

    private int departureFor(int order, int entry, int carrier) {
        int center = orders.entryCenter[entry];
        int first = orders.ready[order];
        int wanted = orders.appointmentCenter[order] == center ? orders.appointmentDay[order] : -1;
        if (wanted >= first && wanted < facts.days) {
            long way = facts.daysOutOfFastestTrip(carrier, center) + facts.centers.prepDays[center];
            int latest = (int) Math.max(first, wanted - way);
            return Math.max(first, latest - random.nextInt(2));
        }
        return first + random.nextInt(facts.days - first);
    }

    private void takeOutOverlapping(int carrier, int from, int to) {
        OpenCarrier open = bench.open(carrier);
        int duty = facts.carriers.dutyMinutes[carrier];
        for (int i = open.tripCount() - 1; i >= 0; i--) {
            LoadedTrip trip = open.trip(i);
            if (trip.isUnderWay(duty, from, to)) {
                removal.remove(trip);
            }
        }
    }
}
