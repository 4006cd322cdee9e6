package dev.quarterback.bound.dual;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds what trips from a yard earn at most at given prices: for each day of departure and kind of carrier those of
 * which none earns as much as another in less time.
 *
 * <p>A long trip may take a rest before any stop by a stop where it delivers nothing, so its vehicles may arrive on any
 * day from the first possible one on.
 */
final class TripPricing {
    /** Above what rounding errors can be in sums that are compared to leave trips out early. */
    private static final double MARGIN = 1e-6;

    private final DualFacts facts;
    private final WaitingLists lists;
    private final VehicleOffers offers;
    private final StopPrices stops;
    private final LoadPicker load;
    private final Trips trips;
    private YardFacts yard;
    private Prices prices;
    private int longestDuty;
    private final DutyCycleFacts cycle;

    /** For each day and room of the yard. */
    private Frontier[] dayTrips = new Frontier[0];

    /** For each day, duty and room of the yard. */
    private Frontier[] longTrips = new Frontier[0];

    private @Nullable CarrierGroup only;

    /** Of each stop of the trip at hand: the first day on which it can be reached and unloaded. */
    private final int[] arrival = new int[Routes.MOST_STOPS];

    TripPricing(
            DualFacts facts, WaitingLists lists, VehicleOffers offers, StopPrices stops, LoadPicker load, Trips trips) {
        this.facts = facts;
        this.lists = lists;
        this.offers = offers;
        this.stops = stops;
        this.load = load;
        this.trips = trips;
        yard = YardFacts.none(facts.centers);
        prices = Prices.zero(facts);
        cycle = facts.cycle;
    }

    /** Day trips of carriers with a room that leave on a day. */
    Frontier dayTrips(int day, int room) {
        return dayTrips[day * yard.rooms.length + room];
    }

    /** Long trips of carriers with a duty and a room that leave on a day. */
    Frontier longTrips(int day, int duty, int room) {
        return longTrips[(day * yard.duties.length + duty) * yard.rooms.length + room];
    }

    /** Starts on a yard whose vehicles' offers are known. */
    void begin(YardFacts ofYard, Prices at) {
        begin(ofYard, at, null);
    }

    /** Starts on a yard; {@code group} is the only one for which trips are asked, null for all. */
    void begin(YardFacts ofYard, Prices at, @Nullable CarrierGroup group) {
        only = group;
        yard = ofYard;
        prices = at;
        lists.begin(ofYard);
        trips.clear();
        longestDuty = 0;
        for (int d = 0; d < yard.duties.length; d++) {
            longestDuty = isAskedFor(d) ? Math.max(longestDuty, yard.duties[d]) : longestDuty;
        }
        dayTrips = cleared(dayTrips, facts.days * yard.rooms.length);
        longTrips = cleared(longTrips, facts.days * yard.duties.length * yard.rooms.length);
    }

    private boolean isAskedFor(int duty) {
        return only == null || duty == only.duty();
    }

    private static Frontier[] cleared(Frontier[] known, int size) {
        Frontier[] result = known;
        if (known.length < size) {
            result = new Frontier[size];
            System.arraycopy(known, 0, result, 0, known.length);
            for (int i = known.length; i < size; i++) {
                result[i] = new Frontier();
            }
        }
        for (int i = 0; i < size; i++) {
            result[i].clear();
        }
        return result;
    }

    /** Tries a route on all days. */
    void tryRoute(int route) {
        for (int day = 0; day < facts.days; day++) {
            tryRoute(route, day);
        }
    }

    private void tryRoute(int route, int day) {
        int minutes = yard.routes.minutes(route);
        if (minutes <= longestDuty) {
            tryDayTrip(route, day);
        }
        boolean delayPays = delayPays(route, day);
        for (int duty = 0; duty < yard.duties.length; duty++) {
            if (isAskedFor(duty) && (minutes > yard.duties[duty] || delayPays)) {
                tryLongTrip(route, day, duty);
            }
        }
    }

    private void tryDayTrip(int route, int day) {
        startDayTrip(route, day);
        if (!load.isIdle() || stops.arePaid()) {
            offer(route, day, DualFacts.NONE, yard.routes.minutes(route));
        }
    }

    private void tryLongTrip(int route, int day, int duty) {
        int perDay = yard.duties[duty];
        int atLeast = (int) Math.min(Integer.MAX_VALUE, Math.max(yard.routes.minutes(route), perDay + 1L));
        if (cycleAllows(atLeast, perDay)) {
            startLongTrip(route, day, duty);
            if (!load.isIdle() || stops.arePaid()) {
                offer(route, day, duty, atLeast);
            }
        }
    }

    /** Tries the trips of a short list, which is of the only group asked for. */
    void tryListed(ShortList shortList, CarrierGroup group) {
        for (int i = 0; i < shortList.size(); i++) {
            int route = shortList.route(i, facts.days);
            int day = shortList.day(i, facts.days);
            if (shortList.isLong(i)) {
                tryLongTrip(route, day, group.duty());
            } else {
                tryDayTrip(route, day);
            }
        }
    }

    /** Notes the trips that no other outdoes in the short list of the only group asked for. */
    void noteTrips(ShortList shortList, CarrierGroup group) {
        for (int day = 0; day < facts.days; day++) {
            note(dayTrips(day, group.room()), day, false, shortList);
            note(longTrips(day, group.duty(), group.room()), day, true, shortList);
        }
        shortList.take();
    }

    private void note(Frontier frontier, int day, boolean isLong, ShortList shortList) {
        for (int i = 0; i < frontier.size(); i++) {
            shortList.note(trips.route(frontier.choice(i)), day, isLong, facts.days);
        }
    }

    private boolean delayPays(int route, int day) {
        for (int i = 0; i < yard.routes.size(route); i++) {
            if (offers.delayPays(yard.routes.stop(route, i), day)) {
                return true;
            }
        }
        return false;
    }

    private boolean cycleAllows(int minutes, int perDay) {
        return minutes <= cycle.minutes() || !cycle.binds(perDay);
    }

    /** The first day on which a long trip can have reached and unloaded at a stop. */
    private int firstArrival(int route, int stop, int day, int perDay) {
        return day + Math.max(1, (yard.routes.reached(route, stop) + perDay - 1) / perDay) - 1;
    }

    private void startDayTrip(int route, int day) {
        load.begin(yard);
        for (int i = 0; i < yard.routes.size(route); i++) {
            arrival[i] = day;
            load.addStop(lists.onDeparture(yard.routes.stop(route, i), day));
        }
    }

    private void startLongTrip(int route, int day, int duty) {
        load.begin(yard);
        for (int i = 0; i < yard.routes.size(route); i++) {
            arrival[i] = firstArrival(route, i, day, yard.duties[duty]);
            load.addStop(lists.from(yard.routes.stop(route, i), day, arrival[i]));
        }
    }

    /** Offers the load at hand; {@code duty} is that of a long trip's carrier, {@link DualFacts#NONE} for a day trip. */
    private void offer(int route, int day, int duty, int minutes) {
        double fee = prices.ofDeparture(yard.number, day);
        double share = share(route);
        load.estimate();
        boolean isMerged = false;
        for (int room = 0; room < yard.rooms.length; room++) {
            Frontier frontier = duty == DualFacts.NONE ? dayTrips(day, room) : longTrips(day, duty, room);
            if (only != null && room != only.room()) {
                continue;
            }
            double paid = bonus(route, day, room, duty != DualFacts.NONE) - fee;
            boolean mayPay = paid > 0 || !load.isIdle();
            if (mayPay && share * load.atMost(room) + paid + MARGIN > frontier.within(minutes)) {
                if (!isMerged) {
                    load.merge();
                    isMerged = true;
                }
                double earned = share * load.pick(room) + paid;
                if (earned > frontier.within(minutes)) {
                    frontier.offer(minutes, earned, trips.add(route, day, room, duty));
                }
            }
        }
    }

    /** What the stops of the trip at hand are themselves paid, those at which it delivers something. */
    private double bonus(int route, int day, int room, boolean isLong) {
        double bonus = 0;
        for (int i = 0; i < yard.routes.size(route) && stops.arePaid(); i++) {
            bonus += bonus(route, i, day, room, isLong);
        }
        return bonus;
    }

    /** A stop where no vehicle pays would have to deliver one at a loss, which is taken off what it is paid. */
    private double bonus(int route, int i, int day, int room, boolean isLong) {
        int center = yard.routes.stop(route, i);
        double bonus = stops.bonus(center, arrival[i], room);
        return bonus == 0 ? 0 : Math.max(0, bonus + Math.min(0, lists.bestOffer(center, day, arrival[i], isLong)));
    }

    private double share(int route) {
        return yard.routes.size(route) == yard.routes.fullStops ? yard.routes.share : 1;
    }

    /** Notes the routes of all trips that no other outdoes. */
    void noteRoutes(BitSet routes) {
        for (int i = 0; i < facts.days * yard.rooms.length; i++) {
            noteRoutes(dayTrips[i], routes);
        }
        for (int i = 0; i < facts.days * yard.duties.length * yard.rooms.length; i++) {
            noteRoutes(longTrips[i], routes);
        }
    }

    private void noteRoutes(Frontier frontier, BitSet routes) {
        for (int i = 0; i < frontier.size(); i++) {
            routes.set(trips.route(frontier.choice(i)));
        }
    }

    /** Adds what {@code carriers} carriers that make a trip use. */
    void use(int trip, int carriers, Basket used) {
        int route = trips.route(trip);
        int day = trips.day(trip);
        int duty = trips.duty(trip);
        if (duty == DualFacts.NONE) {
            startDayTrip(route, day);
        } else {
            startLongTrip(route, day, duty);
        }
        load.merge();
        load.pick(trips.room(trip));
        used.add(prices.departureAt(yard.number, day), carriers);
        for (int type = 0; type < facts.types.count(); type++) {
            for (int i = 0; i < load.picked(type); i++) {
                use(load.entry(type, i), route, trip, carriers, used);
            }
        }
        for (int i = 0; i < yard.routes.size(route); i++) {
            int center = yard.routes.stop(route, i);
            int room = trips.room(trip);
            double paid = stops.bonus(center, arrival[i], room);
            if (paid + lists.bestOffer(center, day, arrival[i], duty != DualFacts.NONE) > 0) {
                stops.use(center, arrival[i], room, carriers, prices, used);
            }
        }
    }

    private void use(int e, int route, int trip, int carriers, Basket used) {
        double times = carriers * share(route);
        int order = yard.orders[e];
        int i = 0;
        while (!isOf(e, yard.routes.stop(route, i))) {
            i++;
        }
        int center = yard.routes.stop(route, i);
        boolean mayBeLate = trips.duty(trip) != DualFacts.NONE;
        int handover = offers.handoverDay(e, center, arrival[i], mayBeLate);
        int day = mayBeLate ? offers.arrival(center, arrival[i], handover) : arrival[i];
        stops.use(center, arrival[i], offers.isAtOnce(center, arrival[i], handover), carriers, prices, used);
        used.add(order, times);
        used.add(prices.handoverAt(center, handover), times);
        for (int night = day; night < handover; night++) {
            used.add(prices.lotAt(center, night), times);
        }
        if (facts.keeps(order, center, handover)) {
            used.add(prices.appointmentAt(), -times);
        }
    }

    private boolean isOf(int e, int center) {
        return e >= yard.first[center] && e < yard.first[center + 1];
    }
}
