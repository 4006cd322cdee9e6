package dev.quarterback.search.model;

import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A box of a tree of sites on the sphere: parted in two or, where there are few, with its sites.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 */
final class SphereBox {
    /** Decides which boxes are looked into, and sees the sites in them. */
    interface Visitor {
        /**
         * Whether to look into a box.
         *
         * @param leastKm no site of the box is nearer than this on the great circle
         * @param leastNumber the lowest number of its sites
         */
        boolean wants(double leastKm, int leastNumber);

        void see(int site);
    }

    /** Sites of a box that is not parted further. */
    private static final int FEW = 8;

    /** Mean Earth radius in km (IUGG), as for driving. */
    private static final double EARTH_KM = 6371.0088;

    /** Share and km by which distances may differ from those for driving; most do by far less than at the antipodes. */
    private static final double ROUNDING = 1e-6;

    private static final int AXES = 3;

    private final double[] least = new double[AXES];
    private final double[] most = new double[AXES];
    private final int leastNumber;
    private final int[] sites;
    private final @Nullable SphereBox low;
    private final @Nullable SphereBox high;

    /** The box of the sites {@code numbers[from]} to {@code numbers[to - 1]}, whose order changes. */
    SphereBox(double[][] points, Integer[] numbers, int from, int to) {
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        Arrays.fill(most, Double.NEGATIVE_INFINITY);
        int lowest = Integer.MAX_VALUE;
        for (int i = from; i < to; i++) {
            lowest = Math.min(lowest, numbers[i]);
            include(points[numbers[i]]);
        }
        leastNumber = lowest;
        if (to - from <= FEW) {
            sites = Arrays.stream(numbers, from, to).mapToInt(Integer::intValue).toArray();
            low = null;
            high = null;
        } else {
            int axis = widest();
            Arrays.sort(numbers, from, to, Comparator.comparingDouble(site -> points[site][axis]));
            int middle = (from + to) >>> 1;
            sites = new int[0];
            low = new SphereBox(points, numbers, from, middle);
            high = new SphereBox(points, numbers, middle, to);
        }
    }

    private void include(double[] point) {
        for (int axis = 0; axis < AXES; axis++) {
            least[axis] = Math.min(least[axis], point[axis]);
            most[axis] = Math.max(most[axis], point[axis]);
        }
    }

    private int widest() {
        int widest = 0;
        for (int axis = 1; axis < AXES; axis++) {
            if (most[axis] - least[axis] > most[widest] - least[widest]) {
                widest = axis;
            }
        }
        return widest;
    }

    void visit(double[] point, Visitor visitor) {
        if (!visitor.wants(leastKm(point), leastNumber)) {
            return;
        }
        for (int site : sites) {
            visitor.see(site);
        }
        if (low != null && high != null) {
            boolean lowFirst = squaredChord(low, point) <= squaredChord(high, point);
            (lowFirst ? low : high).visit(point, visitor);
            (lowFirst ? high : low).visit(point, visitor);
        }
    }

    /** The square of the straight way from a point to a box, through the sphere. */
    private static double squaredChord(SphereBox box, double[] point) {
        double sum = 0;
        for (int axis = 0; axis < AXES; axis++) {
            double outside = Math.max(0, Math.max(box.least[axis] - point[axis], point[axis] - box.most[axis]));
            sum += outside * outside;
        }
        return sum;
    }

    private double leastKm(double[] point) {
        double angle = 2 * Math.asin(Math.min(1, Math.sqrt(squaredChord(this, point)) / 2));
        return Math.max(0, angle * EARTH_KM * (1 - ROUNDING) - ROUNDING);
    }
}
