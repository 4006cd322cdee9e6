package dev.quarterback.generate;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Lane;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Progress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws a problem part by part, each by dice of its own. */
final class ProblemDraw {
    private ProblemDraw() {}

    /** A problem with these traits and that many orders. */
    static Problem problem(String name, Traits traits, @Nullable Progress progress, int count, long seed) {
        Network network = Network.of(traits, count);
        FleetDraw fleet = new FleetDraw(traits, network);
        SiteDraw sites = new SiteDraw(traits, network, count);
        OrderDraw orders = new OrderDraw(traits, network);
        int[] carriers = fleet.perYard(count, Dice.of(seed, "yards"));
        List<Center> centers = sites.centers(Dice.of(seed, "centers"));
        List<Lane> lanes = new LaneDraw(traits, network).lanes(Dice.of(seed, "lanes"));
        List<Order> unscheduled = orders.orders(count, Dice.of(seed, "orders"));
        Problem problem = new Problem(
                name,
                traits.firstDay(),
                traits.lastDay(),
                null,
                progress,
                traits.rules(),
                traits.weights(),
                orders.models(),
                sites.yards(carriers),
                List.of(),
                centers,
                fleet.carriers(carriers, Dice.of(seed, "carriers")),
                lanes,
                unscheduled);
        AppointmentDraw appointments = new AppointmentDraw(traits.demand());
        return problem.withOrders(appointments.orders(problem, Dice.of(seed, "appointments")));
    }
}
