package dev.quarterback.benchmark.cpsat;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Which vehicles may ride at all, so that nothing is modelled that no order can use. */
final class Wishes {
    private final PlanningDays days;
    private final Map<String, Center> centers;
    private final Map<Vehicles, List<OrderPool>> pools = new HashMap<>();
    private final Map<Flow, List<OrderPool>> known = new HashMap<>();

    private record Vehicles(String yard, String model, String center) {}

    Wishes(Problem problem, List<OrderPool> all) {
        days = PlanningDays.of(problem);
        centers = problem.centers().stream().collect(Collectors.toMap(Center::id, center -> center));
        for (OrderPool pool : all) {
            Order order = pool.alike();
            List<String> reachedByTrip = pool.site() == null ? order.centers() : List.of();
            for (String center : reachedByTrip) {
                pools.computeIfAbsent(
                                new Vehicles(order.location(), order.model(), center), vehicles -> new ArrayList<>())
                        .add(pool);
            }
        }
    }

    /** The orders whose vehicles can be part of {@code flow} and be handed over afterwards. */
    List<OrderPool> of(Flow flow) {
        return known.computeIfAbsent(flow, this::find);
    }

    private List<OrderPool> find(Flow flow) {
        return pools.getOrDefault(new Vehicles(flow.yard(), flow.model(), flow.center()), List.of()).stream()
                .filter(pool -> pool.ready() <= flow.departure())
                .filter(pool -> pool.handoverDays(centerOf(flow), firstHandover(flow), days)
                        .findAny()
                        .isPresent())
                .toList();
    }

    /** The first day on which vehicles of {@code flow} are prepared. */
    int firstHandover(Flow flow) {
        Center center = centerOf(flow);
        return (int) Math.min(days.count(), (long) flow.arrival() + center.prepDays());
    }

    private Center centerOf(Flow flow) {
        return Objects.requireNonNull(centers.get(flow.center()));
    }
}
