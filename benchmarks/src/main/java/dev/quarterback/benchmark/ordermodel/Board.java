package dev.quarterback.benchmark.ordermodel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A plan with running counts of what is taken of each capacity, on which bulk moves are tried before they are
 * proposed. Slots and orders are named by their index.
 */
final class Board {
    final Facts facts;
    final WaitingPools waiting;
    final Occupancy taken;
    private final OrderSchedule schedule;
    private final @Nullable Route[] routes;
    private final Load[] loads;
    private final int[] tripOf;
    private final @Nullable Handover[] handoverOf;
    private final Touched touchedSlots;
    private final Touched touchedOrders;

    /** A board that shows {@code schedule}. */
    Board(OrderSchedule schedule) {
        this.schedule = schedule;
        this.facts = schedule.facts;
        this.waiting = new WaitingPools(facts);
        this.routes = new Route[schedule.slots.size()];
        this.loads = new Load[schedule.slots.size()];
        Arrays.setAll(loads, i -> new Load());
        this.tripOf = new int[schedule.orders.size()];
        Arrays.fill(tripOf, -1);
        this.handoverOf = new Handover[schedule.orders.size()];
        this.taken = new Occupancy(facts);
        this.touchedSlots = new Touched(routes.length);
        this.touchedOrders = new Touched(tripOf.length);
        for (int order = 0; order < tripOf.length; order++) {
            waiting.add(order);
        }
        schedule.slots.forEach(slot -> setRoute(slot.index, slot.route));
        for (OrderAssignment order : schedule.orders) {
            if (order.handover != null) {
                place(order.index(), order.rides() ? order.chosenTrip().index : -1, order.handover);
            }
        }
        forgetTouched();
    }

    TripSlot slot(int index) {
        return schedule.slots.get(index);
    }

    OrderAssignment assignment(OrderFacts order) {
        return schedule.orders.get(order.index());
    }

    int slots() {
        return routes.length;
    }

    @Nullable
    Route route(int slot) {
        return routes[slot];
    }

    Load load(int slot) {
        return loads[slot];
    }

    int tripOf(int order) {
        return tripOf[order];
    }

    @Nullable
    Handover handoverOf(int order) {
        return handoverOf[order];
    }

    /** Whether an order may be handed over so, as far as the center's handovers and its lot go. */
    boolean hasRoom(OrderFacts order, Handover handover) {
        return taken.free(handover.at()) > 0 && taken.hasLotSpace(handover, order.yard() != null);
    }

    /** Changes the route of a trip that carries nothing. */
    void setRoute(int slot, @Nullable Route route) {
        TripSlot trip = slot(slot);
        int change = (route == null ? 0 : 1) - (routes[slot] == null ? 0 : 1);
        taken.depart(trip.carrier.yard, trip.departureDay, change);
        routes[slot] = route;
        touchedSlots.add(slot);
    }

    /** Delivers a waiting order; {@code slot} is -1 for a vehicle on site. */
    void place(int order, int slot, Handover handover) {
        waiting.remove(order);
        tripOf[order] = slot;
        handoverOf[order] = handover;
        if (slot >= 0) {
            loads[slot].add(facts.orders.get(order));
        }
        taken.add(order, handover, slot >= 0);
        touchedOrders.add(order);
    }

    /** Takes back the delivery of an order. */
    void remove(int order) {
        Handover handover = handoverOf[order];
        if (handover == null) {
            return;
        }
        int slot = tripOf[order];
        if (slot >= 0) {
            loads[slot].remove(facts.orders.get(order));
        }
        taken.remove(order, handover, slot >= 0);
        tripOf[order] = -1;
        handoverOf[order] = null;
        waiting.add(order);
        touchedOrders.add(order);
    }

    /** Takes back a trip with all that rides on it. */
    void clear(int slot) {
        while (loads[slot].size() > 0) {
            remove(loads[slot].order(loads[slot].size() - 1));
        }
        setRoute(slot, null);
    }

    /** What was changed since the last call and differs from the schedule; the board then shows the schedule again. */
    Changes takeBack() {
        Changes changes = changes();
        apply(current(changes));
        forgetTouched();
        return changes;
    }

    /** Makes {@code changes} on the board. */
    void apply(Changes changes) {
        for (int order : changes.orders()) {
            remove(order);
        }
        for (int i = 0; i < changes.slots().length; i++) {
            setRoute(changes.slots()[i], changes.routes()[i]);
        }
        for (int i = 0; i < changes.orders().length; i++) {
            Handover handover = changes.handovers()[i];
            if (handover != null) {
                place(changes.orders()[i], changes.trips()[i], handover);
            }
        }
    }

    /** Forgets what was changed so far: the schedule has the same changes now. */
    void forgetTouched() {
        touchedSlots.clear();
        touchedOrders.clear();
    }

    private Changes changes() {
        int[] slots = touchedSlots.toArray();
        int[] orders = touchedOrders.toArray();
        return new Changes(
                slots,
                Arrays.stream(slots).mapToObj(this::route).toArray(Route[]::new),
                orders,
                Arrays.stream(orders).map(this::tripOf).toArray(),
                Arrays.stream(orders).mapToObj(this::handoverOf).toArray(Handover[]::new));
    }

    /** What the schedule has now for the slots and orders of {@code changes}. */
    Changes current(Changes changes) {
        return new Changes(
                changes.slots(),
                Arrays.stream(changes.slots())
                        .mapToObj(slot -> slot(slot).route)
                        .toArray(Route[]::new),
                changes.orders(),
                Arrays.stream(changes.orders())
                        .mapToObj(schedule.orders::get)
                        .mapToInt(order -> order.rides() ? order.chosenTrip().index : -1)
                        .toArray(),
                Arrays.stream(changes.orders())
                        .mapToObj(order -> schedule.orders.get(order).handover)
                        .toArray(Handover[]::new));
    }
}
