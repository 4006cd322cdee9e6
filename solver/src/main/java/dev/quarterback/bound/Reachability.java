package dev.quarterback.bound;

import dev.quarterback.bound.Impossible.Cause;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Site;
import dev.quarterback.trip.Roads;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Proves of single orders that no plan can deliver them, not even one that delivers nothing else.
 *
 * <p>An order that is found impossible is so for certain. The reverse does not hold: other orders may leave no room
 * for it, and a few cases are given the benefit of the doubt, see {@link Ways} and {@link Arrivals}.
 *
 * <p>Ways and arrivals are worked out when first asked for: not safe for use by several threads.
 */
public final class Reachability {
    private static final BitSet NEVER_AWAY = new BitSet();

    private final PlanningDays days;
    private final Problem problem;
    private final Openings openings;
    private final CommonDays commonDays;
    private final FromYard fromYard;
    private final Map<String, Model> models = new HashMap<>();
    private final Map<String, Integer> centers;
    private final Map<String, YardReach> yards = new HashMap<>();

    private Reachability(Problem problem) {
        this.problem = problem;
        days = PlanningDays.of(problem);
        openings = new Openings(problem, days);
        commonDays = new CommonDays(days, openings);
        fromYard = new FromYard(problem, openings);
        problem.models().forEach(model -> models.put(model.id(), model));
        centers = numbers(problem.centers());
        Roads roads = Roads.of(problem);
        Map<String, Fleet> fleets = Fleet.byYard(problem, days);
        numbers(problem.yards())
                .forEach((id, number) -> yards.put(id, new YardReach(problem, roads, number, fleets.get(id))));
    }

    private static Map<String, Integer> numbers(List<? extends Site> sites) {
        Map<String, Integer> numbers = new HashMap<>();
        sites.forEach(site -> numbers.put(site.id(), numbers.size()));
        return numbers;
    }

    /** The reachability in {@code problem}, a valid one. */
    public static Reachability of(Problem problem) {
        return new Reachability(problem);
    }

    /**
     * Why no plan can deliver {@code order}; empty when nothing rules it out by itself.
     *
     * @throws IllegalArgumentException when the order names a site or model that the problem does not have
     */
    public Optional<Impossible> impossible(Order order) {
        YardReach yard = yards.get(order.location());
        int[] accepted = order.centers().stream().mapToInt(this::center).toArray();
        BitSet away = order.unavailableDays().isEmpty() ? NEVER_AWAY : days.among(order.unavailableDays());
        Demand demand = new Demand(order, Math.min(days.count(), days.ready(order.readyDay())), away, accepted);
        if (yard == null) {
            return Optional.ofNullable(onSite(demand, center(order.location())));
        }
        Model model = known(order.model(), models.get(order.model()));
        return demand.ready() < days.count() && fromYard.isPossible(demand, yard.of(model))
                ? Optional.empty()
                : Optional.of(fromYard(demand, yard, model));
    }

    private @Nullable Impossible onSite(Demand demand, int location) {
        Order order = demand.order();
        if (!order.centers().contains(order.location())) {
            return new Impossible(
                    Cause.STANDS_ELSEWHERE,
                    "the vehicle stands at " + order.location() + ", which is none of the order's centers");
        }
        if (demand.ready() == days.count()) {
            return readyAfterLastDay(order);
        }
        return openings.first(location, demand.ready(), demand.away()) != Openings.NONE
                ? null
                : commonDays.whyNone(demand, new int[] {location}, List.of(order.location()));
    }

    private Impossible fromYard(Demand demand, YardReach yard, Model model) {
        Order order = demand.order();
        if (demand.ready() == days.count()) {
            return readyAfterLastDay(order);
        }
        return commonDays.hasAny(demand, demand.centers())
                ? new WhyNotFromYard(problem, days, fromYard, demand, model, yard).cause()
                : commonDays.whyNone(demand, demand.centers(), order.centers());
    }

    private Impossible readyAfterLastDay(Order order) {
        return new Impossible(
                Cause.READY_AFTER_LAST_DAY, "ready on " + order.readyDay() + ", after the last day " + days.last());
    }

    private int center(String id) {
        return known(id, centers.get(id));
    }

    private static <T> T known(String id, @Nullable T found) {
        if (found == null) {
            throw new IllegalArgumentException("The problem has no site or model (" + id + ").");
        }
        return found;
    }
}
