package dev.quarterback.generate;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws appointments, most of them from a {@link HiddenPlan}, so that a plan exists that keeps those together. */
final class AppointmentDraw {
    /** Share of handovers, lot spaces and carriers' days that appointments leave alone. */
    private static final double SLACK = 0.15;

    private final Traits.Demand demand;

    AppointmentDraw(Traits.Demand demand) {
        this.demand = demand;
    }

    /** The orders of {@code problem}, of which as many have an appointment as the hidden plan allows. */
    List<Order> orders(Problem problem, Dice dice) {
        int target = (int) Math.round(problem.orders().size() * demand.appointments());
        if (target == 0) {
            return problem.orders();
        }
        HiddenPlan plan = hiddenPlan(problem, dice);
        int careless = (int) Math.round(target * demand.carelessAppointments());
        Order.@Nullable Handover[] chosen = chosen(problem.orders(), plan, target - careless, dice);
        addCareless(problem, chosen, careless, dice);
        List<Order> orders = new ArrayList<>(chosen.length);
        for (int i = 0; i < chosen.length; i++) {
            Order order = problem.orders().get(i);
            orders.add(chosen[i] == null ? order : order.withPlanned(null).withAppointment(chosen[i]));
        }
        return orders;
    }

    /** The plan that appointments are taken from; it looks at no appointment itself. */
    static HiddenPlan hiddenPlan(Problem problem, Dice dice) {
        return HiddenPlan.of(problem, SLACK, dice);
    }

    private static Order.@Nullable Handover[] chosen(List<Order> orders, HiddenPlan plan, int count, Dice dice) {
        Order.@Nullable Handover[] handovers = new Order.@Nullable Handover[orders.size()];
        for (int i = 0; i < handovers.length; i++) {
            handovers[i] = plan.handover(i);
        }
        int[] delivered = IntStream.range(0, handovers.length)
                .filter(i -> handovers[i] != null)
                .toArray();
        dice.shuffle(delivered);
        for (int i = count; i < delivered.length; i++) {
            handovers[delivered[i]] = null;
        }
        return handovers;
    }

    /** Appointments on any day at any of the customer's centers, whether or not the vehicle can be there. */
    private static void addCareless(Problem problem, Order.@Nullable Handover[] handovers, int count, Dice dice) {
        int[] free = IntStream.range(0, handovers.length)
                .filter(i -> handovers[i] == null)
                .toArray();
        dice.shuffle(free);
        for (int order : Arrays.copyOf(free, Math.min(count, free.length))) {
            List<String> centers = problem.orders().get(order).centers();
            handovers[order] = new Order.Handover(
                    centers.get(dice.below(centers.size())), problem.firstDay().plusDays(dice.below(problem.days())));
        }
    }
}
