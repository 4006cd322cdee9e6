package dev.quarterback.change;

import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Vessel;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A problem while one operation changes it, and what is found wrong with the operation. */
final class Edit {
    private Problem problem;
    private final List<Fault> faults = new ArrayList<>();

    Edit(Problem problem) {
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }

    /** Goes on with another problem. */
    void set(Problem changed) {
        problem = changed;
    }

    Outcome outcome() {
        return new Outcome(problem, faults);
    }

    boolean hasFaults() {
        return !faults.isEmpty();
    }

    /** Notes what is wrong with a field. */
    void wrong(String field, String message, @Nullable String fix) {
        wrong(field, Fault.WHOLE, message, fix);
    }

    /** Notes what is wrong with an entry of a field's list. */
    void wrong(String field, int index, String message, @Nullable String fix) {
        faults.add(new Fault.Wrong(field, index, message, fix, false));
    }

    /** Notes that a name does not exist. */
    void noSuch(String field, int index, String what, String name, List<String> known) {
        faults.add(new Fault.NoSuch(field, index, what, name, known));
    }

    /** The carrier that a field names; empty, and noted, when there is none. */
    Optional<Carrier> carrier(String field, String id) {
        return find(field, Fault.WHOLE, "carrier", id, problem.carriers(), Carrier::id);
    }

    /** The center that a field names; empty, and noted, when there is none. */
    Optional<Center> center(String field, String id) {
        return find(field, Fault.WHOLE, "center", id, problem.centers(), Center::id);
    }

    /** The yard that a field names; empty, and noted, when there is none. */
    Optional<Yard> yard(String field, String id) {
        return find(field, Fault.WHOLE, "yard", id, problem.yards(), Yard::id);
    }

    /** The vessel that a field names; empty, and noted, when there is none. */
    Optional<Vessel> vessel(String field, String id) {
        return find(field, Fault.WHOLE, "vessel", id, problem.vessels(), Vessel::id);
    }

    /** The order that a field names; empty, and noted, when there is none. */
    Optional<Order> order(String field, String id) {
        return find(field, Fault.WHOLE, "order", id, problem.orders(), Order::id);
    }

    private <T> Optional<T> find(
            String field, int index, String what, String id, List<T> list, Function<T, String> idOf) {
        for (T element : list) {
            if (idOf.apply(element).equals(id)) {
                return Optional.of(element);
            }
        }
        noSuch(field, index, what, id, list.stream().map(idOf).toList());
        return Optional.empty();
    }

    /** Puts a carrier in the place of the one with its id. */
    void put(Carrier carrier) {
        problem = problem.withCarriers(replaced(problem.carriers(), Carrier::id, carrier));
    }

    /** Puts a center in the place of the one with its id. */
    void put(Center center) {
        problem = problem.withCenters(replaced(problem.centers(), Center::id, center));
    }

    /** Puts a yard in the place of the one with its id. */
    void put(Yard yard) {
        problem = problem.withYards(replaced(problem.yards(), Yard::id, yard));
    }

    /** Puts a vessel in the place of the one with its id. */
    void put(Vessel vessel) {
        problem = problem.withVessels(replaced(problem.vessels(), Vessel::id, vessel));
    }

    /** Puts an order in the place of the one with its id. */
    void put(Order order) {
        problem = problem.withOrders(replaced(problem.orders(), Order::id, order));
    }

    /** The orders of these ids, those that exist. */
    Map<String, Order> orders(Set<String> ids) {
        Map<String, Order> found = new HashMap<>();
        for (Order order : problem.orders()) {
            if (ids.contains(order.id())) {
                found.put(order.id(), order);
            }
        }
        return found;
    }

    /** Puts orders, by their ids, in the places of those with these ids. */
    void putOrders(Map<String, Order> changed) {
        problem = problem.withOrders(problem.orders().stream()
                .map(order -> changed.getOrDefault(order.id(), order))
                .toList());
    }

    /** A list without the elements that a field names; names that do not exist, or come twice, are noted. */
    <T> List<T> without(String field, String what, List<String> ids, List<T> list, Function<T, String> idOf) {
        List<String> known =
                List.copyOf(list.stream().map(idOf).toList()); // One list for all faults, which copy others.
        Set<String> existing = new HashSet<>(known);
        Set<String> removed = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!existing.contains(ids.get(i))) {
                noSuch(field, i, what, ids.get(i), known);
            } else if (!removed.add(ids.get(i))) {
                faults.add(new Fault.Wrong(field, i, "the same " + what + " twice", "give it once", true));
            }
        }
        return list.stream()
                .filter(element -> !removed.contains(idOf.apply(element)))
                .toList();
    }

    private static <T> List<T> replaced(List<T> list, Function<T, String> idOf, T changed) {
        List<T> result = new ArrayList<>(list);
        result.replaceAll(element -> idOf.apply(element).equals(idOf.apply(changed)) ? changed : element);
        return result;
    }

    /** Notes each day of a field that is no planning day, and a field without days. */
    void checkPlanningDays(String field, Collection<LocalDate> days) {
        if (days.isEmpty()) {
            wrong(field, "empty", "give at least one day");
        }
        days.forEach(day -> checkPlanningDay(field, day));
    }

    /** Notes a day that is no planning day. */
    void checkPlanningDay(String field, LocalDate day) {
        if (!PlanningDays.of(problem).contain(day)) {
            faults.add(new Fault.Wrong(field, Fault.WHOLE, day + " is no planning day", planningDays(), true));
        }
    }

    /** Notes a plan for another problem. */
    void checkIsFor(Problem given, @Nullable Plan plan) {
        if (plan != null && !plan.problem().equals(given.name())) {
            wrong(
                    "",
                    "the plan is for problem \"" + plan.problem() + "\", this one is \"" + given.name() + "\"",
                    "give a plan of this problem");
        }
    }

    /** Notes a range of days that ends before it begins. */
    void checkRange(String field, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            wrong(field, to + " is before from, " + from, null);
        }
    }

    /** Which days the planning days are, as advice. */
    String planningDays() {
        return "planning days are " + problem.firstDay() + " to " + problem.lastDay();
    }
}
