package dev.quarterback.bound.yard;

import dev.quarterback.bound.cut.StopCuts;
import dev.quarterback.bound.model.CarrierCapacity;
import dev.quarterback.bound.model.ProblemFacts;
import dev.quarterback.bound.model.Resources;
import dev.quarterback.bound.model.YardFacts;
import dev.quarterback.bound.route.RouteLister;
import dev.quarterback.bound.route.Routes;
import dev.quarterback.problem.Problem;
import dev.quarterback.trip.Roads;
import java.util.ArrayList;
import java.util.List;

/**
 * What the pricing of all yards has in common; nothing in it changes.
 *
 * <p>See "The Lagrangian dual" in docs/algorithm.md.
 *
 * @param routes of each yard
 * @param mostVehicles vehicles of a load at most
 * @param longestWay days between departure and arrival at most
 */
public record PricingModel(
        ProblemFacts facts, List<Routes> routes, StopCuts cuts, Resources resources, int mostVehicles, int longestWay) {

    /** The model of a problem with these facts. */
    public static PricingModel of(Problem problem, ProblemFacts facts) {
        Roads roads = Roads.of(problem);
        List<Routes> routes = new ArrayList<>();
        for (YardFacts yard : facts.yards()) {
            routes.add(RouteLister.list(problem, roads, yard));
        }
        StopCuts cuts = new StopCuts(facts);
        return new PricingModel(
                facts,
                List.copyOf(routes),
                cuts,
                Resources.of(facts, cuts.count()),
                mostVehicles(facts),
                longestWay(facts, routes));
    }

    private static int mostVehicles(ProblemFacts facts) {
        int most = 1;
        for (YardFacts yard : facts.yards()) {
            for (int c = 0; c < yard.capacities(); c++) {
                CarrierCapacity capacity = yard.capacity(c);
                most = Math.max(most, Math.min(facts.types().mostIn(capacity), yard.entries()));
            }
        }
        return most;
    }

    private static int longestWay(ProblemFacts facts, List<Routes> routesOfYard) {
        int longest = 0;
        for (YardFacts yard : facts.yards()) {
            int shortest = yard.shortestDuty(1);
            Routes routes = routesOfYard.get(yard.number());
            for (int r = 0; r < routes.count(); r++) {
                int last = routes.reached(r, routes.size(r) - 1);
                longest = Math.max(longest, (last + shortest - 1) / shortest);
            }
        }
        return Math.min(longest, facts.days());
    }
}
