package dev.quarterback.benchmark.ordermodel;

import dev.quarterback.benchmark.ordermodel.CenterFacts.CenterDay;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.trip.Roads;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Resolves a problem's ids and dates. */
final class FactsReader {
    private final Problem problem;
    private final PlanningDays planningDays;
    private final Roads roads;
    private final Map<String, CenterFacts> centers = new LinkedHashMap<>();
    private final Map<String, YardFacts> yards = new LinkedHashMap<>();
    private final Map<String, Model> models = new HashMap<>();
    /** Orders with the same choice of centers share one array: a million orders have few different ones. */
    private final Map<List<String>, CenterFacts[]> choices = new HashMap<>();

    FactsReader(Problem problem, RouteCatalog catalog) {
        this.problem = problem;
        this.planningDays = PlanningDays.of(problem);
        this.roads = Roads.of(problem);
        problem.models().forEach(model -> models.put(model.id(), model));
        problem.centers()
                .forEach(center -> centers.put(
                        center.id(), new CenterFacts(centers.size(), roads.number(center.id()), center, problem)));
        problem.yards()
                .forEach(yard ->
                        yards.put(yard.id(), new YardFacts(yards.size(), roads.number(yard.id()), yard, catalog)));
    }

    Roads roads() {
        return roads;
    }

    List<CenterFacts> centers() {
        return List.copyOf(centers.values());
    }

    List<YardFacts> yards() {
        return List.copyOf(yards.values());
    }

    List<CarrierFacts> carriers() {
        List<CarrierFacts> carriers = new ArrayList<>();
        problem.carriers()
                .forEach(carrier -> carriers.add(new CarrierFacts(
                        carriers.size(), carrier, Objects.requireNonNull(yards.get(carrier.yard())), problem)));
        return Collections.unmodifiableList(carriers);
    }

    List<OrderFacts> orders() {
        List<OrderFacts> orders = new ArrayList<>(problem.orders().size());
        for (Order order : problem.orders()) {
            orders.add(order(orders.size(), order));
        }
        return Collections.unmodifiableList(orders);
    }

    private OrderFacts order(int index, Order order) {
        Model model = Objects.requireNonNull(models.get(order.model()));
        return new OrderFacts(
                index,
                order.id(),
                yards.get(order.location()),
                centers.get(order.location()),
                choices.computeIfAbsent(order.centers(), this::resolve),
                planningDays.ready(order.readyDay()),
                order.priority(),
                order.promisedDay() == null ? Integer.MAX_VALUE : planningDays.number(order.promisedDay()),
                centerDay(order.appointment()),
                order.planned() != null,
                centerDay(order.planned()),
                model.positions(),
                CarrierFacts.milligrams(model.weightKg()),
                order.unavailableDays().stream()
                        .mapToInt(planningDays::number)
                        .sorted()
                        .toArray());
    }

    private CenterFacts[] resolve(List<String> ids) {
        return ids.stream().map(centers::get).toArray(CenterFacts[]::new);
    }

    private @Nullable CenterDay centerDay(@Nullable Handover handover) {
        if (handover == null || !planningDays.contain(handover.day())) {
            return null;
        }
        return Objects.requireNonNull(centers.get(handover.center())).days[planningDays.number(handover.day())];
    }
}
