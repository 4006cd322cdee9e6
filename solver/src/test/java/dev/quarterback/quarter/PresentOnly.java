package dev.quarterback.quarter;

import dev.quarterback.path.CarrierPath;
import dev.quarterback.path.OrderPath;
import dev.quarterback.path.PathFacts;
import dev.quarterback.path.SamplePath;
import dev.quarterback.path.Setback;
import dev.quarterback.path.VesselPath;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ReadyDays;
import dev.quarterback.problem.Vessel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes away from a problem and its path all that is not known on a morning. */
final class PresentOnly {
    private PresentOnly() {}

    /** The problem without the orders that are not known yet. */
    static Problem problem(Problem problem, SamplePath path, LocalDate today) {
        PathFacts facts = new PathFacts(problem, path);
        return problem.withOrders(problem.orders().stream()
                .filter(order -> !facts.knownOn(order.id()).isAfter(today))
                .toList());
    }

    /** The path without what happens from the morning on, and without days of which nobody knows yet. */
    static SamplePath path(Problem problem, SamplePath path, LocalDate today) {
        Map<String, Order> orders = problem(problem, path, today).ordersById();
        Map<String, Vessel> vessels =
                problem.vessels().stream().collect(Collectors.toMap(Vessel::id, Function.identity()));
        return new SamplePath(
                path.problem(),
                path.seed(),
                path.orders().stream()
                        .filter(order -> orders.containsKey(order.order()))
                        .map(order -> path(order, told(problem, orders, order.order()), today))
                        .toList(),
                path.vessels().stream()
                        .filter(vessel -> isTold(told(vessel, vessels), vessel.day(), today))
                        .toList(),
                path.carriers().stream()
                        .map(carrier -> new CarrierPath(
                                carrier.carrier(),
                                before(carrier.breakdowns(), today),
                                before(carrier.lateTrips(), today)))
                        .toList());
    }

    private static LocalDate told(Problem problem, Map<String, Order> orders, String id) {
        Order order = orders.get(id);
        LocalDate ready = order == null ? null : new ReadyDays(problem.vessels()).of(order);
        return ready == null ? problem.firstDay() : ready;
    }

    private static LocalDate told(VesselPath path, Map<String, Vessel> vessels) {
        Vessel vessel = vessels.get(path.vessel());
        return vessel == null ? path.day() : vessel.day();
    }

    private static boolean isTold(LocalDate told, LocalDate real, LocalDate today) {
        return !today.isBefore(told) || !today.isBefore(real);
    }

    private static OrderPath path(OrderPath order, LocalDate told, LocalDate today) {
        LocalDate real = order.ready();
        @Nullable LocalDate ready = real != null && isTold(told, real, today) ? real : null;
        return new OrderPath(
                order.order(),
                order.known(),
                ready,
                order.absent().stream().filter(day -> day.isBefore(today)).toList(),
                before(order.failedPreparations(), today));
    }

    private static List<Setback> before(List<Setback> setbacks, LocalDate today) {
        return setbacks.stream()
                .filter(setback -> setback.day().isBefore(today))
                .toList();
    }
}
