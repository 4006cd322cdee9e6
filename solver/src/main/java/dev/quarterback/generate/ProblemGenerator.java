package dev.quarterback.generate;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Lane;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Progress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes synthetic problems of any size.
 *
 * <p>Carriers, handovers and lots grow with the orders, so that a kind is as hard with a thousand orders as with a
 * million. Below five orders for each center of the map, fewer centers are used, and only the yards near them.
 */
public final class ProblemGenerator {

    /** The orders of the largest problem that is made. */
    public static final int MOST_ORDERS = 5_000_000;

    /**
     * A problem of {@code kind}, the same whenever kind, number of orders and seed are the same.
     *
     * @param orders from 1 to {@link #MOST_ORDERS}
     * @throws IllegalArgumentException when the number of orders is not
     */
    public Problem generate(Kind kind, int orders, long seed) {
        if (orders < 1 || orders > MOST_ORDERS) {
            throw new IllegalArgumentException("Orders (" + orders + ") not from 1 to " + MOST_ORDERS + ".");
        }
        String name = kind.id() + "-" + orders + "-" + seed;
        return kind == Kind.ROLLED
                ? RolledWeek.of(name, Traits.of(kind), orders, seed)
                : generate(name, Traits.of(kind), null, orders, seed);
    }

    static Problem generate(String name, Traits traits, @Nullable Progress progress, int count, long seed) {
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
