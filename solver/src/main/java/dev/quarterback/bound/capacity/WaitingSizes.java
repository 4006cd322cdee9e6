package dev.quarterback.bound.capacity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The vehicles that wait in a yard by their size, with the shortest tour to a center of one of each size.
 *
 * <p>See "The capacity bound" in docs/algorithm.md.
 */
final class WaitingSizes {
    private record Size(int positions, double weightKg) {}

    private static final class Waiting {
        private int count;
        private long shortestTour = Long.MAX_VALUE;
    }

    private final Map<Size, Waiting> waiting = new HashMap<>();

    /** Adds vehicles that are alike. */
    void add(OrderKind order, int count, long shortestTour) {
        Waiting alike = waiting.computeIfAbsent(new Size(order.positions(), order.weightKg()), size -> new Waiting());
        alike.count += count;
        alike.shortestTour = Math.min(alike.shortestTour, shortestTour);
    }

    /** What a carrier's trips can load at most. */
    Load most(CarrierKind carrier) {
        List<AttainableLoad> loads = new ArrayList<>(List.of(new AttainableLoad(), new AttainableLoad()));
        int vehicles = 0;
        long shortest = Long.MAX_VALUE;
        for (Map.Entry<Size, Waiting> entry : waiting.entrySet()) {
            Size size = entry.getKey();
            Waiting alike = entry.getValue();
            if (carrier.holds(size.positions, size.weightKg)) {
                loads.get(0).add(size.positions, alike.count);
                loads.get(1).add(size.weightKg, alike.count);
                vehicles += alike.count;
                shortest = Math.min(shortest, alike.shortestTour);
            }
        }
        double positions = loads.get(0).within(carrier.positions());
        return new Load(vehicles, positions, loads.get(1).within(carrier.mostKg()), shortest);
    }

    /**
     * What the vehicles that fit on a carrier come to.
     *
     * @param vehicles how many they are
     * @param positions places that a trip's vehicles take at most
     * @param weightKg what a trip's vehicles weigh at most
     * @param shortestTour minutes of a trip with at least one of them, at least
     */
    record Load(int vehicles, double positions, double weightKg, long shortestTour) {}
}
