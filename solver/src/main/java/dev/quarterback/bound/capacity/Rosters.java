package dev.quarterback.bound.capacity;

import java.util.Arrays;

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
        for (int begin = 0; begin < ofDay.length; begin += supply.cycleDays()) {
            int end = (int) Math.min(ofDay.length, (long) begin + supply.cycleDays());
            double[] cycle = Arrays.copyOfRange(ofDay, begin, end);
            Arrays.sort(cycle);
            long left = supply.tripsPerCycle();
            for (int i = cycle.length - 1; i >= 0 && left > 0; i--) {
                long trips = Math.min(left, supply.tripsPerDay());
                sum += trips * cycle[i];
                left -= trips;
            }
            if (end == ofDay.length) {
                break;
            }
        }
        return sum;
    }

    /** By day and trips made in its duty cycle so far, the most from then on; from the last day backwards. */
    private double byLongTrips(double[] ofDay) {
        int days = ofDay.length;
        int limit = supply.isCycleBinding() ? Math.min(supply.tripsPerCycle(), days) : 0;
        double[][] best = new double[days + 1][limit + 1];
        for (int day = days - 1; day >= 0; day--) {
            for (int made = 0; made <= limit; made++) {
                double rest = at(best, day + 1, made, day);
                int counts = supply.isCycleBinding() && supply.isWithinCycle(day) ? 1 : 0;
                boolean mayGo = supply.poolOf()[day] != TripSupply.NONE && made + counts <= limit;
                int home = (int) Math.min(days, (long) day + supply.busyDays());
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
