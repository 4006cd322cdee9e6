package dev.quarterback.benchmark.milkrun;

import dev.quarterback.problem.Lane;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Site;
import dev.quarterback.trip.Roads;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws lanes that are faster and slower than the map, each way for itself: some ways over other stops are faster than the
 * direct one.
 */
final class LaneDraw {
    private final Dice dice;
    private final int share;

    LaneDraw(Dice dice) {
        this.dice = dice;
        share = dice.one(List.of(20, 50, 90));
    }

    /** Lanes between the sites of {@code map}, a problem without lanes. */
    List<Lane> between(Problem map) {
        Roads roads = Roads.of(map);
        List<Site> sites = new ArrayList<>(map.yards());
        sites.addAll(map.centers());
        List<Lane> lanes = new ArrayList<>();
        for (Site from : sites) {
            for (Site to : sites) {
                if (!from.id().equals(to.id()) && dice.chance(share)) {
                    int a = roads.number(from.id());
                    int b = roads.number(to.id());
                    double times = dice.chance(40) ? dice.from(1.0, 2.5) : dice.from(0.1, 1.0);
                    lanes.add(new Lane(from.id(), to.id(), Math.round(roads.km(a, b) * times), (int)
                            Math.ceil(roads.minutes(a, b) * times)));
                }
            }
        }
        return lanes;
    }
}
