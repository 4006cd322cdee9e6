package dev.quarterback.bound.ledger;

import dev.quarterback.bound.model.Goal;
import dev.quarterback.bound.model.Multipliers;
import dev.quarterback.bound.price.LagrangianDual;
import dev.quarterback.bound.price.PartProfits;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Numbering;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.reach.Reachability;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What carriers would bring that a problem does not have: the reduced profit of their best rosters at multipliers of the
 * problem without them.
 *
 * <p>See "Where a plan loses" in docs/algorithm.md.
 */
public final class CarrierWorth {
    private final Problem problem;
    private final Multipliers at;
    private final LagrangianDual dual;
    private final Multipliers multipliers;

    private CarrierWorth(Problem problem, Multipliers at, List<Carrier> more) {
        this.problem = problem;
        this.at = at;
        Predicate<Order> isPossible = Reachability.of(problem)::isPossible; // As the multipliers number the orders.
        List<Carrier> all = new ArrayList<>(problem.carriers());
        all.addAll(more);
        dual = new LagrangianDual(problem.withCarriers(all), isPossible);
        multipliers =
                Multipliers.zero(dual.model().resources(), dual.model().facts().orders());
    }

    /**
     * The worth of carriers, by the ids of those that they are like.
     *
     * @param at multipliers of the problem
     * @param more by the id of a carrier of the problem, one like it in yard, positions, payload and duty time, by an id that
     *     the problem does not have
     */
    public static Map<String, Double> of(Problem problem, Multipliers at, Map<String, Carrier> more) {
        if (more.isEmpty()) {
            return Map.of();
        }
        CarrierWorth worth = new CarrierWorth(problem, at, List.copyOf(more.values()));
        worth.copyShared();
        return worth.of(more);
    }

    private Map<String, Double> of(Map<String, Carrier> more) {
        PartProfits best = dual.partProfits(multipliers, Goal.DELIVERIES, () -> false);
        Map<String, Double> worth = new HashMap<>();
        Numbering numbering = Numbering.of(problem);
        more.forEach((like, carrier) -> {
            int yard = numbering.yard(carrier.yard());
            int group = dual.model().facts().yards().get(yard).groupOf(carrier.id());
            worth.put(like, best.ofCarrier(yard, group).profit());
        });
        return worth;
    }

    /** All but those of duty cycles, which rosters keep by themselves; carriers of no other sizes change nothing about them. */
    private void copyShared() {
        int last = at.resources().appointments();
        if (dual.model().resources().appointments() != last) {
            throw new IllegalArgumentException("A carrier is like none of the problem " + problem.name() + ".");
        }
        for (int resource = 0; resource <= last; resource++) {
            multipliers.set(resource, at.of(resource));
        }
    }
}
