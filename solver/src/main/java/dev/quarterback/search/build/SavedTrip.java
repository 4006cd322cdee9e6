package dev.quarterback.search.build;

import java.util.Arrays;

/**
 * A trip under construction as it was at one time: its stops, and its vehicles with their stops and days.
 *
 * <p>See "Trips under construction" in docs/algorithm.md.
 */
final class SavedTrip {
    private final int[] centers;
    private int stops;
    private double gain;
    private int load;
    private int[] orders = new int[16];
    private int[] stopOf = new int[16];
    private int[] dayOf = new int[16];

    /** For trips of at most {@code mostStops} stops. */
    SavedTrip(int mostStops) {
        centers = new int[mostStops];
    }

    void take(Route route, double newGain, int newLoad, int[] newOrders, int[] newStops, int[] newDays) {
        gain = newGain;
        stops = route.stops();
        route.copyCenters(centers);
        load = newLoad;
        if (load > orders.length) {
            orders = Arrays.copyOf(orders, newOrders.length);
            stopOf = Arrays.copyOf(stopOf, newOrders.length);
            dayOf = Arrays.copyOf(dayOf, newOrders.length);
        }
        System.arraycopy(newOrders, 0, orders, 0, load);
        System.arraycopy(newStops, 0, stopOf, 0, load);
        System.arraycopy(newDays, 0, dayOf, 0, load);
    }

    /** Gives a route its stops back. */
    void giveBack(Route route) {
        route.visit(centers, stops);
    }

    /** Kept, since a sum of the same terms in another order may differ in the last digit. */
    double gain() {
        return gain;
    }

    int load() {
        return load;
    }

    int order(int v) {
        return orders[v];
    }

    int stop(int v) {
        return stopOf[v];
    }

    int day(int v) {
        return dayOf[v];
    }
}
