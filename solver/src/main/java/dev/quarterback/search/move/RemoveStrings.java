package dev.quarterback.search.move;

import dev.quarterback.search.model.Bags;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.search.model.OrderFacts;
import dev.quarterback.search.model.WaitingOrders;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes strings of stops that follow one another out of trips near to each other, and puts the orders where they cost least.
 *
 * <p>Ruin and recreate after J. Christiaens and G. Vanden Berghe, Slack induction by string removals for vehicle routing
 * problems, 2020. Here a stop may hold several vehicles, and orders that wait nearby are put in as well.
 */
final class RemoveStrings implements Recipe {
    /** Vehicles of a string at most; no further string is taken out once there are as many. */
    private static final int MOST_REMOVED = 20;

    /** Stops of a string at most. */
    private static final int LONGEST = 10;

    /** Orders that wait nearby which are put in as well, at most. */
    private static final int MOST_WAITING = 12;

    /** A yard with so many carriers at most has all of them looked at for a place. */
    private static final int FEW_CARRIERS = 12;

    private final Tools tools;
    private final OrderFacts orders;
    private final CheapestInsertion insertion;
    private final List<LoadedTrip> ruined = new ArrayList<>();
    private final TopOrders ranked = new TopOrders();
    private int[] homeless = new int[64];
    private int count;

    RemoveStrings(Tools tools) {
        this.tools = tools;
        orders = tools.orders;
        insertion = new CheapestInsertion(tools);
    }

    @Override
    public String name() {
        return "strings of stops replaced";
    }

    @Override
    public void apply() {
        int order = chooseOrder();
        if (order < 0) {
            return;
        }
        int yard = orders.yard[order];
        int[] carriers = tools.facts.carriers.ofYard[yard];
        if (carriers.length == 0) {
            return;
        }
        tools.start();
        ruined.clear();
        count = 0;
        insertion.start(tools.isComplete());
        int center = tools.board.timesDelivered(order) > 0
                ? tools.board.centerOf(order)
                : orders.entryCenter[orders.firstEntry[order]];
        ruin(center, yard);
        addCarriers(carriers);
        addWaiting(yard, center);
        recreate();
        tools.putBack(6);
    }

    /** An order from a yard, delivered or waiting; -1 when a few tries find none. */
    private int chooseOrder() {
        int waiting = tools.random.nextInt(4) == 0 ? tools.randomWaiting() : -1;
        if (waiting >= 0 && orders.yard[waiting] >= 0) {
            return waiting;
        }
        for (int i = 0; i < 8 && orders.count > 0; i++) {
            int order = tools.random.nextInt(orders.count);
            if (orders.yard[order] >= 0 && tools.board.timesDelivered(order) > 0) {
                return order;
            }
        }
        return -1;
    }

    private void ruin(int center, int yard) {
        int target = 1 + tools.random.nextInt(MOST_REMOVED);
        int longest = 1 + tools.random.nextInt(LONGEST);
        ruinAt(center, yard, target, longest);
        for (int near : tools.facts.near(center)) {
            if (count >= target) {
                return;
            }
            ruinAt(near, yard, target, longest);
        }
    }

    private void ruinAt(int center, int yard, int target, int longest) {
        LoadedTrip trip = tools.insertion.randomTripTo(center, tools.random.nextInt(tools.facts.days));
        if (trip == null || tools.facts.carriers.yard[trip.carrier()] != yard || isRuined(trip)) {
            return;
        }
        int most = Math.min(Math.min(longest, trip.stopCount()), target - count);
        int length = 1 + tools.random.nextInt(Math.max(1, most));
        int stop = trip.stopAt(center);
        if (vehiclesAt(trip, stop, stop + 1) > MOST_REMOVED) {
            return; // Too many to be placed one by one.
        }
        int first = Math.max(0, stop - length + 1);
        int last = Math.min(stop, trip.stopCount() - length);
        int from = first + tools.random.nextInt(last - first + 1);
        int to = from + length;
        while (to - from > 1 && vehiclesAt(trip, from, to) > MOST_REMOVED) {
            from += from < stop ? 1 : 0;
            to -= from == stop ? 1 : 0;
        }
        takeOut(trip, from, to);
    }

    private static int vehiclesAt(LoadedTrip trip, int from, int to) {
        int vehicles = 0;
        for (int v = 0; v < trip.load(); v++) {
            vehicles += trip.stop(v) >= from && trip.stop(v) < to ? 1 : 0;
        }
        return vehicles;
    }

    /** A trip whose place another one has taken since; a trip is ruined once. */
    private boolean isRuined(LoadedTrip trip) {
        for (LoadedTrip other : ruined) {
            if (other.carrier() == trip.carrier() && other.departure() == trip.departure()) {
                return true;
            }
        }
        return false;
    }

    private void takeOut(LoadedTrip trip, int from, int to) {
        ruined.add(trip);
        for (int v = 0; v < trip.load(); v++) {
            if (trip.stop(v) >= from && trip.stop(v) < to) {
                add(trip.order(v));
                tools.note(trip.order(v));
            }
        }
        if (to - from == trip.stopCount()) {
            tools.bench.remove(trip);
        } else if (trip.minutes() <= tools.facts.carriers.dutyMinutes[trip.carrier()]) {
            shorten(trip, trip.withoutStops(tools.facts, from, to));
        } else {
            tools.bench.remove(trip);
            remake(trip, from, to);
        }
    }

    /** Where lanes make the way without the stops longer, the trip may be no day trip any more: then it goes. */
    private void shorten(LoadedTrip trip, LoadedTrip shorter) {
        if (shorter.minutes() <= trip.minutes() && shorter.load() > 0) {
            tools.bench.replace(trip, shorter);
            return;
        }
        tools.bench.remove(trip);
        for (int v = 0; v < shorter.load(); v++) {
            add(shorter.order(v));
            tools.note(shorter.order(v));
        }
    }

    /** Makes a long trip anew without some stops. */
    private void remake(LoadedTrip trip, int from, int to) {
        TripBuilder builder = tools.builder;
        builder.take(trip);
        for (int v = builder.load() - 1; v >= 0; v--) {
            if (builder.stop(v) >= from && builder.stop(v) < to) {
                builder.unload(v);
            }
        }
        for (int stop = to - 1; stop >= from; stop--) {
            builder.removeStop(stop);
        }
        boolean canDepart = tools.bench
                .open(trip.carrier())
                .sheet()
                .canDepart(trip.departure(), builder.route().minutes());
        if (builder.load() > 0 && canDepart) {
            tools.bench.add(builder.build());
        } else {
            for (int v = 0; v < builder.load(); v++) {
                add(builder.order(v));
            }
            tools.noteAndAbandon(builder);
        }
    }

    private void add(int order) {
        if (count == homeless.length) {
            homeless = Arrays.copyOf(homeless, count * 2);
        }
        homeless[count++] = order;
    }

    private void addCarriers(int[] carriers) {
        if (carriers.length <= FEW_CARRIERS) {
            for (int carrier : carriers) {
                insertion.among(carrier);
            }
            return;
        }
        for (LoadedTrip trip : ruined) {
            insertion.among(trip.carrier());
        }
        for (int i = 0; i < 3; i++) {
            insertion.among(carriers[tools.random.nextInt(carriers.length)]);
        }
    }

    /** Adds some orders that wait for a center or one near to it. */
    private void addWaiting(int yard, int center) {
        WaitingOrders waiting = tools.board.waiting();
        int most = count + tools.random.nextInt(MOST_WAITING + 1);
        addWaiting(waiting.entries(), waiting.preferredBag(yard, center), most);
        addWaiting(waiting.entries(), waiting.ordinaryBag(yard, center), most);
        int[] near = tools.facts.near(center);
        int first = near.length == 0 ? 0 : tools.random.nextInt(near.length);
        for (int i = 0; i < near.length && count < most; i++) {
            int other = near[(first + i) % near.length];
            addWaiting(waiting.entries(), waiting.preferredBag(yard, other), most);
            addWaiting(waiting.entries(), waiting.ordinaryBag(yard, other), most);
        }
        int any = tools.board.waiting().byPlace().size(yard);
        for (int i = 0; i < 3 && any > 0 && count < most + 3; i++) {
            addOnce(waiting.byPlace().get(yard, tools.random.nextInt(any)));
        }
    }

    private void addWaiting(Bags entries, int bag, int most) {
        int size = entries.size(bag);
        int first = size == 0 ? 0 : tools.random.nextInt(size);
        for (int i = 0; i < Math.min(size, 3) && count < most; i++) {
            addOnce(orders.entryOrder[entries.get(bag, (first + i) % size)]);
        }
    }

    private void addOnce(int order) {
        for (int i = 0; i < count; i++) {
            if (homeless[i] == order) {
                return;
            }
        }
        add(order);
    }

    /** Puts the orders in, one after the other: in any order, the most worthy or largest or cheapest first. */
    private void recreate() {
        int kind = tools.random.nextInt(8);
        ranked.start(count);
        for (int i = 0; i < count; i++) {
            ranked.offer(homeless[i], rank(homeless[i], kind) - 1e-6 * tools.random.nextDouble());
        }
        for (int i = 0; i < ranked.size(); i++) {
            if (tools.board.timesDelivered(ranked.order(i)) == 0) {
                insertion.insert(ranked.order(i));
            }
        }
    }

    /** The higher the earlier. */
    private double rank(int order, int kind) {
        return switch (kind) {
            case 0, 1 -> tools.random.nextDouble();
            case 2 -> orders.positions[order] + 1e-12 * orders.micrograms[order];
            case 3 -> orders.mostWorth(order);
            case 4 -> distance(order);
            case 5 -> -distance(order);
            default -> orders.mostWorth(order) / (1 + insertion.cost(order));
        };
    }

    private double distance(int order) {
        return tools.facts.minutesOut(orders.yard[order], orders.entryCenter[orders.firstEntry[order]]);
    }
}
