package dev.quarterback.quarter;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.ReadyDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Orders that are to be expected: as many vehicles become ready on a day as on the same weekday of the last week that is
 * over, by vessel or not, and go where those went; what is known already of that day is taken off, site by site.
 */
final class ExpectedOrders {
    private static final int WEEK = 7;

    private static final int ALL = 100;

    private final Morning morning;
    private final int percent;
    private final Map<LocalDate, Map<String, List<Order>>> readyOn = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final ReadyDays readyDays;

    private ExpectedOrders(Morning morning, int percent) {
        this.morning = morning;
        this.percent = percent;
        readyDays = new ReadyDays(morning.known().vessels());
        for (KnownOrder known : morning.seen()) {
            Order order = known.order();
            ids.add(order.id());
            LocalDate ready = readyDays.of(order);
            if (ready != null && order.arrival() == null) {
                readyOn.computeIfAbsent(ready, day -> new HashMap<>())
                        .computeIfAbsent(order.location(), site -> new ArrayList<>())
                        .add(order);
            }
        }
    }

    /**
     * The orders expected for the window's days after today, with priority 1; empty as long as there is nothing to go by.
     *
     * @param percent of the vehicles a week before that are expected, 100 for as many
     */
    static List<Order> of(Morning morning, int percent) {
        ExpectedOrders expected = new ExpectedOrders(morning, percent);
        List<Order> orders = new ArrayList<>();
        PlanningDays days = PlanningDays.of(morning.window());
        for (int day = 1; day < days.count(); day++) {
            expected.add(days.date(day), orders);
        }
        return orders;
    }

    private void add(LocalDate day, List<Order> orders) {
        Map<String, List<Order>> known = readyOn.getOrDefault(day, Map.of());
        Map<String, List<Order>> before = readyOn.getOrDefault(lastWeekday(day), Map.of());
        Map<String, Integer> left = new HashMap<>();
        before.forEach((site, ready) -> left.put(
                site,
                expected(ready.size()) - known.getOrDefault(site, List.of()).size()));
        for (int round = 0; left.values().stream().anyMatch(more -> more > 0); round++) {
            for (KnownOrder seen : morning.seen()) {
                Order order = seen.order();
                if (isReadyOn(lastWeekday(day), order)) {
                    int more = left.getOrDefault(order.location(), 0);
                    if (more > 0) {
                        addLike(order, day, round, orders);
                    }
                    left.put(order.location(), more - 1);
                }
            }
        }
    }

    /** How many are expected where so many were ready a week before: rounded, halves up. */
    private int expected(int before) {
        return (int) ((before * (long) percent + ALL / 2) / ALL);
    }

    private void addLike(Order order, LocalDate day, int round, List<Order> orders) {
        String id = "expected like " + order.id() + " on " + day + (round == 0 ? "" : " once more, " + round);
        if (!ids.contains(id)) {
            orders.add(Order.of(
                            id, order.model(), order.location(), order.centers().toArray(String[]::new))
                    .withReadyDay(day));
        }
    }

    private boolean isReadyOn(LocalDate day, Order order) {
        @Nullable LocalDate ready = readyDays.of(order);
        return day.equals(ready) && order.arrival() == null;
    }

    /** The same weekday in the last seven days, today included. */
    private LocalDate lastWeekday(LocalDate day) {
        LocalDate before = day.minusDays(WEEK);
        while (before.isAfter(morning.today())) {
            before = before.minusDays(WEEK);
        }
        return before;
    }
}
