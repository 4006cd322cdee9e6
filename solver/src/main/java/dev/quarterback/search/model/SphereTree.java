package dev.quarterback.search.model;

import dev.quarterback.problem.Site;
import java.util.Arrays;
import java.util.List;

/**
 * Sites on the sphere in boxes, so that those near to one are found without a look at all.
 *
 * <p>The sites are parted again and again along the widest side of their box (J. L. Bentley, Multidimensional binary
 * search trees, 1975). Boxes are in space, around points of the unit sphere: neither poles nor the date line are special.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 */
final class SphereTree {
    private final double[][] points;
    private final SphereBox root;

    SphereTree(List<? extends Site> sites) {
        points = sites.stream().map(SphereTree::point).toArray(double[][]::new);
        Integer[] numbers = new Integer[points.length];
        Arrays.setAll(numbers, i -> i);
        root = new SphereBox(points, numbers, 0, numbers.length);
    }

    private static double[] point(Site site) {
        double lat = Math.toRadians(site.lat());
        double lon = Math.toRadians(site.lon());
        double cosLat = StrictMath.cos(lat);
        return new double[] {cosLat * StrictMath.cos(lon), cosLat * StrictMath.sin(lon), StrictMath.sin(lat)};
    }

    /** Shows the sites around one to a visitor, itself among them, nearer boxes before those farther away. */
    void visitAround(int site, SphereBox.Visitor visitor) {
        root.visit(points[site], visitor);
    }
}
