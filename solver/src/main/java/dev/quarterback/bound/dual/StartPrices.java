package dev.quarterback.bound.dual;

import dev.quarterback.bound.model.Goal;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * The prices to start from: for handovers those of the {@link HandoverProgram}, for orders what is left of their worth
 * when the ride is paid for, by the share of a duty day that the way to the center and back takes.
 */
final class StartPrices {
    /** Prices of a duty day for one vehicle that are tried, in usual deliveries. */
    private static final double[] RIDES = {0, 0.07, 0.13, 0.26, 0.4, 0.53, 0.8, 1.1, 2.1};

    private final DualFunction dual;
    private final DualFacts facts;
    private final Goal goal;
    private final int[][] shortestWay;

    /** By yard, since yards share nothing but what handovers cost. */
    private final double[] bestRides;

    StartPrices(DualFunction dual, Goal goal) {
        this.dual = dual;
        this.goal = goal;
        facts = dual.facts;
        bestRides = new double[facts.yards];
        shortestWay = new int[facts.yards][];
        for (YardFacts yard : facts.ofYard) {
            shortestWay[yard.number] = shortestWay(yard);
        }
    }

    private int[] shortestWay(YardFacts yard) {
        int[] minutes = new int[facts.centers];
        Arrays.fill(minutes, Integer.MAX_VALUE);
        for (int route = 0; route < yard.routes.count; route++) {
            if (yard.routes.size(route) == 1) {
                int center = yard.routes.stop(route, 0);
                minutes[center] = Math.min(minutes[center], yard.routes.minutes(route));
            }
        }
        return minutes;
    }

    /** The best of the prices tried for plans that keep some appointments. */
    Prices best(long kept, BooleanSupplier stopped) {
        Prices handovers = ofHandovers(kept);
        double[] least = new double[facts.yards];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        for (double ride : RIDES) {
            double[] rides = new double[facts.yards];
            Arrays.fill(rides, ride);
            Prices tried = withRides(handovers, rides);
            double[] values = dual.aboutOfCarriers(tried, goal, stopped);
            addOrders(values, tried);
            for (int yard = 0; yard < facts.yards; yard++) {
                if (values[yard] < least[yard]) {
                    least[yard] = values[yard];
                    bestRides[yard] = ride;
                }
            }
        }
        return withRides(handovers, bestRides);
    }

    /** Adds what the orders of each yard are sold for. */
    private void addOrders(double[] ofYard, Prices prices) {
        for (int order = 0; order < facts.orders; order++) {
            if (facts.yard[order] != DualFacts.NONE) {
                ofYard[facts.yard[order]] += prices.ofOrder(order);
            }
        }
    }

    /** Prices for another number of appointments, with the rides as they were best before. */
    Prices again(long kept) {
        return withRides(ofHandovers(kept), bestRides);
    }

    private Prices ofHandovers(long kept) {
        Prices prices = dual.zeroPrices();
        try {
            HandoverProgram.price(facts, goal, kept, this::earliestDay, prices);
        } catch (LinkageError e) {
            prices.clear(); // No native library on this platform: the search for prices starts further off.
        }
        return prices;
    }

    private int earliestDay(int order, int center) {
        int yard = facts.yard[order];
        int ready = facts.ready[order];
        if (yard == DualFacts.NONE) {
            return ready;
        }
        int longest = Arrays.stream(facts.ofYard[yard].duties).max().orElse(1);
        int minutes = shortestWay[yard][center];
        // The way there is about half of it; no proof rests on this.
        int arrival = minutes <= longest ? ready : ready + Math.max(0, (minutes / 2 - 1) / longest);
        return (int) Math.min(facts.days, (long) arrival + facts.prepDays[center]);
    }

    private Prices withRides(Prices handovers, double[] rides) {
        Prices prices = handovers.copy();
        for (YardFacts yard : facts.ofYard) {
            int longest = Arrays.stream(yard.duties).max().orElse(1);
            for (int center = 0; center < facts.centers; center++) {
                double toPay = rides[yard.number] * facts.meanWorth(goal) * shortestWay[yard.number][center] / longest;
                for (int e = yard.first[center]; e < yard.first[center + 1]; e++) {
                    int order = yard.orders[e];
                    double left = bestHandover(order, center, prices) - toPay;
                    if (left > prices.ofOrder(order)) {
                        prices.set(order, left);
                    }
                }
            }
        }
        return prices;
    }

    private double bestHandover(int order, int center, Prices prices) {
        double best = 0;
        for (int day = earliestDay(order, center); day < facts.days; day++) {
            if (facts.isOpen(order, center, day)) {
                best = Math.max(best, VehicleOffers.ofHandover(facts, prices, goal, order, center, day));
            }
        }
        return best;
    }
}
