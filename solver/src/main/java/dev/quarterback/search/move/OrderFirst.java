package dev.quarterback.search.move;

import dev.quarterback.search.model.Bags;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.search.model.OrderFacts;

/** Starts from one order that waits or whose appointment is missed, and makes place for it by taking out others. */
final class OrderFirst implements Recipe {
    private static final int SLOTS_TRIED = 8;

    private final Tools tools;
    private final OrderFacts orders;
    private final Detour detour;
    private final Relocation relocation;

    OrderFirst(Tools tools) {
        this.tools = tools;
        orders = tools.orders;
        detour = new Detour(tools);
        relocation = new Relocation(tools);
    }

    @Override
    public String name() {
        return "place made for an order";
    }

    @Override
    public void apply() {
        int order = chooseOrder();
        if (order < 0 || orders.ready[order] >= tools.facts.days) {
            return;
        }
        tools.start();
        if (tools.board.timesDelivered(order) > 0) {
            tools.takeOut(order);
        }
        if (orders.yard[order] == OrderFacts.NONE) {
            onSite(order);
        } else {
            openDay(order);
            openAnyDay(order);
            switch (tools.random.nextInt(6)) {
                case 0, 1 -> replaceOnTrip(order);
                case 2 -> detour(order);
                case 3 -> newTrip(order);
                default -> newTripInBestSlot(order);
            }
        }
        tools.putBack(10);
    }

    private int chooseOrder() {
        int missed =
                tools.random.nextBoolean() ? tools.randomOf(tools.board.unkept().orders()) : -1;
        return missed >= 0 ? missed : tools.randomWaiting();
    }

    private int chooseEntry(int order) {
        int first = orders.firstEntry[order];
        int appointment = orders.appointmentCenter[order];
        if (appointment != OrderFacts.NONE && tools.random.nextInt(8) > 0) {
            return first + orders.preference(order, appointment);
        }
        return first + tools.random.nextInt(orders.firstEntry[order + 1] - first);
    }

    /** Hands the order over on a day from which another handover is taken out. */
    private void onSite(int order) {
        int center = orders.site[order];
        if (orders.preference(order, center) < 0) {
            return;
        }
        if (!tools.insertion.insert(order)) {
            int day = dayFor(order, center);
            takeOutOneOf(center, day);
            tools.insertion.insert(order);
        }
    }

    /** Takes another handover out on the day of the order's appointment when that day is full. */
    private void openDay(int order) {
        int center = orders.appointmentCenter[order];
        int day = orders.appointmentDay[order];
        if (center < 0 || day < orders.ready[order] || day >= tools.facts.days) {
            return;
        }
        if (tools.board.handed(center, day) >= tools.facts.centers.most[center * tools.facts.days + day]) {
            takeOutOneOf(center, day);
        }
    }

    /** Takes another handover out at a center of the order's that has none free on any day left. */
    private void openAnyDay(int order) {
        int center = orders.entryCenter[chooseEntry(order)];
        for (int day = orders.ready[order]; day < tools.facts.days; day++) {
            if (tools.board.handed(center, day) < tools.facts.centers.most[center * tools.facts.days + day]) {
                return;
            }
        }
        takeOutOneOf(center, dayFor(order, center));
    }

    private void detour(int order) {
        int entry = chooseEntry(order);
        int center = orders.entryCenter[entry];
        int last = tools.facts.days - 1;
        if (orders.appointmentCenter[order] == center) {
            last = Math.min(last, orders.appointmentDay[order] - tools.facts.centers.prepDays[center]);
        }
        detour.deliver(order, center, orders.ready[order], last);
    }

    private int dayFor(int order, int center) {
        int first = orders.ready[order];
        int wanted = orders.appointmentCenter[order] == center ? orders.appointmentDay[order] : -1;
        if (wanted >= first && wanted < tools.facts.days && tools.random.nextInt(4) > 0) {
            return wanted;
        }
        return first + tools.random.nextInt(tools.facts.days - first);
    }

    private void takeOutOneOf(int center, int day) {
        Bags delivered = tools.board.deliveredOn();
        int bag = center * tools.facts.days + day;
        int size = delivered.size(bag);
        if (size == 0) {
            return;
        }
        int victim = delivered.get(bag, tools.random.nextInt(size));
        for (int i = 0; i < 4 && orders.keeps(victim, center, day); i++) {
            victim = delivered.get(bag, tools.random.nextInt(size));
        }
        tools.takeOut(victim);
    }

    /** Puts the order on a trip to one of its centers, in place of others when it is full. */
    private void replaceOnTrip(int order) {
        if (tools.insertion.insert(order)) {
            return;
        }
        int center = orders.entryCenter[chooseEntry(order)];
        for (int i = 0; i < 6; i++) {
            int day = dayFor(order, center);
            if ((i & 1) == 1) {
                day = orders.ready[order] + tools.random.nextInt(day - orders.ready[order] + 1);
            }
            LoadedTrip trip = tools.insertion.randomTripTo(center, order, day);
            if (trip != null) {
                exchange(order, trip, trip.stopAt(center));
                return;
            }
        }
    }

    private void exchange(int order, LoadedTrip trip, int stop) {
        TripBuilder builder = tools.builder;
        tools.bench.remove(trip);
        builder.take(trip);
        while (builder.load() > 0 && !builder.place(order, stop)) {
            int v = builder.leastWorthy(tools.random);
            tools.note(builder.order(v));
            builder.unload(v);
        }
        builder.fillAll();
        if (builder.load() == 0) {
            builder.abandon();
        } else {
            tools.bench.add(builder.build());
        }
    }

    /** Takes out what a carrier does around a day and sends it with the order instead. */
    private void newTrip(int order) {
        int yard = orders.yard[order];
        if (tools.facts.carriers.ofYard[yard].length == 0) {
            return;
        }
        int carrier = tools.randomCarrierOf(yard);
        int entry = chooseEntry(order);
        int day = departureFor(order, entry, carrier);
        long busy = tools.facts.busyDaysOfFastestTrip(carrier, orders.entryCenter[entry]);
        int from = day;
        int to = (int) Math.min(tools.facts.days - 1L, day + busy - 1);
        takeOutOverlapping(carrier, from, to);
        LoadedTrip trip = tools.maker.around(carrier, day, entry);
        if (trip != null) {
            tools.bench.add(trip);
        }
        tools.maker.refill(carrier, from, to, 2);
    }

    /** Sends a new trip with the order at the cost of trips worth less, which are placed anew. */
    private void newTripInBestSlot(int order) {
        int yard = orders.yard[order];
        if (tools.facts.carriers.ofYard[yard].length == 0) {
            return;
        }
        relocation.start();
        Slots slots = relocation.slots();
        slots.start();
        int entry = chooseEntry(order);
        long minutes = tools.facts.minutesOfFastestTrip(yard, orders.entryCenter[entry]);
        for (int i = 0; i < SLOTS_TRIED; i++) {
            int carrier = tools.randomCarrierOf(yard);
            int day = departureFor(order, entry, carrier);
            if (day < tools.facts.days) {
                slots.consider(carrier, day, minutes, 0);
            }
        }
        if (!slots.isFound()) {
            return;
        }
        relocation.clearSlot();
        LoadedTrip trip = tools.maker.around(slots.carrier(), slots.day(), entry);
        if (trip != null) {
            tools.bench.add(trip);
        }
        relocation.settle();
    }

    private int departureFor(int order, int entry, int carrier) {
        int center = orders.entryCenter[entry];
        int first = orders.ready[order];
        int wanted = orders.appointmentCenter[order] == center ? orders.appointmentDay[order] : -1;
        if (wanted >= first && wanted < tools.facts.days) {
            long way = tools.facts.daysOutOfFastestTrip(carrier, center) + tools.facts.centers.prepDays[center];
            int latest = (int) Math.max(first, wanted - way);
            return Math.max(first, latest - tools.random.nextInt(2));
        }
        return first + tools.random.nextInt(tools.facts.days - first);
    }

    private void takeOutOverlapping(int carrier, int from, int to) {
        OpenCarrier open = tools.bench.open(carrier);
        int duty = tools.facts.carriers.dutyMinutes[carrier];
        for (int i = open.tripCount() - 1; i >= 0; i--) {
            LoadedTrip trip = open.trip(i);
            if (trip.isUnderWay(duty, from, to)) {
                tools.takeOut(trip);
            }
        }
    }
}
