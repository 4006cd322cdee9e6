package dev.quarterback.insight.promise;

import dev.quarterback.insight.explanation.PlanLookup;
import dev.quarterback.insight.insertion.Attempt;
import dev.quarterback.insight.insertion.Ride;
import dev.quarterback.insight.insertion.Shortage;
import dev.quarterback.plan.Delivery;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whom an order may take the place of: orders of lower or equal priority without an appointment. */
final class Displacement {
    private static final double GRAMS_PER_KG = 1000;

    private final Problem problem;
    private final PlanLookup lookup;
    private final PlanningDays days;
    private final Map<String, Model> models = new HashMap<>();

    Displacement(Problem problem, PlanLookup lookup) {
        this.problem = problem;
        this.lookup = lookup;
        days = PlanningDays.of(problem);
        problem.models().forEach(model -> models.put(model.id(), model));
    }

    /** Each order that alone frees all that a way is short of, as far as it shows before it is tried; of low priority first. */
    Stream<Order> candidates(Attempt attempt) {
        List<Shortage> shortages = attempt.shortages();
        Order own = attempt.order().source();
        return occupants(attempt, shortages.get(0))
                .filter(delivery -> shortages.stream().allMatch(shortage -> frees(delivery, attempt, shortage)))
                .map(delivery -> lookup.order(delivery.order()))
                .filter(order -> order.appointment() == null && order.priority() <= own.priority())
                .filter(order -> !order.id().equals(own.id()))
                .sorted(Comparator.comparingInt(Order::priority).thenComparing(Order::id));
    }

    private Stream<Delivery> occupants(Attempt attempt, Shortage shortage) {
        return switch (shortage.limit()) {
            case HANDOVERS, LOT -> lookup.deliveriesAt(center(shortage)).stream();
            case POSITIONS, PAYLOAD -> {
                Ride ride = attempt.ride();
                yield ride == null || ride.base() == null
                        ? Stream.empty()
                        : lookup.deliveriesOn(ride.base().source().id()).stream();
            }
            default -> Stream.empty();
        };
    }

    private String center(Shortage shortage) {
        return problem.centers().get(shortage.subject()).id();
    }

    private boolean frees(Delivery delivery, Attempt attempt, Shortage shortage) {
        Model model = models.get(lookup.order(delivery.order()).model());
        return switch (shortage.limit()) {
            case HANDOVERS ->
                delivery.center().equals(center(shortage)) && days.number(delivery.day()) == shortage.day();
            case LOT ->
                delivery.trip() != null
                        && delivery.center().equals(center(shortage))
                        && days.number(delivery.day()) > shortage.day();
            case POSITIONS -> isOn(attempt, delivery) && model != null && model.positions() >= shortage.amount();
            case PAYLOAD ->
                isOn(attempt, delivery) && model != null && model.weightKg() * GRAMS_PER_KG >= shortage.amount() - 1;
            default -> false;
        };
    }

    private static boolean isOn(Attempt attempt, Delivery delivery) {
        Ride ride = attempt.ride();
        return ride != null && ride.base() != null && ride.base().source().id().equals(delivery.trip());
    }
}
