package dev.quarterback.bound.capacity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The largest profit of one carrier with all its trips, when that of each depends on its day of departure.
 *
 * <p>See "The capacity bound" in docs/algorithm.md.
 */
final class Rosters {
    private final TripSupply supply;

    Rosters(TripSupply supply) {
        this.supply = supply;
    }

    /** The largest for {@code profits} of a trip that leaves on each day; days without a pool have none. */
    double most(double[] profits) {
        double[] ofDay = profits.clone();
        for (int day = 0; day < ofDay.length; day++) {
            ofDay[day] = supply.poolOf()[day] == TripSupply.NONE ? 0 : ofDay[day];
        }
        return supply.busyDays() > 1 ? byLongTrips(ofDay) : byDayTrips(ofDay);
    }

    /** The most trips. */
    long mostTrips() {
        double[] one = new double[supply.days()];
        Arrays.fill(one, 1);
        return Math.round(most(one));
    }

    /** In each duty cycle the days of the largest profit get as many trips as they can hold. */
    private double byDayTrips(double[] ofDay) {
        double sum = 0;
        for (int period = 0; period < supply.tripsPerCycle().length; period++) {
            int begin = period * supply.cycleDays();
            int end = (int) Math.min(ofDay.length, (long) begin + supply.cycleDays());
            long[] left =
                    IntStream.range(begin, end).mapToLong(supply::tripsWith).toArray();
            for (int day : byProfit(ofDay, begin, end)) {
                long trips = supply.tripsPerDay()[day];
                for (int later = day - begin; later < left.length; later++) {
                    trips = Math.min(trips, left[later]);
                }
                for (int later = day - begin; later < left.length; later++) {
                    left[later] -= trips;
                }
                sum += trips * ofDay[day];
            }
        }
        return sum;
    }

    private static List<Integer> byProfit(double[] ofDay, int begin, int end) {
        return IntStream.range(begin, end)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer day) -> ofDay[day]).reversed())
                .toList();
    }

    /** By day and trips made in its duty cycle so far, the most from then on; from the last day backwards. */
    private double byLongTrips(double[] ofDay) {
        int days = ofDay.length;
        boolean isBinding = supply.isCycleBinding();
        int limit = isBinding
                ? Math.min(days, Arrays.stream(supply.tripsPerCycle()).max().orElse(0))
                : 0;
        double[][] best = new double[days + 1][limit + 1];
        for (int day = days - 1; day >= 0; day--) {
            int counts = isBinding && supply.isWithinCycle(day) ? 1 : 0;
            int most = counts == 0 ? limit : Math.min(limit, supply.tripsWith(day));
            int home = (int) Math.min(days, (long) day + supply.busyDays());
            for (int made = 0; made <= limit; made++) {
                double rest = at(best, day + 1, made, day);
                boolean mayGo = supply.poolOf()[day] != TripSupply.NONE && made + counts <= most;
                best[day][made] = mayGo ? Math.max(rest, ofDay[day] + at(best, home, made + counts, day)) : rest;
            }
        }
        return best[0][0];
    }

    private double at(double[][] best, int day, int made, int before) {
        boolean isSameCycle = day / supply.cycleDays() == before / supply.cycleDays();
        return best[day][isSameCycle ? made : 0];
    }
}
