package dev.quarterback.benchmark.cpsat;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.NumberedOrder;
import dev.quarterback.problem.Numbering;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Orders that differ in nothing that a plan heeds but their ids, so that it is enough to count them.
 *
 * @param alike any of them, without its id and the day on which it became known
 * @param site the center where their vehicles are on site or, with an arrival, come to; null when they need a trip
 * @param ready the first planning day on which their vehicles can ride or, without a trip, be handed over
 * @param since the first planning day on which vehicles that need no trip stand at their site
 * @param ids ids of the orders
 */
record OrderPool(Order alike, @Nullable String site, int ready, int since, List<String> ids) {

    static List<OrderPool> of(Problem problem) {
        Map<Order, List<String>> ids = new LinkedHashMap<>();
        for (Order order : problem.orders()) {
            ids.computeIfAbsent(withoutId(order), alike -> new ArrayList<>()).add(order.id());
        }
        PlanningDays days = PlanningDays.of(problem);
        List<OrderPool> pools = new ArrayList<>();
        Numbering numbering = Numbering.of(problem);
        ids.forEach((alike, all) -> {
            NumberedOrder numbered = NumberedOrder.of(alike, numbering, days);
            String site = numbered.site() == Numbering.NONE
                    ? null
                    : problem.centers().get(numbered.site()).id();
            pools.add(new OrderPool(alike, site, numbered.ready(), numbered.since(), List.copyOf(all)));
        });
        return pools;
    }

    private static Order withoutId(Order order) {
        return new Order(
                "",
                order.model(),
                order.location(),
                order.readyDay(),
                order.centers(),
                order.priority(),
                order.promisedDay(),
                order.unavailableDays(),
                order.appointment(),
                order.planned(),
                order.vessel(),
                null,
                order.arrival());
    }

    /** Whether their vehicles come, or came, to a center without a trip of the plan. */
    boolean hasArrival() {
        return alike.arrival() != null;
    }

    int size() {
        return ids.size();
    }

    /** The planning days from {@code earliest} on, on which {@code center} hands over and the customers come. */
    IntStream handoverDays(Center center, int earliest, PlanningDays days) {
        return IntStream.range(Math.max(0, earliest), days.count()).filter(day -> {
            LocalDate date = days.date(day);
            return center.handoversOn(date).most() > 0
                    && !alike.unavailableDays().contains(date);
        });
    }

    boolean isAppointment(String center, LocalDate day) {
        return is(alike.appointment(), center, day);
    }

    boolean isPlanned(String center, LocalDate day) {
        return is(alike.planned(), center, day);
    }

    private static boolean is(@Nullable Handover handover, String center, LocalDate day) {
        return handover != null
                && handover.center().equals(center)
                && handover.day().equals(day);
    }
}
