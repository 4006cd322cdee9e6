package dev.quarterback.bound.price;

import dev.quarterback.bound.model.Goal;
import dev.quarterback.bound.model.Multipliers;
import dev.quarterback.bound.model.ProblemFacts;
import dev.quarterback.bound.model.RosterStep;
import dev.quarterback.bound.yard.BestRoster;
import dev.quarterback.bound.yard.PricingModel;
import dev.quarterback.bound.yard.ShortLists;
import dev.quarterback.bound.yard.Workspace;
import dev.quarterback.bound.yard.YardPricing;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The Lagrangian dual of a problem: what plans are worth at most when resources have no limits but a multiplier each. All
 * there is of them counts by its multiplier, and each carrier and each order on site chooses what then has the largest
 * reduced profit. By weak duality no plan that keeps the rules is worth more, whatever the multipliers are.
 *
 * <p>See "The Lagrangian dual" in docs/algorithm.md.
 */
public final class LagrangianDual {
    /** Relative error allowed for where sums are too large to be exact. */
    private static final double ROUNDING = 1e-12;

    /** Groups of a yard that are priced at the same multipliers: more at once take less time, but want the same orders. */
    private static final int PRICED_TOGETHER = 3;

    private final PricingModel model;
    private final ResourceLimits limits;
    private final List<YardPricing> yards;
    private final Workspace workspace;
    private final int mostSteps;

    /**
     * The dual of a valid problem; orders that no plan can deliver are left out.
     *
     * @throws OutOfMemoryError before it takes more of the memory than leaves enough for the search beside it
     */
    public LagrangianDual(Problem problem, Predicate<Order> isPossible) {
        model = PricingModel.of(problem, ProblemFacts.of(problem, isPossible));
        long memory = Runtime.getRuntime().maxMemory();
        mostSteps = mostSteps(model, memory);
        Footprint.of(model, mostSteps).check(memory);
        limits = new ResourceLimits(model.facts(), model.cuts(), model.resources());
        yards = YardPricing.ofAll(model);
        workspace = new Workspace(model);
    }

    private static int mostSteps(PricingModel model, long memory) {
        return Bundle.mostSteps(model.facts().groups(), model.facts().days(), memory);
    }

    /** About how many bytes the dual of a problem takes, as the constructor has it, with its descents. */
    public static double bytes(Problem problem, Predicate<Order> isPossible) {
        PricingModel model = PricingModel.of(problem, ProblemFacts.of(problem, isPossible));
        return Footprint.of(model, mostSteps(model, Runtime.getRuntime().maxMemory()))
                .bytes();
    }

    /** What the pricing of all yards has in common. */
    public PricingModel model() {
        return model;
    }

    /** Steps of a part between two days that a bundle has at most. */
    int mostSteps() {
        return mostSteps;
    }

    /** How much there is of each resource, infinity where there is no limit, for plans that keep so many appointments. */
    public double[] limits(long kept) {
        return limits.of(kept);
    }

    Multipliers zeroMultipliers() {
        return Multipliers.zero(model.resources(), model.facts().orders());
    }

    /**
     * The value of the dual: no plan is worth more.
     *
     * @throws CancellationException when it is {@code stopped}
     */
    double value(Multipliers multipliers, Goal goal, BooleanSupplier stopped) {
        double value = limits.cost(multipliers);
        OnSitePricing onSite = new OnSitePricing(model.facts(), multipliers, goal);
        for (int[] orders : model.facts().orders().onSite()) {
            value += onSite.value(orders);
        }
        for (YardPricing yard : yards) {
            value += yard.value(multipliers, goal, workspace, stopped);
        }
        double rounded = value + ROUNDING * (Math.abs(value) + 2 * limits.comesOff(multipliers));
        return Double.isNaN(rounded) ? Double.POSITIVE_INFINITY : rounded; // Beyond all bounds nothing is proven.
    }

    /**
     * The largest reduced profits of which the value consists, part by part.
     *
     * @throws CancellationException when it is {@code stopped}
     */
    public PartProfits partProfits(Multipliers multipliers, Goal goal, BooleanSupplier stopped) {
        OnSitePricing onSite = new OnSitePricing(model.facts(), multipliers, goal);
        List<Double> ofCenters =
                model.facts().orders().onSite().stream().map(onSite::value).toList();
        Map<Integer, List<BestRoster>> ofYards = new HashMap<>();
        for (YardPricing yard : yards) {
            ofYards.put(yard.yard().number(), yard.bestRosters(multipliers, goal, workspace, stopped));
        }
        return new PartProfits(ofCenters, ofYards);
    }

    /** About what the carriers of each yard come to at most: few of their routes are tried. */
    double[] roughValuesOfYards(Multipliers multipliers, Goal goal, BooleanSupplier stopped) {
        double[] values = new double[model.facts().yards().size()];
        for (YardPricing yard : yards) {
            values[yard.yard().number()] = yard.roughValue(multipliers, goal, workspace, stopped);
        }
        return values;
    }

    /** What takes the steps of a pass. */
    interface StepTaker {
        /** Takes the steps of a part of a plan, which lie within so many days. */
        void take(int part, int days, List<RosterStep> steps);
    }

    /**
     * Prices the parts of a plan one after the other.
     *
     * @param multipliers asked anew for every few groups, as they may change by the steps of the parts before
     */
    void priceParts(
            Supplier<Multipliers> multipliers,
            Goal goal,
            ShortLists shortLists,
            StepTaker taker,
            BooleanSupplier stopped) {
        shortLists.beginPass();
        int part = 0;
        for (int[] orders : model.facts().orders().onSite()) {
            OnSitePricing onSite = new OnSitePricing(model.facts(), multipliers.get(), goal);
            taker.take(part++, 1, List.of(onSite.step(orders, workspace.emptyColumn())));
        }
        for (YardPricing yard : yards) {
            int groups = yard.yard().groups().size();
            for (int group = 0; group < groups; group += PRICED_TOGETHER) {
                int end = Math.min(groups, group + PRICED_TOGETHER);
                for (List<RosterStep> steps :
                        yard.steps(group, end, multipliers.get(), goal, shortLists, workspace, stopped)) {
                    taker.take(part++, model.facts().days(), steps);
                }
            }
        }
    }
}
