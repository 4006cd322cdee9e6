package dev.quarterback.bound.yard;

import dev.quarterback.bound.cut.CutTerms;
import dev.quarterback.bound.cut.YardCuts;
import dev.quarterback.bound.model.CarrierCapacity;
import dev.quarterback.bound.model.CarrierGroup;
import dev.quarterback.bound.model.ColumnBuilder;
import dev.quarterback.bound.model.Goal;
import dev.quarterback.bound.model.Multipliers;
import dev.quarterback.bound.model.ProblemFacts;
import dev.quarterback.bound.model.RosterStep;
import dev.quarterback.bound.model.YardFacts;
import dev.quarterback.bound.route.Routes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The pricing problem of one yard: which rosters of its carriers have the largest reduced profit at given multipliers.
 *
 * <p>Yards share nothing that changes: each may be priced in a thread of its own, with a {@link Workspace} for each
 * thread. One yard is priced by one thread at a time.
 *
 * <p>See "The Lagrangian dual" in docs/algorithm.md.
 */
public final class YardPricing {
    private final PricingModel model;
    private final YardFacts yard;
    private final Routes routes;
    private final YardCuts cuts;

    /** Of each capacity. */
    private final MaximalLoads[] loads;

    /** The routes of one stop, which are always in use. */
    private final BitSet singles = new BitSet();

    /** The routes in use: those on a frontier at one of the last two evaluations. */
    private final BitSet inUse = new BitSet();

    private BitSet before;

    private YardPricing(PricingModel model, YardFacts yard, MaximalLoads[] loads) {
        this.model = model;
        this.yard = yard;
        this.loads = loads;
        routes = model.routes().get(yard.number());
        cuts = new YardCuts(model.facts(), model.cuts(), model.resources(), yard, routes.isComplete());
        for (int r = 0; r < routes.count(); r++) {
            singles.set(r, routes.size(r) == 1);
        }
        inUse.or(singles);
        before = singles;
    }

    /** The pricing of each yard that has carriers and vehicles. */
    public static List<YardPricing> ofAll(PricingModel model) {
        Map<CarrierCapacity, MaximalLoads> known = new HashMap<>();
        List<YardPricing> result = new ArrayList<>();
        for (YardFacts yard : model.facts().yards()) {
            if (!yard.isIdle()) {
                MaximalLoads[] loads = new MaximalLoads[yard.capacities()];
                Arrays.setAll(loads, c -> known.computeIfAbsent(yard.capacity(c), capacity -> loads(model, capacity)));
                result.add(new YardPricing(model, yard, loads));
            }
        }
        return result;
    }

    private static MaximalLoads loads(PricingModel model, CarrierCapacity capacity) {
        return new MaximalLoads(capacity, model.facts().types(), model.mostVehicles());
    }

    /** The yard that is priced. */
    public YardFacts yard() {
        return yard;
    }

    /**
     * The reduced profit of all carriers of the yard at most: all routes are tried, so that no rosters exceed it.
     *
     * @throws CancellationException when it is {@code stopped}
     */
    public double value(Multipliers multipliers, Goal goal, Workspace workspace, BooleanSupplier stopped) {
        return valueOfRosters(pricedByAllRoutes(multipliers, goal, workspace, stopped), workspace);
    }

    /**
     * The best roster of a carrier of each group, all routes tried.
     *
     * @throws CancellationException when it is {@code stopped}
     */
    public List<BestRoster> bestRosters(
            Multipliers multipliers, Goal goal, Workspace workspace, BooleanSupplier stopped) {
        Priced priced = pricedByAllRoutes(multipliers, goal, workspace, stopped);
        RosterPricing rosters = priced.rosters(yard.groups(), workspace);
        List<BestRoster> best = new ArrayList<>();
        for (CarrierGroup group : yard.groups()) {
            double profit = rosters.price(group);
            TripUse use =
                    new TripUse(priced.terms, cuts, priced.atHand, priced.fronts.trips(), workspace.emptyColumn());
            rosters.add(group, use);
            best.add(new BestRoster(profit, use.minutes() / group.count()));
        }
        return best;
    }

    private Priced pricedByAllRoutes(Multipliers multipliers, Goal goal, Workspace workspace, BooleanSupplier stopped) {
        Priced priced = new Priced(terms(multipliers, goal, workspace), workspace, null);
        priced.priceRoutes(inUse, stopped);
        BitSet others = (BitSet) inUse.clone();
        others.flip(0, routes.count());
        priced.priceRoutes(others, stopped);
        noteRoutes(priced.fronts.routes());
        return priced;
    }

    /** About the same, of the routes in use alone. */
    public double roughValue(Multipliers multipliers, Goal goal, Workspace workspace, BooleanSupplier stopped) {
        Priced priced = new Priced(terms(multipliers, goal, workspace), workspace, null);
        priced.priceRoutes(inUse, stopped);
        return valueOfRosters(priced, workspace);
    }

    /**
     * The steps of the best roster found for each of some groups of carriers, of its short list or of the routes in use, and
     * of each of its other days the best day trips. The columns are those of all carriers of the group.
     *
     * @param first the first group's position among those of the yard
     * @param end the position after the last one
     * @throws CancellationException when it is {@code stopped}
     */
    public List<List<RosterStep>> steps(
            int first,
            int end,
            Multipliers multipliers,
            Goal goal,
            ShortLists shortLists,
            Workspace workspace,
            BooleanSupplier stopped) {
        YardTerms terms = terms(multipliers, goal, workspace);
        List<List<RosterStep>> result = new ArrayList<>();
        for (int group = first; group < end; group++) {
            if (stopped.getAsBoolean()) {
                throw new CancellationException();
            }
            result.add(steps(group, terms, shortLists, workspace, stopped));
        }
        return result;
    }

    private List<RosterStep> steps(
            int number, YardTerms terms, ShortLists shortLists, Workspace workspace, BooleanSupplier stopped) {
        CarrierGroup group = yard.groups().get(number);
        ShortList shortList = shortLists.of(yard.number(), number);
        Priced priced = new Priced(terms, workspace, group);
        if (shortLists.isFullPricing(yard.number(), number)) {
            priced.priceRoutes(inUse, stopped);
            priced.fronts.noteTrips(shortList, group);
        } else {
            priced.trips.priceListed(shortList, group);
        }
        DayPlans plans = priced.dayPlans(List.of(group), workspace);
        ColumnBuilder column = workspace.emptyColumn();
        TripUse use = new TripUse(priced.terms, cuts, priced.atHand, priced.fronts.trips(), column);
        return new RosterPath(model.facts(), priced.terms, number, priced.fronts, plans).steps(use, column);
    }

    private YardTerms terms(Multipliers multipliers, Goal goal, Workspace workspace) {
        ProblemFacts facts = model.facts();
        CutTerms terms = new CutTerms(cuts, facts.days(), multipliers, workspace.cuts);
        HandoverProfit handover = new HandoverProfit(facts, multipliers, goal);
        VehicleProfits profits = new VehicleProfits(facts, yard, multipliers, handover, terms, workspace.profits);
        BestVehicles vehicles = new BestVehicles(model, yard, profits, terms, workspace.vehicles);
        return new YardTerms(facts, yard, routes, multipliers, terms, profits, vehicles);
    }

    private double valueOfRosters(Priced priced, Workspace workspace) {
        RosterPricing rosters = priced.rosters(yard.groups(), workspace);
        double value = 0;
        for (CarrierGroup group : yard.groups()) {
            value += group.count() * rosters.price(group);
        }
        return value;
    }

    /** Keeps in use the routes that are on a frontier now or were at the evaluation before; those of one stop always. */
    private void noteRoutes(BitSet now) {
        inUse.clear();
        inUse.or(singles);
        inUse.or(now);
        inUse.or(before);
        before = now;
    }

    /** The yard at given multipliers, with the trips that were priced. */
    private final class Priced {
        final YardTerms terms;
        final TripFronts fronts;
        final TripAtHand atHand;
        final TripPricing trips;

        Priced(YardTerms terms, Workspace workspace, @Nullable CarrierGroup only) {
            this.terms = terms;
            fronts = new TripFronts(model.facts().days(), yard, workspace.trips);
            atHand = new TripAtHand(terms, new LoadPricing(model, yard, terms.vehicles(), loads, workspace.loads));
            trips = new TripPricing(terms, atHand, fronts, only);
        }

        void priceRoutes(BitSet which, BooleanSupplier stopped) {
            for (int r = which.nextSetBit(0); r >= 0; r = which.nextSetBit(r + 1)) {
                if ((r & 63) == 0 && stopped.getAsBoolean()) {
                    throw new CancellationException();
                }
                trips.priceRoute(r);
            }
        }

        DayPlans dayPlans(List<CarrierGroup> groups, Workspace workspace) {
            return new DayPlans(
                    model.facts().days(), model.facts().maxTripsPerDay(), yard, fronts, groups, workspace.dayPlans);
        }

        RosterPricing rosters(List<CarrierGroup> groups, Workspace workspace) {
            return new RosterPricing(model.facts(), yard, fronts, dayPlans(groups, workspace), workspace.rosters);
        }
    }
}
