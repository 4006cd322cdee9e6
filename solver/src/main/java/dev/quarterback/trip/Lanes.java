package dev.quarterback.trip;

import dev.quarterback.problem.Lane;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A problem's lanes by the numbers of the sites that they join. */
final class Lanes {
    private final Map<Long, Lane> byEnds = new HashMap<>();
    private final Map<Integer, Set<Integer>> joined = new HashMap<>();

    /** {@code numbers} are those of the sites by their ids. */
    Lanes(List<Lane> lanes, Map<String, Integer> numbers) {
        for (Lane lane : lanes) {
            int from = number(lane.from(), numbers);
            int to = number(lane.to(), numbers);
            byEnds.put(ends(from, to), lane);
            joined.computeIfAbsent(from, site -> new TreeSet<>()).add(to);
            joined.computeIfAbsent(to, site -> new TreeSet<>()).add(from);
        }
    }

    /** The number of a site; throws {@link IllegalArgumentException} when there is none of that id. */
    static int number(String siteId, Map<String, Integer> numbers) {
        Integer number = numbers.get(siteId);
        if (number == null) {
            throw new IllegalArgumentException("No site (" + siteId + ").");
        }
        return number;
    }

    private static long ends(int from, int to) {
        return (long) from << 32 | to;
    }

    /** The lane for a drive: one of its own, else the one for the way back; null when there is neither. */
    @Nullable
    Lane between(int from, int to) {
        if (byEnds.isEmpty()) {
            return null;
        }
        Lane lane = byEnds.get(ends(from, to));
        return lane != null ? lane : byEnds.get(ends(to, from));
    }

    /** The sites that a lane joins with a site, in whichever direction. */
    Set<Integer> joined(int site) {
        return joined.getOrDefault(site, Set.of());
    }
}
