package dev.quarterback.search.model;

import dev.quarterback.problem.Problem;
import dev.quarterback.trip.Roads;
import java.util.Set;

/**
 * Finds the centers that are the fewest minutes away from a center; of equally near ones those with the lower numbers.
 *
 * <p>It looks only into those boxes of a {@link SphereTree} that may hold one of them. Lanes make centers nearer or farther
 * than the map does: those that a lane joins with the center are looked at by themselves.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 */
final class NearCenters {
    private final Roads roads;
    private final int yards;
    private final double roadFactor;
    private final SphereTree tree;

    NearCenters(Problem problem, Roads roads) {
        this.roads = roads;
        yards = problem.yards().size();
        roadFactor = problem.rules().roadFactor();
        tree = new SphereTree(problem.centers());
    }

    /** The {@code most} nearest centers but the center itself, nearest first; all when there are fewer. */
    int[] of(int center, int most) {
        Set<Integer> joined = roads.joined(yards + center);
        Nearest nearest = new Nearest(most);
        for (int site : joined) {
            if (site >= yards) {
                nearest.offer(site - yards, roads.minutes(yards + center, site));
            }
        }
        tree.visitAround(center, new SphereBox.Visitor() {
            @Override
            public boolean wants(double leastKm, int leastNumber) {
                return nearest.wouldTake(leastNumber, leastMinutes(leastKm));
            }

            @Override
            public void see(int other) {
                if (other != center && !joined.contains(yards + other)) {
                    nearest.offer(other, roads.minutes(yards + center, yards + other));
                }
            }
        });
        return nearest.numbers();
    }

    private long leastMinutes(double leastKm) {
        return roads.minutesFor(roadFactor * leastKm);
    }
}
