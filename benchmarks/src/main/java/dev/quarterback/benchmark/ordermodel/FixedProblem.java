package dev.quarterback.benchmark.ordermodel;

import dev.quarterback.benchmark.ordermodel.FixedCenter.HandoverDay;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.NumberedOrder;
import dev.quarterback.problem.Numbering;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.trip.Roads;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What does not change while searching: the problem with ids resolved to objects and dates to day numbers. */
final class FixedProblem {
    final Problem source;
    final Roads roads;
    final int days;
    final List<FixedCenter> centers;
    final List<FixedYard> yards;
    final List<FixedCarrier> carriers;
    final List<FixedOrder> orders;

    /**
     * A problem in numbers.
     *
     * @throws IllegalArgumentException when the problem has fields that this model does not know
     */
    FixedProblem(Problem problem) {
        List<String> unknown = FirstEdition.lacks(problem);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "The model of orders does not know " + String.join(", ", unknown) + " (" + problem.name() + ").");
        }
        source = problem;
        roads = Roads.of(problem);
        days = problem.days();
        Numbering numbering = Numbering.of(problem);
        RouteCatalog catalog = new RouteCatalog(this);
        centers = IntStream.range(0, problem.centers().size())
                .mapToObj(c -> new FixedCenter(c, problem, roads))
                .toList();
        yards = IntStream.range(0, problem.yards().size())
                .mapToObj(y -> new FixedYard(y, problem.yards().get(y), roads, catalog))
                .toList();
        carriers = IntStream.range(0, problem.carriers().size())
                .mapToObj(k -> carrier(k, numbering))
                .toList();
        FixedOrder[] all = new FixedOrder[problem.orders().size()];
        PlanningDays planningDays = PlanningDays.of(problem);
        Arrays.setAll(all, o -> order(o, numbering, planningDays));
        orders = Collections.unmodifiableList(Arrays.asList(all));
        for (FixedOrder order : orders) {
            if (order.yard() != null) {
                order.yard().want(order.centers());
            }
        }
    }

    private FixedCarrier carrier(int number, Numbering numbering) {
        FixedYard yard = yards.get(numbering.yard(source.carriers().get(number).yard()));
        FixedCarrier carrier = new FixedCarrier(number, yard, source);
        yard.employ(carrier);
        return carrier;
    }

    private FixedOrder order(int number, Numbering numbering, PlanningDays planningDays) {
        Order order = source.orders().get(number);
        NumberedOrder numbered = NumberedOrder.of(order, numbering, planningDays);
        Model model = source.models().get(numbered.model());
        return new FixedOrder(
                number,
                order.id(),
                numbered.yard() == Numbering.NONE ? null : yards.get(numbered.yard()),
                numbered.site() == Numbering.NONE ? null : centers.get(numbered.site()),
                Arrays.stream(numbered.centers()).mapToObj(centers::get).toArray(FixedCenter[]::new),
                numbered.ready(),
                order.priority(),
                order.promisedDay() == null ? Integer.MAX_VALUE : planningDays.number(order.promisedDay()),
                day(numbered.appointment()),
                numbered.planned() != null,
                day(numbered.planned()),
                model.positions(),
                FixedCarrier.milligrams(model.weightKg()),
                numbered.away());
    }

    /** The center's day; null when it is no planning day. */
    private @Nullable HandoverDay day(NumberedOrder.@Nullable At at) {
        return at == null || at.day() < 0 || at.day() >= days ? null : centers.get(at.center()).days[at.day()];
    }

    TripRoute route(FixedYard yard, FixedCenter... stops) {
        return TripRoute.of(roads, source.rules(), yard, stops);
    }

    /** Whether a carrier of its yard that leaves on the first day reaches the last stop by the last day. */
    boolean isInTime(TripRoute route) {
        int duty = route.yard.longestDuty();
        return duty > 0 && route.tour.arrivalAfterDays(route.stops.length - 1, duty) < days;
    }

    /** Trips that {@code carrier} can make at most on a day, whatever their routes. */
    int tripsPerDay(FixedCarrier carrier) {
        List<FixedCenter> wanted = carrier.yard.wanted(centers);
        long shortest = wanted.stream()
                .mapToLong(
                        center -> Math.max(1, route(carrier.yard, center).tour.minutes()))
                .min()
                .orElse(Long.MAX_VALUE);
        long fitting = wanted.isEmpty() ? 0 : Math.max(1, carrier.dutyMinutes / shortest);
        return (int) Math.min(fitting, source.rules().maxTripsPerDay());
    }
}
