package dev.quarterback.trip;

import dev.quarterback.problem.Site;
import java.util.List;

/** Distances between sites on the sphere, by the haversine formula. */
final class Globe {
    /** Mean Earth radius of the haversine formula, in km (IUGG). */
    private static final double EARTH_KM = 6371.0088;

    private final double[] lat;
    private final double[] cosLat;
    private final double[] lonDegrees;

    Globe(List<Site> sites) {
        lat = new double[sites.size()];
        cosLat = new double[sites.size()];
        lonDegrees = new double[sites.size()];
        for (int s = 0; s < lat.length; s++) {
            lat[s] = Math.toRadians(sites.get(s).lat());
            cosLat[s] = StrictMath.cos(lat[s]);
            lonDegrees[s] = sites.get(s).lon();
        }
    }

    /**
     * The great circle between two sites times {@code factor}, in km.
     *
     * <p>In this order of factors and with StrictMath, so that kilometres are the same to the last bit everywhere.
     */
    double km(int a, int b, double factor) {
        double dLon = Math.toRadians(lonDegrees[b] - lonDegrees[a]);
        double sinLat = StrictMath.sin((lat[b] - lat[a]) / 2);
        double sinLon = StrictMath.sin(dLon / 2);
        double h = sinLat * sinLat + cosLat[a] * cosLat[b] * (sinLon * sinLon);
        return factor * 2 * EARTH_KM * StrictMath.asin(Math.sqrt(Math.min(1, h)));
    }
}
