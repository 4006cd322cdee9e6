package dev.quarterback.random;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.plan.UpperBound;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Vessel;
import dev.quarterback.problem.Yard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A problem and a plan for it, with copies that differ in one entry. */
public record Case(Problem problem, Plan plan) {

    private static final Map<Long, Case> SOUND = new ConcurrentHashMap<>();

    /** A random problem with a plan that breaks no rule; made once for each seed. */
    public static Case sound(long seed) {
        return SOUND.computeIfAbsent(seed, Case::make);
    }

    private static Case make(long seed) {
        Problem problem = RandomProblems.problem(seed);
        return new Case(problem, RandomPlans.sound(problem, seed));
    }

    Case named(String problemOfPlan) {
        return new Case(
                problem,
                new Plan(problemOfPlan, plan.trips(), plan.deliveries(), plan.undelivered(), plan.upperBound()));
    }

    Case withTrips(List<Trip> trips) {
        return new Case(
                problem, new Plan(plan.problem(), trips, plan.deliveries(), plan.undelivered(), plan.upperBound()));
    }

    Case withDeliveries(List<Delivery> deliveries) {
        return new Case(
                problem, new Plan(plan.problem(), plan.trips(), deliveries, plan.undelivered(), plan.upperBound()));
    }

    Case withUndelivered(List<Undelivered> undelivered) {
        return new Case(
                problem, new Plan(plan.problem(), plan.trips(), plan.deliveries(), undelivered, plan.upperBound()));
    }

    Case withBound(UpperBound bound) {
        return new Case(problem, new Plan(plan.problem(), plan.trips(), plan.deliveries(), plan.undelivered(), bound));
    }

    Case withRules(Rules rules) {
        return withProblem(
                rules,
                problem.models(),
                problem.yards(),
                problem.vessels(),
                problem.centers(),
                problem.carriers(),
                problem.orders());
    }

    Case withModels(UnaryOperator<Model> change) {
        List<Model> models = problem.models().stream().map(change).toList();
        return withProblem(
                problem.rules(),
                models,
                problem.yards(),
                problem.vessels(),
                problem.centers(),
                problem.carriers(),
                problem.orders());
    }

    Case withYard(String id, UnaryOperator<Yard> change) {
        return withProblem(
                problem.rules(),
                problem.models(),
                changed(problem.yards(), yard -> yard.id().equals(id), change),
                problem.vessels(),
                problem.centers(),
                problem.carriers(),
                problem.orders());
    }

    Case withVessel(Vessel vessel) {
        return withProblem(
                problem.rules(),
                problem.models(),
                problem.yards(),
                with(problem.vessels(), vessel),
                problem.centers(),
                problem.carriers(),
                problem.orders());
    }

    Case withCenter(String id, UnaryOperator<Center> change) {
        return withProblem(
                problem.rules(),
                problem.models(),
                problem.yards(),
                problem.vessels(),
                changed(problem.centers(), center -> center.id().equals(id), change),
                problem.carriers(),
                problem.orders());
    }

    Case withCarrier(String id, UnaryOperator<Carrier> change) {
        return withProblem(
                problem.rules(),
                problem.models(),
                problem.yards(),
                problem.vessels(),
                problem.centers(),
                changed(problem.carriers(), carrier -> carrier.id().equals(id), change),
                problem.orders());
    }

    Case withOrder(String id, UnaryOperator<Order> change) {
        return withProblem(
                problem.rules(),
                problem.models(),
                problem.yards(),
                problem.vessels(),
                problem.centers(),
                problem.carriers(),
                changed(problem.orders(), order -> order.id().equals(id), change));
    }

    private Case withProblem(
            Rules rules,
            List<Model> models,
            List<Yard> yards,
            List<Vessel> vessels,
            List<Center> centers,
            List<Carrier> carriers,
            List<Order> orders) {
        Problem changed = new Problem(
                problem.name(),
                problem.firstDay(),
                problem.lastDay(),
                problem.market(),
                problem.progress(),
                rules,
                problem.weights(),
                models,
                yards,
                vessels,
                centers,
                carriers,
                problem.lanes(),
                orders);
        return new Case(changed, plan);
    }

    /** The order of a delivery; empty when the plan names one that does not exist. */
    Optional<Order> orderOf(Delivery delivery) {
        return problem.orders().stream()
                .filter(order -> order.id().equals(delivery.order()))
                .findAny();
    }

    /** The trip that a delivered vehicle rides on; empty when it rides on none of the plan. */
    Optional<Trip> tripOf(Delivery delivery) {
        return plan.trips().stream()
                .filter(trip -> trip.id().equals(delivery.trip()))
                .findAny();
    }

    /** Deliveries of vehicles that are at a center. */
    List<Delivery> onSite() {
        return plan.deliveries().stream()
                .filter(delivery -> orderOf(delivery).isPresent() && !isRide(delivery) && !hasArrival(delivery))
                .toList();
    }

    /** Deliveries of vehicles with an arrival. */
    List<Delivery> arrived() {
        return plan.deliveries().stream().filter(this::hasArrival).toList();
    }

    private boolean hasArrival(Delivery delivery) {
        return orderOf(delivery).map(Order::arrival).isPresent();
    }

    /** Deliveries of vehicles that ride on a trip of the plan from a yard. */
    List<Delivery> rides() {
        return plan.deliveries().stream()
                .filter(delivery -> tripOf(delivery).isPresent() && isRide(delivery))
                .toList();
    }

    private boolean isRide(Delivery delivery) {
        String location = orderOf(delivery).map(Order::location).orElse("");
        return !hasArrival(delivery)
                && problem.yards().stream().anyMatch(yard -> yard.id().equals(location));
    }

    static <T> List<T> changed(List<T> list, Predicate<T> which, UnaryOperator<T> change) {
        return list.stream()
                .map(element -> which.test(element) ? change.apply(element) : element)
                .toList();
    }

    static <T> List<T> with(List<T> list, T added) {
        List<T> result = new ArrayList<>(list);
        result.add(added);
        return result;
    }
}
