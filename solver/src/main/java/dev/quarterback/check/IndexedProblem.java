package dev.quarterback.check;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Vessel;
import dev.quarterback.problem.Yard;
import dev.quarterback.trip.Tours;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A problem whose parts have numbers, their positions in its lists, so that ids are looked up once. */
final class IndexedProblem {
    final Problem problem;
    final PlanningDays days;
    final Tours tours;
    private final Map<String, Integer> models;
    private final Map<String, Integer> yards;
    private final Map<String, Integer> centers;
    private final Map<String, Integer> carriers;
    private final Map<String, Integer> orders;
    private final Map<String, Integer> vessels;

    IndexedProblem(Problem problem) {
        this.problem = problem;
        days = new PlanningDays(
                problem.firstDay().toEpochDay(), problem.lastDay().toEpochDay());
        tours = Tours.of(problem);
        models = numbers(problem.models(), Model::id);
        yards = numbers(problem.yards(), Yard::id);
        centers = numbers(problem.centers(), Center::id);
        carriers = numbers(problem.carriers(), Carrier::id);
        orders = numbers(problem.orders(), Order::id);
        vessels = numbers(problem.vessels(), Vessel::id);
    }

    private static <T> Map<String, Integer> numbers(List<T> list, Function<T, String> id) {
        Map<String, Integer> numbers = new HashMap<>(2 * list.size());
        for (T element : list) {
            numbers.put(id.apply(element), numbers.size());
        }
        return numbers;
    }

    /** The number of a carrier; null when there is none of that id. */
    @Nullable
    Integer findCarrier(String id) {
        return carriers.get(id);
    }

    /** The number of a center; null when there is none of that id. */
    @Nullable
    Integer findCenter(String id) {
        return centers.get(id);
    }

    /** The number of an order; null when there is none of that id. */
    @Nullable
    Integer findOrder(String id) {
        return orders.get(id);
    }

    boolean isCenter(String id) {
        return centers.containsKey(id);
    }

    /** The number of the yard that a carrier comes from. */
    int yardOf(Carrier carrier) {
        return known("yard", carrier.yard(), yards);
    }

    Model modelOf(Order order) {
        return problem.models().get(known("model", order.model(), models));
    }

    Carrier carrier(int number) {
        return problem.carriers().get(number);
    }

    Center center(int number) {
        return problem.centers().get(number);
    }

    /** The number of the center that a vehicle comes to. */
    int centerOf(Order.Handover arrival) {
        return known("center", arrival.center(), centers);
    }

    /** The first planning day on which a vehicle without an arrival can leave its yard or be handed over on site. */
    long readyDay(Order order) {
        long ready = days.orFirst(order.readyDay());
        return order.vessel() == null
                ? ready
                : Math.max(ready, vessel(order.vessel()).readyDay().toEpochDay());
    }

    private Vessel vessel(String id) {
        return problem.vessels().get(known("vessel", id, vessels));
    }

    private static int known(String what, String id, Map<String, Integer> numbers) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException(
                    "The problem names a " + what + " that it does not have (" + id + "). Maybe it was not validated.");
        }
        return number;
    }
}
