package dev.quarterback.trip;

import dev.quarterback.problem.Lane;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Driving distances and times between a problem's sites.
 *
 * <p>Sites have numbers: yards first, then centers, each in the problem's order. The drives from a site are worked
 * out when they are first asked for, so that a problem with thousands of sites costs no more than its trips need.
 * Safe for use by several threads.
 */
public final class Roads {
    /** Mean Earth radius of the haversine formula, in km (IUGG). */
    private static final double EARTH_KM = 6371.0088;

    /**
     * The longest drive, 33 million years: at a speed near 0 minutes would pass what a long holds. On no planning day
     * a vehicle arrives from that far, even with 2³¹ duty minutes a day.
     */
    private static final long LONGEST_MINUTES = 1L << 44;

    private final Rules rules;
    private final List<Site> sites;
    private final Map<String, Integer> numbers;
    private final List<Map<Integer, Lane>> lanes;
    private final Drives[] drives;

    private record Drives(double[] km, long[] minutes) {}

    private Roads(Rules rules, List<Site> sites, Map<String, Integer> numbers, List<Map<Integer, Lane>> lanes) {
        this.rules = rules;
        this.sites = sites;
        this.numbers = numbers;
        this.lanes = lanes;
        this.drives = new Drives[sites.size()];
    }

    /** The roads of {@code problem}. */
    public static Roads of(Problem problem) {
        List<Site> sites = new ArrayList<>(problem.yards());
        sites.addAll(problem.centers());
        Map<String, Integer> numbers = new HashMap<>();
        List<Map<Integer, Lane>> lanes = new ArrayList<>();
        for (Site site : sites) {
            numbers.put(site.id(), numbers.size());
            lanes.add(new HashMap<>());
        }
        Roads roads = new Roads(problem.rules(), sites, numbers, lanes);
        for (Lane lane : problem.lanes()) {
            lanes.get(roads.number(lane.from())).put(roads.number(lane.to()), lane);
        }
        return roads;
    }

    /**
     * The number of a yard or center.
     *
     * @throws IllegalArgumentException when the problem has no such site
     */
    public int number(String siteId) {
        Integer number = numbers.get(siteId);
        if (number == null) {
            throw new IllegalArgumentException("No site (" + siteId + ").");
        }
        return number;
    }

    /** Km from one site to another, with decimals. */
    public double km(int from, int to) {
        return drivesFrom(from).km[to];
    }

    /** Minutes from one site to another. */
    public long minutes(int from, int to) {
        return drivesFrom(from).minutes[to];
    }

    private Drives drivesFrom(int from) {
        Drives known = drives[from];
        if (known == null) {
            known = workOut(from);
            drives[from] = known; // Two threads may both work it out: with the same result.
        }
        return known;
    }

    private Drives workOut(int from) {
        int n = sites.size();
        Drives result = new Drives(new double[n], new long[n]);
        for (int to = 0; to < n; to++) {
            if (to == from) {
                continue;
            }
            Lane lane = lanes.get(from).get(to);
            if (lane == null) {
                lane = lanes.get(to).get(from);
            }
            result.km[to] = lane != null ? lane.km() : roadKm(sites.get(from), sites.get(to));
            result.minutes[to] = lane != null ? lane.minutes() : minutesFor(result.km[to]);
        }
        return result;
    }

    private long minutesFor(double km) {
        return (long) Math.min(LONGEST_MINUTES, Math.ceil(60 * km / rules.kmPerHour()));
    }

    /** In this order of factors and with StrictMath, so that kilometres are the same to the last bit everywhere. */
    private double roadKm(Site a, Site b) {
        double latA = Math.toRadians(a.lat());
        double latB = Math.toRadians(b.lat());
        double dLon = Math.toRadians(b.lon() - a.lon());
        double sinLat = StrictMath.sin((latB - latA) / 2);
        double sinLon = StrictMath.sin(dLon / 2);
        double h = sinLat * sinLat + StrictMath.cos(latA) * StrictMath.cos(latB) * (sinLon * sinLon);
        return rules.roadFactor() * 2 * EARTH_KM * StrictMath.asin(Math.sqrt(Math.min(1, h)));
    }
}
