package dev.quarterback.benchmark;

import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Yard;
import dev.quarterback.trip.Roads;
import dev.quarterback.trip.Tour;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is special about a problem and the trips of its best plan, in words, to group problems by. */
final class MilkRunTraits {
    private final Problem problem;
    private final Plan plan;
    private final Roads roads;
    private final Map<String, Carrier> carriers;
    private final TreeSet<String> words = new TreeSet<>();

    private MilkRunTraits(Problem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
        roads = Roads.of(problem);
        carriers = problem.carriers().stream().collect(Collectors.toMap(Carrier::id, Function.identity()));
    }

    static String of(Problem problem, Plan best) {
        MilkRunTraits traits = new MilkRunTraits(problem, best);
        traits.ofProblem();
        best.trips().forEach(traits::ofTrip);
        return String.join(", ", traits.words);
    }

    private void ofProblem() {
        add(!problem.lanes().isEmpty(), "lanes");
        add(problem.centers().stream().anyMatch(center -> center.lotSpaces() != Center.UNLIMITED), "lots");
        add(problem.centers().stream().anyMatch(center -> center.prepDays() > 0), "preparation");
        add(problem.rules().dutyCycle() != null, "duty cycle");
        add(problem.yards().stream().anyMatch(yard -> yard.departuresPerDay() != Yard.UNLIMITED), "departures");
        add(problem.orders().stream().anyMatch(order -> order.appointment() != null), "appointments");
        add(problem.yards().size() > 1, "yards");
    }

    private void ofTrip(Trip trip) {
        int duty = carrier(trip).dutyMinutesPerDay();
        add(trip.stops().size() > 1, "several stops");
        add(!tour(trip).isDayTrip(duty), "long trip");
        add(trip.stops().stream().anyMatch(stop -> isIdle(trip, stop)), "idle stop");
        add(dayTrips(trip) > 1, "several day trips");
    }

    private boolean isIdle(Trip trip, String stop) {
        return plan.deliveries().stream()
                .noneMatch(delivery ->
                        trip.id().equals(delivery.trip()) && delivery.center().equals(stop));
    }

    private long dayTrips(Trip trip) {
        return plan.trips().stream()
                .filter(other -> other.carrier().equals(trip.carrier())
                        && other.departureDay().equals(trip.departureDay()))
                .count();
    }

    private Tour tour(Trip trip) {
        Rules rules = problem.rules();
        List<String> stops = trip.stops();
        int yard = roads.number(carrier(trip).yard());
        return Tour.of(
                roads,
                rules.loadMinutes(),
                rules.unloadMinutes(),
                yard,
                stops.stream().mapToInt(roads::number).toArray());
    }

    private Carrier carrier(Trip trip) {
        return Objects.requireNonNull(carriers.get(trip.carrier()));
    }

    private void add(boolean isSo, String word) {
        if (isSo) {
            words.add(word);
        }
    }
}
