package dev.quarterback.bound.capacity;

import dev.quarterback.bound.model.Goal;
import dev.quarterback.problem.Numbering;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Yard;
import dev.quarterback.reach.Openings;
import dev.quarterback.reach.Way;
import dev.quarterback.reach.YardReach;
import dev.quarterback.trip.Roads;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Works out what all carriers together can load at most, and which orders share which part of it.
 *
 * <p>These parts, the pools, are the trips of a kind of carriers that leave on a day where orders and carriers are few;
 * else all trips of a kind of carriers, or of a yard.
 *
 * <p>See "The capacity bound" in docs/algorithm.md.
 */
final class CapacityFacts {
    /** Kinds of orders × their centers × days on which kinds of carriers leave at most, for the sake of time. */
    private static final double MOST_LOOKS = 50_000;

    private enum Pools {
        DAYS,
        CARRIERS,
        YARDS
    }

    private final Problem problem;
    private final Roads roads;
    private final Openings openings;
    private final Map<OrderKind, Integer> orders;
    private final List<CarrierTrips> carriers = new ArrayList<>();
    private final Map<Integer, List<CarrierTrips>> ofYard = new HashMap<>();

    /**
     * The facts of plans that deliver none but {@code possible} orders.
     *
     * @param onlyKept whether only handovers count that keep an appointment
     */
    CapacityFacts(Problem problem, Roads roads, Collection<Order> possible, boolean onlyKept) {
        this.problem = problem;
        this.roads = roads;
        orders = OrderKind.of(problem, possible, onlyKept);
        openings = new Openings(problem, PlanningDays.of(problem));
        Map<CarrierKind, Integer> kinds = CarrierKind.of(problem);
        for (int yard = 0; yard < problem.yards().size(); yard++) {
            add(yard, problem.yards().get(yard), kinds);
        }
    }

    /** The dual for {@code goal}. */
    CapacityDual dual(Goal goal) {
        if (looks() <= MOST_LOOKS) {
            CapacityDual byDays = by(Pools.DAYS, goal);
            if (byDays.isSmall()) {
                return byDays;
            }
        }
        CapacityDual byCarriers = by(Pools.CARRIERS, goal);
        return byCarriers.isSmall() ? byCarriers : by(Pools.YARDS, goal);
    }

    private void add(int number, Yard yard, Map<CarrierKind, Integer> kinds) {
        Map<Integer, List<Way>> known = new HashMap<>();
        YardReach reach = YardReach.ofWaysAlone(problem, roads, number);
        IntFunction<List<Way>> ways = center -> known.computeIfAbsent(center, reach::waysTo);
        WaitingSizes waiting = new WaitingSizes();
        orders.forEach((order, count) -> {
            if (order.yard() == number) {
                waiting.add(order, count, shortestTour(order, ways));
            }
        });
        kinds.forEach((kind, count) -> {
            if (kind.yard() == number && hasDepartures(yard)) {
                CarrierTrips trips = new CarrierTrips(
                        problem, openings, ways, kind, count, waiting.most(kind), number, carriers.size());
                carriers.add(trips);
                ofYard.computeIfAbsent(number, yardNumber -> new ArrayList<>()).add(trips);
            }
        });
    }

    private boolean hasDepartures(Yard yard) {
        PlanningDays days = PlanningDays.of(problem);
        return IntStream.range(0, days.count()).anyMatch(day -> yard.departuresOn(days.date(day)) > 0);
    }

    private static long shortestTour(OrderKind order, IntFunction<List<Way>> ways) {
        return order.centers().stream()
                .flatMap(center -> ways.apply(center).stream())
                .mapToLong(Way::tour)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private List<CarrierTrips> carriersFor(OrderKind order) {
        return ofYard.getOrDefault(order.yard(), List.of());
    }

    private double looks() {
        Map<Integer, Integer> departures = new HashMap<>();
        ofYard.forEach((yard, trips) -> departures.put(
                yard, trips.stream().mapToInt(CarrierTrips::departureDays).sum()));
        double looks = 0;
        for (OrderKind order : orders.keySet()) {
            looks += (double) order.centers().size() * departures.getOrDefault(order.yard(), 0);
        }
        return looks;
    }

    private CapacityDual by(Pools by, Goal goal) {
        List<OrderDemand> demands = by == Pools.DAYS ? demandsByDay(goal) : demandsOfAllDays(by, goal);
        List<TripSupply> supplies = carriers.stream()
                .map(trips -> trips.supply(day -> pool(trips, day, by)))
                .toList();
        int pools = switch (by) {
            case DAYS -> carriers.size() * problem.days();
            case CARRIERS -> carriers.size();
            case YARDS -> problem.yards().size();
        };
        return new CapacityDual(demands, supplies, pools);
    }

    private List<OrderDemand> demandsByDay(Goal goal) {
        List<OrderDemand> demands = new ArrayList<>();
        orders.forEach((order, count) -> {
            int[] pools = poolsByDay(order);
            if (pools.length > 0 || isHandedOverOnSite(order)) {
                demands.add(new OrderDemand(count, worth(order, goal), order.positions(), order.weightKg(), pools));
            }
        });
        return demands;
    }

    private int[] poolsByDay(OrderKind order) {
        return carriersFor(order).stream()
                .filter(trips -> trips.canLoad(order))
                .flatMapToInt(trips -> IntStream.range(0, problem.days())
                        .filter(day -> trips.canBring(order, day))
                        .map(day -> pool(trips, day, Pools.DAYS)))
                .toArray();
    }

    /** Many kinds of orders are alike when days and centers do not count. */
    private List<OrderDemand> demandsOfAllDays(Pools by, Goal goal) {
        record Alike(int yard, int site, int positions, double weightKg, long worth) {}
        Map<Alike, Integer> counts = new LinkedHashMap<>();
        Map<Alike, int[]> pools = new HashMap<>();
        orders.forEach((order, count) -> {
            Alike alike =
                    new Alike(order.yard(), order.site(), order.positions(), order.weightKg(), worth(order, goal));
            int[] from = pools.computeIfAbsent(alike, key -> poolsOfAllDays(order, by));
            if (from.length > 0 || isHandedOverOnSite(order)) {
                counts.merge(alike, count, Integer::sum);
            }
        });
        List<OrderDemand> demands = new ArrayList<>();
        counts.forEach((alike, count) -> demands.add(new OrderDemand(
                count, alike.worth, alike.positions, alike.weightKg, pools.getOrDefault(alike, new int[0]))));
        return demands;
    }

    private int[] poolsOfAllDays(OrderKind order, Pools by) {
        return carriersFor(order).stream()
                .filter(trips -> trips.canLoad(order))
                .mapToInt(trips -> pool(trips, 0, by))
                .distinct()
                .toArray();
    }

    private static long worth(OrderKind order, Goal goal) {
        return goal == Goal.DELIVERIES ? order.priority() : 1;
    }

    private int pool(CarrierTrips trips, int day, Pools by) {
        return switch (by) {
            case DAYS -> trips.number() * problem.days() + day;
            case CARRIERS -> trips.number();
            case YARDS -> trips.yard();
        };
    }

    private boolean isHandedOverOnSite(OrderKind order) {
        return order.site() != Numbering.NONE
                && order.centers().contains(order.site())
                && openings.first(order.site(), order.ready(), order.away()) != Openings.NONE;
    }
}
