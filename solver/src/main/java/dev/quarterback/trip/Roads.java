package dev.quarterback.trip;

import dev.quarterback.problem.Lane;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Driving distances and times between a problem's sites.
 *
 * <p>Sites have numbers: yards first, then centers, each in the problem's order. A drive is worked out when it is first
 * asked for and kept; of more sites than some hundred not all pairs are kept at once, so that memory does not grow with
 * their square. Safe for use by several threads.
 */
public final class Roads {
    /**
     * The longest drive, 33 million years: at a speed near 0 minutes would pass what a long holds. On no planning day
     * a vehicle arrives from that far, even with 2³¹ duty minutes a day.
     */
    private static final long LONGEST_MINUTES = 1L << 44;

    /** Drives kept at most, a power of two: all between 511 sites, and 11 MB. */
    private static final int MOST_KEPT = 1 << 18;

    private final Rules rules;
    private final Globe globe;
    private final Map<String, Integer> numbers;
    private final Lanes lanes;
    private final int stride;

    /** Each drive has one place, shared with others where there are many; its entry never changes once it is made. */
    private final @Nullable Drive[] kept;

    private record Drive(int from, int to, double km, long minutes) {}

    private Roads(Rules rules, List<Site> sites, Map<String, Integer> numbers, Lanes lanes) {
        this.rules = rules;
        this.numbers = numbers;
        this.lanes = lanes;
        globe = new Globe(sites);
        stride = sites.size() | 1; // Odd, so that the drives from all sites to one are spread over all places.
        kept = new Drive[(int) Math.min(MOST_KEPT, powerOfTwoFrom((long) sites.size() * stride))];
    }

    private static long powerOfTwoFrom(long number) {
        return Math.max(1, Long.highestOneBit(2 * number - 1));
    }

    /** The roads of {@code problem}. */
    public static Roads of(Problem problem) {
        List<Site> sites = new ArrayList<>(problem.yards());
        sites.addAll(problem.centers());
        Map<String, Integer> numbers = new HashMap<>(2 * sites.size());
        for (Site site : sites) {
            numbers.put(site.id(), numbers.size());
        }
        return new Roads(problem.rules(), sites, numbers, new Lanes(problem.lanes(), numbers));
    }

    /**
     * The number of a yard or center.
     *
     * @throws IllegalArgumentException when the problem has no such site
     */
    public int number(String siteId) {
        return Lanes.number(siteId, numbers);
    }

    /** Km from one site to another, with decimals. */
    public double km(int from, int to) {
        return drive(from, to).km;
    }

    /** Minutes from one site to another. */
    public long minutes(int from, int to) {
        return drive(from, to).minutes;
    }

    /** Two threads may both work a drive out: with the same result. */
    private Drive drive(int from, int to) {
        int place = (from * stride + to) & (kept.length - 1);
        Drive drive = kept[place];
        if (drive == null || drive.from != from || drive.to != to) {
            drive = workOut(from, to);
            kept[place] = drive;
        }
        return drive;
    }

    private Drive workOut(int from, int to) {
        Lane lane = lanes.between(from, to);
        if (lane != null) {
            return new Drive(from, to, lane.km(), lane.minutes());
        }
        double km = globe.km(from, to, rules.roadFactor());
        return new Drive(from, to, km, minutesFor(km));
    }

    /** Minutes for so many km where no lane says otherwise. */
    public long minutesFor(double km) {
        return (long) Math.min(LONGEST_MINUTES, Math.ceil(60 * km / rules.kmPerHour()));
    }

    /** The sites that a lane joins with a site, in whichever direction. */
    public Set<Integer> joined(int site) {
        return lanes.joined(site);
    }

    /** Minutes that a drive between two sites would take without a lane. */
    public long minutesOnMap(int from, int to) {
        return minutesFor(globe.km(from, to, rules.roadFactor()));
    }
}
