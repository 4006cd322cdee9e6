package dev.quarterback.change;

import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets what an order asks for; null for what stays as it is.
 *
 * @param order its id
 * @param centers first choice first; an earlier plan's proposal at a center that goes is dropped with it
 * @param clear the fields for which the format's default is to hold
 */
public record SetOrder(
        String order,
        @Nullable LocalDate readyDay,
        @Nullable List<String> centers,
        @Nullable Integer priority,
        @Nullable List<LocalDate> unavailableDays,
        @Nullable LocalDate promisedDay,
        List<String> clear)
        implements Operation {

    private static final List<String> CLEARABLE =
            List.of("readyDay", "priority", "unavailableDays", "promisedDay", "planned", "vessel");

    public SetOrder {
        centers = centers == null ? null : List.copyOf(centers);
        unavailableDays = unavailableDays == null ? null : List.copyOf(unavailableDays);
        clear = List.copyOf(clear);
    }

    @Override
    public Outcome applyTo(Problem problem, @Nullable Plan plan) {
        Edit edit = new Edit(problem);
        Settings settings = new Settings(clear, CLEARABLE, edit);
        settings.checkSome(
                "order", "a field of an order, or clear", readyDay, centers, priority, unavailableDays, promisedDay);
        edit.order("order", order).ifPresent(found -> edit.put(changed(found, settings, edit)));
        return edit.outcome();
    }

    private Order changed(Order found, Settings settings, Edit edit) {
        Order changed = found.withReadyDay(settings.optional("readyDay", readyDay, found.readyDay()))
                .withPriority(settings.value("priority", priority, found.priority(), 1))
                .withPromisedDay(settings.optional("promisedDay", promisedDay, found.promisedDay()))
                .withPlanned(settings.optional("planned", null, found.planned()))
                .withVessel(settings.optional("vessel", null, found.vessel()))
                .withUnavailableDays(settings.value(
                                "unavailableDays", unavailableDays, found.unavailableDays(), List.<LocalDate>of())
                        .toArray(LocalDate[]::new));
        return centers == null ? changed : OrderCenters.only(centers, changed, "centers", edit);
    }
}
