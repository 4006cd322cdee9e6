package dev.quarterback.bound.price;

import dev.quarterback.bound.yard.BestRoster;
import java.util.List;
import java.util.Map;

/**
 * The largest reduced profit of each part of a plan at some multipliers.
 *
 * <p>See "The Lagrangian dual" in docs/algorithm.md.
 *
 * @param onSite of the orders on site of each center that has any, in the order of {@code Orders.onSite}
 * @param carriers by yard, for a carrier of each of its groups; yards that no trip with a vehicle can leave have none
 */
public record PartProfits(List<Double> onSite, Map<Integer, List<BestRoster>> carriers) {
    public PartProfits {
        onSite = List.copyOf(onSite);
        carriers = Map.copyOf(carriers);
    }

    /** The best roster of a carrier of a group. */
    public BestRoster ofCarrier(int yard, int group) {
        List<BestRoster> groups = carriers.get(yard);
        return groups == null ? BestRoster.REST : groups.get(group);
    }
}
