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
        return withAppointments(unscheduled(name, traits, progress, count, seed), traits, seed);
    }

    /** A problem whose orders have no appointments yet. */
    static Problem unscheduled(String name, Traits traits, @Nullable Progress progress, int count, long seed) {
        Network network = Network.of(traits, count);
        FleetDraw fleet = new FleetDraw(traits, network);
        SiteDraw sites = new SiteDraw(traits, network, count);
        OrderDraw orders = new OrderDraw(traits, network);
        int[] carriers = fleet.perYard(count, Dice.of(seed, "yards"));
        List<Center> centers = sites.centers(Dice.of(seed, "centers"));
        List<Lane> lanes = new LaneDraw(traits, network).lanes(Dice.of(seed, "lanes"));
        List<Order> unscheduled = orders.orders(count, Dice.of(seed, "orders"));
        return new Problem(
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
    }

    /** The problem, with appointments for as many orders as its traits say and can be kept together. */
    static Problem withAppointments(Problem problem, Traits traits, long seed) {
        AppointmentDraw appointments = new AppointmentDraw(traits.demand());
        return problem.withOrders(appointments.orders(problem, Dice.of(seed, "appointments")));
    }
}
