package dev.quarterback.bound.price;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shifts shares of a flow as far as the augmented Lagrangian gains: from all steps to the best path (M. Frank and P. Wolfe, An
 * algorithm for quadratic programming, 1956), and between two days from the worst path in use to the best one (pairwise steps:
 * S. Lacoste-Julien and M. Jaggi, On the global linear convergence of Frank-Wolfe optimization variants, 2015). The first
 * ones close most of the gap, the second ones make shares precise.
 *
 * <p>See "How the multipliers move" in docs/algorithm.md.
 */
final class FlowShifts {
    /** A gain that is not worth a shift. */
    private static final double FLAT = 1e-6;

    /** A share that is none. */
    private static final double DUST = 1e-9;

    private final AugmentedLagrangian lagrangian;

    /** By day: the profit of the best path from the first day at hand, and its last step. */
    private final double[] best;

    private final RosterFlow.@Nullable Arc[] bestBy;

    /** The same of the worst path in use. */
    private final double[] worst;

    private final RosterFlow.@Nullable Arc[] worstBy;

    FlowShifts(AugmentedLagrangian lagrangian, int days) {
        this.lagrangian = lagrangian;
        best = new double[days + 1];
        bestBy = new RosterFlow.Arc[days + 1];
        worst = new double[days + 1];
        worstBy = new RosterFlow.Arc[days + 1];
    }

    /** What the best path is worth more than the flow: 0 where the flow is as good as can be. */
    double gap(RosterFlow flow) {
        price(flow, true);
        findPaths(flow, 0, flow.days(), true);
        return best[flow.days()] - value(flow);
    }

    private static double value(RosterFlow flow) {
        double value = 0;
        for (int day = 0; day < flow.days(); day++) {
            for (RosterFlow.Arc arc : flow.from(day)) {
                value += arc.share * arc.profit;
            }
        }
        return value;
    }

    /** Shifts shares; {@code all} steps get some, or only those that have any already. */
    void improve(RosterFlow flow, boolean all) {
        if (all) {
            mixInBestPath(flow);
        }
        price(flow, all);
        exchange(flow, 0, flow.days(), all);
        for (int day = 0; day < flow.days(); day++) {
            exchange(flow, day, day + 1, all);
        }
        exchangeLongTrips(flow, all);
    }

    private void mixInBestPath(RosterFlow flow) {
        double gap = gap(flow);
        if (gap >= FLAT) {
            addPathLessFlow(flow);
            mixIn(flow, lagrangian.shift(gap, 1));
        }
    }

    /** Shifts everything to the best path. */
    void takeBestPath(RosterFlow flow) {
        price(flow, true);
        findPaths(flow, 0, flow.days(), true);
        addPathLessFlow(flow);
        lagrangian.shiftBy(1);
        mixIn(flow, 1);
    }

    private void addPathLessFlow(RosterFlow flow) {
        for (int day = 0; day < flow.days(); day++) {
            for (RosterFlow.Arc arc : flow.from(day)) {
                if (arc.share > 0) {
                    lagrangian.addToShift(arc.inConstraints, -arc.share);
                }
            }
        }
        for (RosterFlow.Arc arc = bestBy[flow.days()]; arc != null; arc = before(bestBy, arc, 0)) {
            lagrangian.addToShift(arc.inConstraints, 1);
        }
    }

    /** Gives the best path a share, and takes it from all steps in proportion. */
    private void mixIn(RosterFlow flow, double share) {
        for (int day = 0; day < flow.days(); day++) {
            for (RosterFlow.Arc arc : flow.from(day)) {
                arc.share = withoutDust(arc.share * (1 - share));
            }
        }
        for (RosterFlow.Arc arc = bestBy[flow.days()]; arc != null; arc = before(bestBy, arc, 0)) {
            arc.share += share;
        }
    }

    private void price(RosterFlow flow, boolean all) {
        for (int day = 0; day < flow.days(); day++) {
            price(flow.from(day), all);
        }
    }

    private void price(List<RosterFlow.Arc> arcs, boolean all) {
        for (int i = 0; i < arcs.size(); i++) {
            RosterFlow.Arc arc = arcs.get(i);
            if (all || isInUse(arc)) {
                arc.profit = profit(arc);
            }
        }
    }

    /** A rest is always at hand. */
    private static boolean isInUse(RosterFlow.Arc arc) {
        return arc.share > 0 || arc.isRest();
    }

    private double profit(RosterFlow.Arc arc) {
        return arc.inConstraints.reducedProfit(lagrangian.multipliers);
    }

    /** Finds the best path between two days, of {@code all} steps or those in use, and the worst one in use. */
    private void findPaths(RosterFlow flow, int begin, int end, boolean all) {
        Arrays.fill(best, begin, end + 1, Double.NEGATIVE_INFINITY);
        Arrays.fill(worst, begin, end + 1, Double.POSITIVE_INFINITY);
        best[begin] = 0;
        worst[begin] = 0;
        for (int day = begin; day < end; day++) {
            List<RosterFlow.Arc> arcs = flow.from(day);
            for (int i = 0; i < arcs.size(); i++) {
                RosterFlow.Arc arc = arcs.get(i);
                int to = arc.to();
                if (to <= end && (all || isInUse(arc)) && best[day] + arc.profit > best[to]) {
                    best[to] = best[day] + arc.profit;
                    bestBy[to] = arc;
                }
                if (to <= end && arc.share > 0 && worst[day] + arc.profit < worst[to]) {
                    worst[to] = worst[day] + arc.profit;
                    worstBy[to] = arc;
                }
            }
        }
    }

    private static double withoutDust(double share) {
        return share < DUST ? 0 : share;
    }

    private static RosterFlow.@Nullable Arc before(RosterFlow.@Nullable Arc[] lastBy, RosterFlow.Arc arc, int begin) {
        return arc.from() == begin ? null : lastBy[arc.from()];
    }

    /** Exchanges long trips with what else the flow does on their days. */
    private void exchangeLongTrips(RosterFlow flow, boolean all) {
        boolean[] isDone = new boolean[flow.days() + 1];
        for (int day = 0; day < flow.days(); day++) {
            Arrays.fill(isDone, false);
            List<RosterFlow.Arc> arcs = flow.from(day);
            for (int i = 0; i < arcs.size(); i++) {
                int to = arcs.get(i).to();
                if (to > day + 1 && !isDone[to]) {
                    isDone[to] = true;
                    exchange(flow, day, to, all);
                }
            }
        }
    }

    /** Shifts shares from the worst path in use between two days to the best one. */
    private void exchange(RosterFlow flow, int begin, int end, boolean all) {
        findPaths(flow, begin, end, all);
        if (!(best[end] - worst[end] >= FLAT)) {
            return;
        }
        double slope = 0;
        for (RosterFlow.Arc arc = bestBy[end]; arc != null; arc = before(bestBy, arc, begin)) {
            slope += profit(arc);
            lagrangian.addToShift(arc.inConstraints, 1);
        }
        double most = 1;
        for (RosterFlow.Arc arc = worstBy[end]; arc != null; arc = before(worstBy, arc, begin)) {
            slope -= profit(arc);
            lagrangian.addToShift(arc.inConstraints, -1);
            most = Math.min(most, arc.share);
        }
        if (slope < FLAT) {
            lagrangian.shiftBy(0); // Their profits were those before other shifts.
            return;
        }
        double share = lagrangian.shift(slope, most);
        for (RosterFlow.Arc arc = bestBy[end]; arc != null; arc = before(bestBy, arc, begin)) {
            arc.share += share;
        }
        for (RosterFlow.Arc arc = worstBy[end]; arc != null; arc = before(worstBy, arc, begin)) {
            arc.share = withoutDust(arc.share - share);
        }
    }
}
