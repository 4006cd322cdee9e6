package dev.quarterback.bound.dual;

import dev.quarterback.bound.model.Goal;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * What plans are worth at most at given prices: everything is sold at its price, and each carrier and each order on site
 * does what then pays best. By weak duality no plan that keeps the rules is worth more, whatever the prices are.
 */
public final class DualFunction {
    /** Relative error allowed for where sums are too large to be exact. */
    private static final double ROUNDING = 1e-12;

    final DualFacts facts;
    private final StopPrices stops;
    private final VehicleOffers offers;
    private final TripPricing trips;
    private final RosterPricing rosters;

    /** By yard the routes that have paid lately. */
    private final BitSet[] lately;

    private final BitSet[] before;

    private final BitSet[] singles;

    private final Basket basket;

    /**
     * The dual of a valid problem; orders that no plan can deliver are left out.
     *
     * @throws OutOfMemoryError before it takes more of the memory than leaves enough for the search beside it
     */
    public DualFunction(Problem problem, Predicate<Order> isPossible) {
        facts = new DualFacts(problem, isPossible);
        int most = mostVehicles(facts);
        int longestWay = longestWay(facts);
        Footprint.of(facts, most, longestWay).check(Runtime.getRuntime().maxMemory());
        Prices nothing = Prices.zero(facts);
        YardFacts any = YardFacts.none(facts.centers);
        stops = new StopPrices(facts, any);
        offers = new VehicleOffers(facts, stops, any, nothing);
        WaitingLists lists = new WaitingLists(facts, offers, stops, any, most, longestWay);
        trips = new TripPricing(facts, lists, offers, stops, new LoadPicker(facts, lists, any), new Trips());
        rosters = new RosterPricing(facts, problem.rules().maxTripsPerDay(), trips);
        lately = new BitSet[facts.yards];
        before = new BitSet[facts.yards];
        singles = new BitSet[facts.yards];
        for (int y = 0; y < facts.yards; y++) {
            lately[y] = new BitSet();
            before[y] = lately[y];
            for (int r = 0; r < facts.ofYard[y].routes.count; r++) {
                lately[y].set(r, facts.ofYard[y].routes.size(r) == 1);
            }
            singles[y] = (BitSet) lately[y].clone();
        }
        basket = new Basket(nothing.size());
    }

    private static int mostVehicles(DualFacts facts) {
        int most = 1;
        for (YardFacts yard : facts.ofYard) {
            for (CarrierGroup.Room room : yard.rooms) {
                most = Math.max(most, Math.min(facts.types.mostIn(room), yard.orders.length));
            }
        }
        return most;
    }

    private static int longestWay(DualFacts facts) {
        int longest = 0;
        for (YardFacts yard : facts.ofYard) {
            int shortest = Arrays.stream(yard.duties).min().orElse(1);
            for (int r = 0; r < yard.routes.count; r++) {
                int last = yard.routes.reached(r, yard.routes.size(r) - 1);
                longest = Math.max(longest, (last + shortest - 1) / shortest);
            }
        }
        return Math.min(longest, facts.days);
    }

    Prices zeroPrices() {
        return Prices.zero(facts);
    }

    /**
     * What plans are worth at most: all routes are tried, so that no plan is worth more.
     *
     * @throws CancellationException when it is {@code stopped}
     */
    double at(Prices prices, Goal goal, BooleanSupplier stopped) {
        basket.clear();
        double value = ofEverythingSold(prices);
        for (int[] orders : facts.onSite) {
            value += ofOrdersOnSite(orders, prices, goal);
        }
        basket.clear();
        for (double earned : ofCarriers(prices, goal, true, stopped)) {
            value += earned;
        }
        double rounded = value + ROUNDING * (Math.abs(value) + 2 * takenOff(prices));
        return Double.isNaN(rounded) ? Double.POSITIVE_INFINITY : rounded; // Prices beyond all bounds prove nothing.
    }

    /** About what the carriers of each yard earn at most: they try few routes. */
    double[] aboutOfCarriers(Prices prices, Goal goal, BooleanSupplier stopped) {
        return ofCarriers(prices, goal, false, stopped);
    }

    private double[] ofCarriers(Prices prices, Goal goal, boolean isProof, BooleanSupplier stopped) {
        double[] earned = new double[facts.yards];
        for (YardFacts yard : facts.ofYard) {
            if (!yard.groups.isEmpty() && yard.orders.length > 0) {
                earned[yard.number] = ofCarriers(yard, prices, goal, isProof, stopped);
            }
        }
        return earned;
    }

    private double ofEverythingSold(Prices prices) {
        double value = 0;
        for (int order = 0; order < facts.orders; order++) {
            value += prices.ofOrder(order);
        }
        for (int center = 0; center < facts.centers; center++) {
            for (int day = 0; day < facts.days; day++) {
                value += prices.ofHandover(center, day) * facts.handovers[center * facts.days + day];
                value += prices.ofLot(center, day) * facts.lotSpaces[center];
            }
        }
        for (int yard = 0; yard < facts.yards; yard++) {
            for (int day = 0; day < facts.days; day++) {
                value += prices.ofDeparture(yard, day) * facts.departuresPerDay[yard];
            }
        }
        for (int cut = 0; cut < facts.cuts.count(); cut++) {
            value += prices.at[prices.cutAt(cut)] * facts.cuts.get(cut).supply();
        }
        return value;
    }

    /** What is taken off while the value is added up: no sum on the way is larger than the value by more than that. */
    private double takenOff(Prices prices) {
        double taken = 0;
        for (int cut = 0; cut < facts.cuts.count(); cut++) {
            taken += prices.at[prices.cutAt(cut)]
                    * Math.max(0, -facts.cuts.get(cut).supply());
        }
        return taken;
    }

    private double ofOrdersOnSite(int[] orders, Prices prices, Goal goal) {
        double earned = 0;
        for (int order : orders) {
            earned += ofOrderOnSite(order, prices, goal);
        }
        return earned;
    }

    private double ofOrderOnSite(int order, Prices prices, Goal goal) {
        int center = facts.site[order];
        double best = 0;
        int bestDay = DualFacts.NONE;
        for (int day = facts.ready[order]; day < facts.days; day++) {
            if (facts.isOpen(order, center, day)) {
                double worth = VehicleOffers.ofHandover(facts, prices, goal, order, center, day);
                if (worth > best) {
                    best = worth;
                    bestDay = day;
                }
            }
        }
        if (bestDay != DualFacts.NONE) {
            basket.add(prices.handoverAt(center, bestDay), 1);
            if (facts.keeps(order, center, bestDay)) {
                basket.add(prices.appointmentAt(), -1);
            }
        }
        return best;
    }

    private double ofCarriers(YardFacts yard, Prices prices, Goal goal, boolean isProof, BooleanSupplier stopped) {
        stops.begin(yard, prices);
        offers.ask(yard, prices, goal);
        trips.begin(yard, prices);
        BitSet routes = lately[yard.number];
        tryRoutes(routes, stopped);
        if (isProof) {
            BitSet others = (BitSet) routes.clone();
            others.flip(0, yard.routes.count);
            tryRoutes(others, stopped);
            noteRoutes(yard.number);
        }
        rosters.begin(yard, yard.groups);
        double value = 0;
        for (CarrierGroup group : yard.groups) {
            value += group.count() * rosters.earn(group);
        }
        return value;
    }

    private void tryRoutes(BitSet routes, BooleanSupplier stopped) {
        for (int r = routes.nextSetBit(0); r >= 0; r = routes.nextSetBit(r + 1)) {
            if ((r & 63) == 0 && stopped.getAsBoolean()) {
                throw new CancellationException();
            }
            trips.tryRoute(r);
        }
    }

    /** Keeps the routes that paid in this proof or the one before; those of one stop always. */
    private void noteRoutes(int yard) {
        BitSet now = new BitSet();
        trips.noteRoutes(now);
        lately[yard].clear();
        lately[yard].or(singles[yard]);
        lately[yard].or(now);
        lately[yard].or(before[yard]);
        before[yard] = now;
    }

    /** Lets the parts of a plan choose what pays best one after the other, each at the prices that follow from the last. */
    void pass(Mixture mixture, ShortLists shortLists, Prices prices, Goal goal, BooleanSupplier stopped) {
        basket.clear();
        shortLists.beginPass();
        int part = 0;
        for (int[] orders : facts.onSite) {
            mixture.copyPrices(prices);
            double earned = ofOrdersOnSite(orders, prices, goal);
            mixture.enter(part++, basket.take(earned, prices.at));
        }
        for (YardFacts yard : facts.ofYard) {
            if (yard.orders.length > 0) {
                for (int group = 0; group < yard.groups.size(); group++) {
                    mixture.copyPrices(prices);
                    double earned = choose(yard, group, shortLists, prices, goal, stopped);
                    mixture.enter(part++, basket.take(earned, prices.at));
                }
            }
        }
    }

    /** Lets a group of carriers choose its rosters; the basket holds what they use then. */
    private double choose(
            YardFacts yard, int number, ShortLists shortLists, Prices prices, Goal goal, BooleanSupplier stopped) {
        if (stopped.getAsBoolean()) {
            throw new CancellationException();
        }
        CarrierGroup group = yard.groups.get(number);
        ShortList shortList = shortLists.of(yard.number, number);
        stops.begin(yard, prices);
        offers.ask(yard, prices, goal);
        trips.begin(yard, prices, group);
        if (shortLists.looksFurther(yard.number, number)) {
            tryRoutes(lately[yard.number], stopped);
            trips.noteTrips(shortList, group);
        } else {
            trips.tryListed(shortList, group);
        }
        rosters.begin(yard, List.of(group));
        double earned = group.count() * rosters.earn(group);
        rosters.use(group, basket);
        return earned;
    }

    /** How much there is of everything that has a price; infinity where there is no limit. */
    double[] supply(Prices prices, long kept) {
        double[] supply = new double[prices.size()];
        for (int order = 0; order < facts.orders; order++) {
            supply[order] = 1;
        }
        for (int center = 0; center < facts.centers; center++) {
            for (int day = 0; day < facts.days; day++) {
                supply[prices.handoverAt(center, day)] = facts.handovers[center * facts.days + day];
                supply[prices.lotAt(center, day)] =
                        facts.isLotLimited(center) ? facts.lotSpaces[center] : Double.POSITIVE_INFINITY;
            }
        }
        for (int yard = 0; yard < facts.yards; yard++) {
            for (int day = 0; day < facts.days; day++) {
                supply[prices.departureAt(yard, day)] =
                        facts.areDeparturesLimited(yard) ? facts.departuresPerDay[yard] : Double.POSITIVE_INFINITY;
            }
        }
        for (int cut = 0; cut < facts.cuts.count(); cut++) {
            supply[prices.cutAt(cut)] = facts.cuts.get(cut).supply();
        }
        supply[prices.appointmentAt()] = -kept;
        return supply;
    }
}
