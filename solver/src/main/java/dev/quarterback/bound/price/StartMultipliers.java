package dev.quarterback.bound.price;

import dev.quarterback.bound.model.Goal;
import dev.quarterback.bound.model.Multipliers;
import dev.quarterback.bound.model.Orders;
import dev.quarterback.bound.model.ProblemFacts;
import dev.quarterback.bound.model.YardFacts;
import dev.quarterback.bound.route.Routes;
import dev.quarterback.bound.yard.HandoverProfit;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * The multipliers to start from: for handovers those of the {@link HandoverProgram}, for orders what is left of their
 * worth after the ride, which costs by the share of a duty day that the way to the center and back takes.
 *
 * <p>See "How the multipliers move" in docs/algorithm.md.
 */
final class StartMultipliers {
    /** Costs of a duty day for one vehicle that are tried, in usual deliveries. */
    private static final double[] RIDES = {0, 0.07, 0.13, 0.26, 0.4, 0.53, 0.8, 1.1, 2.1};

    private final LagrangianDual dual;
    private final ProblemFacts facts;
    private final Goal goal;
    private final int[][] shortestWay;

    /** By yard, since yards share nothing but what handovers cost. */
    private final double[] bestRides;

    StartMultipliers(LagrangianDual dual, Goal goal) {
        this.dual = dual;
        this.goal = goal;
        facts = dual.model().facts();
        bestRides = new double[facts.yards().size()];
        shortestWay = dual.model().routes().stream().map(this::shortestWay).toArray(int[][]::new);
    }

    /** Of each center the minutes of the shortest way there and back. */
    private int[] shortestWay(Routes routes) {
        int[] minutes = new int[facts.centers().count()];
        Arrays.fill(minutes, Integer.MAX_VALUE);
        for (int route = 0; route < routes.count(); route++) {
            if (routes.size(route) == 1) {
                int center = routes.stop(route, 0);
                minutes[center] = Math.min(minutes[center], routes.minutes(route));
            }
        }
        return minutes;
    }

    /** The best of the multipliers tried for plans that keep some appointments. */
    Multipliers best(long kept, BooleanSupplier stopped) {
        Multipliers handovers = ofHandovers(kept);
        double[] least = new double[bestRides.length];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        for (double ride : RIDES) {
            double[] rides = new double[bestRides.length];
            Arrays.fill(rides, ride);
            Multipliers tried = withRides(handovers, rides);
            double[] values = dual.roughValuesOfYards(tried, goal, stopped);
            addOrders(values, tried);
            for (int yard = 0; yard < bestRides.length; yard++) {
                if (values[yard] < least[yard]) {
                    least[yard] = values[yard];
                    bestRides[yard] = ride;
                }
            }
        }
        return withRides(handovers, bestRides);
    }

    /** Adds the multipliers of the orders of each yard. */
    private void addOrders(double[] ofYard, Multipliers multipliers) {
        for (int order = 0; order < facts.orders().count(); order++) {
            int yard = facts.orders().yard(order);
            if (yard != Orders.NONE) {
                ofYard[yard] += multipliers.ofOrder(order);
            }
        }
    }

    /** Multipliers for another number of appointments, with the rides as they were best before. */
    Multipliers again(long kept) {
        return withRides(ofHandovers(kept), bestRides);
    }

    private Multipliers ofHandovers(long kept) {
        Multipliers multipliers = dual.zeroMultipliers();
        try {
            HandoverProgram.solve(facts, goal, kept, this::earliestDay, multipliers);
        } catch (LinkageError e) {
            multipliers.clear(); // No native library on this platform: the descent starts further off.
        }
        return multipliers;
    }

    private int earliestDay(int order, int center) {
        int yard = facts.orders().yard(order);
        int ready = facts.orders().ready(order);
        if (yard == Orders.NONE) {
            return ready;
        }
        int longest = facts.yards().get(yard).longestDuty();
        int minutes = shortestWay[yard][center];
        // The way there is about half of it; no proof rests on this.
        int arrival = minutes <= longest ? ready : ready + Math.max(0, (minutes / 2 - 1) / longest);
        return (int) Math.min(facts.days(), (long) arrival + facts.centers().prepDays(center));
    }

    private Multipliers withRides(Multipliers handovers, double[] rides) {
        Multipliers multipliers = handovers.copy();
        HandoverProfit profit = new HandoverProfit(facts, multipliers, goal);
        double meanWorth = facts.orders().meanWorth(goal);
        for (YardFacts yard : facts.yards()) {
            int longest = yard.longestDuty();
            for (int center = 0; center < facts.centers().count(); center++) {
                double ofRide = rides[yard.number()] * meanWorth * shortestWay[yard.number()][center] / longest;
                for (int e = yard.begin(center); e < yard.end(center); e++) {
                    int order = yard.order(e);
                    double left = bestHandover(order, center, profit) - ofRide;
                    if (left > multipliers.ofOrder(order)) {
                        multipliers.set(order, left);
                    }
                }
            }
        }
        return multipliers;
    }

    private double bestHandover(int order, int center, HandoverProfit profit) {
        double best = 0;
        for (int day = earliestDay(order, center); day < facts.days(); day++) {
            if (facts.isOpen(order, center, day)) {
                best = Math.max(best, profit.of(order, center, day));
            }
        }
        return best;
    }
}
