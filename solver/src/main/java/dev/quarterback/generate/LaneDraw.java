package dev.quarterback.generate;

import dev.quarterback.problem.Lane;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws lanes whose kilometres and minutes are not the map's: detours, slow roads, other ways back.
 *
 * <p>Some are so long that the way over another center is shorter: the triangle inequality does not hold.
 */
final class LaneDraw {
    /** Share of lanes with a lane of their own for the way back. */
    private static final double OTHER_WAY_BACK = 0.3;

    private final Traits traits;
    private final Network network;

    LaneDraw(Traits traits, Network network) {
        this.traits = traits;
        this.network = network;
    }

    /** Lanes from yards to the centers near them, and between neighboring centers. */
    List<Lane> lanes(Dice dice) {
        List<Lane> lanes = new ArrayList<>();
        for (int i = 0; i < network.centers().size(); i++) {
            Town center = network.centers().get(i);
            Town yard = network.yards().get(network.yardsByDistance()[i][0]);
            if (dice.chance(traits.oddities().lanes())) {
                addWithWayBack(lanes, yard, center, dice.between(1.0, 1.4), dice);
            }
            int[] neighbors = network.neighbors()[i];
            if (neighbors.length > 0
                    && neighbors[0] > i
                    && dice.chance(traits.oddities().lanes() / 2)) {
                addWithWayBack(lanes, center, network.centers().get(neighbors[0]), dice.between(0.8, 3), dice);
            }
        }
        return lanes;
    }

    private void addWithWayBack(List<Lane> lanes, Town from, Town to, double detour, Dice dice) {
        lanes.add(lane(from, to, detour, dice));
        if (dice.chance(OTHER_WAY_BACK)) {
            lanes.add(lane(to, from, detour * dice.between(0.9, 1.3), dice));
        }
    }

    private Lane lane(Town from, Town to, double detour, Dice dice) {
        double km = Math.round(10 * Network.km(from, to) * traits.rules().roadFactor() * detour) / 10.0;
        double kmPerHour = traits.rules().kmPerHour() * dice.between(0.6, 1.05);
        return new Lane(from.id(), to.id(), km, (int) Math.ceil(60 * km / kmPerHour));
    }
}
