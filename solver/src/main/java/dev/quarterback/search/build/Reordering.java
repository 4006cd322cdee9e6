package dev.quarterback.search.build;

import dev.quarterback.search.model.DutySheet;
import java.util.SplittableRandom;

/**
 * Brings the stops of a trip under construction into another order: all orders of a few stops are tried, of more stops some
 * reversals of a part and moves of one stop (2-opt and or-opt of the literature on vehicle routing).
 *
 * <p>See "Trips under construction" in docs/algorithm.md.
 */
public final class Reordering {
    /** Stops up to which all orders are tried: 24 of them. */
    private static final int FEW = 4;

    /** Changes of the order tried where stops are more. */
    private static final int TRIES = 12;

    private final TripBuilder builder;
    private final SplittableRandom random;

    public Reordering(TripBuilder builder, SplittableRandom random) {
        this.builder = builder;
        this.random = random;
    }

    /** Takes any order for which the carrier has time, or the one that delivers most and then takes the least time. */
    public void reorder(DutySheet sheet) {
        int stops = builder.route().stops();
        if (stops < 2) {
            return;
        }
        if (random.nextBoolean()) {
            take(stops <= FEW ? shuffled(stops) : changed(stops), sheet, false);
        } else if (stops <= FEW) {
            takeBestOf(new int[stops], 0, new boolean[stops], sheet);
        } else {
            for (int i = 0; i < TRIES; i++) {
                take(changed(stops), sheet, true);
            }
        }
    }

    private void takeBestOf(int[] order, int known, boolean[] used, DutySheet sheet) {
        if (known == order.length) {
            take(order, sheet, true);
            return;
        }
        for (int stop = 0; stop < order.length; stop++) {
            if (!used[stop]) {
                used[stop] = true;
                order[known] = stop;
                takeBestOf(order, known + 1, used, sheet);
                used[stop] = false;
            }
        }
    }

    private void take(int[] order, DutySheet sheet, boolean onlyIfBetter) {
        double gain = builder.gain();
        long minutes = builder.route().minutes();
        builder.save();
        builder.reorder(order);
        boolean isBetter = builder.gain() > gain
                || (builder.gain() == gain && builder.route().minutes() < minutes);
        boolean can =
                sheet.canDepart(builder.route().departure(), builder.route().minutes());
        if (!can || (onlyIfBetter && !isBetter)) {
            builder.restore();
        }
    }

    private int[] shuffled(int stops) {
        int[] order = new int[stops];
        for (int i = 0; i < stops; i++) {
            int other = random.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }

    /** The present order with a part reversed or one stop elsewhere. */
    private int[] changed(int stops) {
        int a = random.nextInt(stops);
        int b = random.nextInt(stops);
        int from = Math.min(a, b);
        int to = Math.max(a, b);
        int kind = random.nextInt(3);
        int[] order = new int[stops];
        for (int i = 0; i < stops; i++) {
            boolean inside = i >= from && i <= to;
            order[i] = !inside
                    ? i
                    : switch (kind) {
                        case 0 -> from + to - i;
                        case 1 -> i == to ? from : i + 1;
                        default -> i == from ? to : i - 1;
                    };
        }
        return order;
    }
}
