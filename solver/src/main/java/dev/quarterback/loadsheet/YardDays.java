package dev.quarterback.loadsheet;

import dev.quarterback.account.PlanAccount;
import dev.quarterback.account.ResolvedDelivery;
import dev.quarterback.account.ResolvedTrip;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What leaves each yard, by days, with what rides along. */
final class YardDays {
    private final Map<String, Model> models;
    private final Map<String, Center> centers;
    private final Map<String, List<Carrier>> carriers;
    private final Map<String, Map<LocalDate, List<ResolvedTrip>>> trips = new HashMap<>();
    private final Map<String, List<ResolvedDelivery>> loads = new HashMap<>();

    YardDays(Problem problem, PlanAccount account) {
        models = problem.models().stream().collect(Collectors.toMap(Model::id, Function.identity()));
        centers = problem.centers().stream().collect(Collectors.toMap(Center::id, Function.identity()));
        carriers = problem.carriers().stream().collect(Collectors.groupingBy(Carrier::yard));
        for (ResolvedTrip trip : account.trips()) {
            trips.computeIfAbsent(trip.carrier().id(), id -> new HashMap<>())
                    .computeIfAbsent(trip.departureDay(), day -> new ArrayList<>())
                    .add(trip);
        }
        for (ResolvedDelivery delivery : account.deliveries()) {
            if (delivery.trip() != null) {
                loads.computeIfAbsent(delivery.trip().id(), id -> new ArrayList<>())
                        .add(delivery);
            }
        }
    }

    /** What leaves a yard on a day, perhaps nothing. */
    YardDay on(Yard yard, LocalDate day) {
        List<CarrierSheet> sheets = new ArrayList<>();
        for (Carrier carrier : carriers.getOrDefault(yard.id(), List.of())) {
            List<ResolvedTrip> own = trips.getOrDefault(carrier.id(), Map.of()).getOrDefault(day, List.of());
            if (!own.isEmpty()) {
                sheets.add(
                        new CarrierSheet(carrier, own.stream().map(this::sheet).toList()));
            }
        }
        return new YardDay(yard, day, sheets);
    }

    private TripSheet sheet(ResolvedTrip trip) {
        return TripSheet.of(
                trip,
                trip.trip().stops().stream().map(this::center).toList(),
                loads.getOrDefault(trip.id(), List.of()),
                this::positions);
    }

    private Center center(String id) {
        return Objects.requireNonNull(centers.get(id));
    }

    private int positions(ResolvedDelivery delivery) {
        return Objects.requireNonNull(models.get(delivery.order().model())).positions();
    }
}
