package dev.quarterback.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns numbers into places along a side of a drawing.
 *
 * @param low the number at its start
 * @param high the number at its end
 * @param start where it starts, in pixels
 * @param end where it ends, in pixels
 */
record Axis(double low, double high, double start, double end) {
    /** Steps between marks that are easy to read, for each power of ten. */
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10);

    /** An axis from 0 to at least {@code most}, and at least 1. */
    static Axis fromZero(double most, double start, double end) {
        return new Axis(0, Math.max(1, most), start, end);
    }

    /** Where a number is. */
    double at(double number) {
        return start + (end - start) * (number - low) / (high - low);
    }

    /** Where a whole number is. */
    double at(long number) {
        return at((double) number);
    }

    /** Round numbers on it, a few more or less than {@code wanted}. */
    List<Long> ticks(int wanted) {
        long step = step((high - low) / wanted);
        List<Long> ticks = new ArrayList<>();
        for (long tick = (long) Math.ceil(low / step) * step; tick <= high; tick += step) {
            ticks.add(tick);
        }
        return ticks;
    }

    /** The least round number that is at least {@code width}, and at least 1. */
    private static long step(double width) {
        long power = (long) Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.max(1, width)))));
        return STEPS.stream()
                .mapToLong(factor -> factor * power)
                .filter(step -> step >= width)
                .findFirst()
                .orElse(10 * power);
    }
}
