package dev.quarterback.benchmark.cpsat;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import dev.quarterback.benchmark.cpsat.CenterCapacities.Excess;
import dev.quarterback.benchmark.cpsat.CenterLots.CrowdedNight;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.trip.Tour;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells the solver of a sound plan to start from. */
final class Hint {
    private final DeliveryModel model;
    private final PlanningDays days;
    private final Map<String, Order> orders;
    private final Map<String, List<Delivery>> ridesOn;
    private final Map<IntVar, Long> values = new LinkedHashMap<>();
    private final Map<String, Map<String, Flow>> flows = new HashMap<>();

    private record Start(String carrier, int day) {}

    private record Loading(Trip trip, TripSlot slot, int option) {}

    private Hint(DeliveryModel model, Plan plan) {
        this.model = model;
        days = PlanningDays.of(model.problem);
        orders = model.problem.ordersById();
        ridesOn = plan.deliveries().stream()
                .filter(delivery -> delivery.trip() != null)
                .collect(Collectors.groupingBy(delivery -> String.valueOf(delivery.trip())));
    }

    /** Adds {@code plan} to {@code solve}, a model with the variables of {@code model}; 0 is hinted for all others. */
    static void add(DeliveryModel model, Plan plan, CpModel solve) {
        Hint hint = new Hint(model, plan);
        hint.zero();
        hint.trips(plan);
        hint.deliveries(plan);
        hint.surge();
        hint.crowd();
        hint.values.forEach(solve::addHint);
    }

    private void zero() {
        for (TripSlot slot : model.slots) {
            slot.chosen.forEach(option -> values.put(option, 0L));
            slot.loads.values().forEach(load -> values.put(load, 0L));
        }
        model.deliveries.all.forEach(delivery -> values.put(delivery.count(), 0L));
    }

    private void trips(Plan plan) {
        Map<Start, List<TripSlot>> slots =
                model.slots.stream().collect(Collectors.groupingBy(slot -> new Start(slot.carrier.id(), slot.day)));
        Map<Start, List<Trip>> trips = plan.trips().stream()
                .collect(Collectors.groupingBy(trip -> new Start(trip.carrier(), days.number(trip.departureDay()))));
        trips.forEach((start, ofStart) -> load(ofStart, slots.getOrDefault(start, List.of())));
    }

    /** The dearest way first, as the model has it. */
    private void load(List<Trip> trips, List<TripSlot> slots) {
        List<Loading> loadings = new ArrayList<>();
        for (Trip trip : trips) {
            Loading loading = find(trip, slots);
            if (loading != null) {
                loadings.add(loading);
            }
        }
        loadings.sort(Comparator.comparing(Loading::option).reversed());
        List<TripSlot> free = new ArrayList<>(slots);
        for (Loading loading : loadings) {
            free.stream()
                    .filter(slot -> slot.options.equals(loading.slot.options))
                    .findFirst()
                    .ifPresent(slot -> {
                        free.remove(slot);
                        take(loading, slot);
                    });
        }
    }

    /** A slot with an option that brings all vehicles of the trip where and when the trip does, and takes no longer. */
    private @Nullable Loading find(Trip trip, List<TripSlot> slots) {
        for (TripSlot slot : slots) {
            Tour tour = model.tours.tour(slot.carrier.yard(), trip.stops());
            Map<String, Integer> needed = arrivals(trip, slot, tour);
            for (int i = 0; i < slot.options.size(); i++) {
                TripOption option = slot.options.get(i);
                if (option.minutes() <= tour.minutes()
                        && option.arrivals().entrySet().containsAll(needed.entrySet())) {
                    return new Loading(trip, slot, i);
                }
            }
        }
        return null;
    }

    private Map<String, Integer> arrivals(Trip trip, TripSlot slot, Tour tour) {
        Map<String, Integer> arrivals = new HashMap<>();
        for (Delivery delivery : ridesOn.getOrDefault(trip.id(), List.of())) {
            int stop = trip.stops().indexOf(delivery.center());
            long after = tour.arrivalAfterDays(stop, slot.carrier.dutyMinutesPerDay());
            arrivals.put(delivery.center(), (int) (slot.day + after));
        }
        return arrivals;
    }

    private void take(Loading loading, TripSlot slot) {
        values.put(slot.chosen.get(loading.option), 1L);
        for (Delivery delivery : ridesOn.getOrDefault(loading.trip.id(), List.of())) {
            Order order = orders.get(delivery.order());
            Integer arrival = slot.options.get(loading.option).arrivals().get(delivery.center());
            if (order != null && arrival != null) {
                Flow flow = new Flow(slot.carrier.yard(), order.model(), slot.day, delivery.center(), arrival);
                IntVar load = slot.loads.get(flow);
                if (load != null) {
                    values.merge(load, 1L, Long::sum);
                    flows.computeIfAbsent(delivery.order(), id -> new HashMap<>())
                            .put(delivery.center(), flow);
                }
            }
        }
    }

    private void deliveries(Plan plan) {
        record Way(String order, @Nullable Flow flow, String center, int day) {}
        Map<Way, PoolDelivery> ways = new HashMap<>();
        for (PoolDelivery delivery : model.deliveries.all) {
            for (String id : delivery.pool().ids()) {
                ways.put(new Way(id, delivery.flow(), delivery.center(), delivery.day()), delivery);
            }
        }
        for (Delivery delivery : plan.deliveries()) {
            Flow flow = flows.getOrDefault(delivery.order(), Map.of()).get(delivery.center());
            PoolDelivery way =
                    ways.get(new Way(delivery.order(), flow, delivery.center(), days.number(delivery.day())));
            if (way != null) {
                values.merge(way.count(), 1L, Long::sum);
            }
        }
    }

    private void surge() {
        for (Excess excess : model.capacities.excesses) {
            values.put(excess.above(), Math.max(0, sum(excess.handed()) - excess.regular()));
        }
    }

    private void crowd() {
        for (CrowdedNight night : model.lots.crowdedNights) {
            values.put(night.waits(), sum(night.waiting()) > 0 ? 1L : 0L);
            values.put(night.above(), Math.max(0, night.tooMany() - sum(night.gone())));
        }
    }

    private long sum(List<PoolDelivery> deliveries) {
        return deliveries.stream()
                .mapToLong(delivery -> values.getOrDefault(delivery.count(), 0L))
                .sum();
    }
}
