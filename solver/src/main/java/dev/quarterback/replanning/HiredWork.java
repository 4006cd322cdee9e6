package dev.quarterback.replanning;

import dev.quarterback.account.PlanAccount;
import dev.quarterback.account.ResolvedDelivery;
import dev.quarterback.account.ResolvedTrip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a hired carrier begins on a day: a long trip, or all its day trips.
 *
 * @param trips their ids
 * @param deliveries that come by them
 * @param keepsAppointments whether one of these keeps an appointment
 * @param price of the days that they take, also past the last planning day; above 0
 */
record HiredWork(Set<String> trips, int deliveries, boolean keepsAppointments, long price) {
    private record Begun(String carrier, LocalDate day) {}

    /**
     * All that carriers do in a plan whose days cost something, what brings least for its price first.
     *
     * @param hired the carriers by their ids
     */
    static List<HiredWork> of(PlanAccount account, Map<String, HiredCarrier> hired) {
        Map<String, List<ResolvedDelivery>> riders = new HashMap<>();
        for (ResolvedDelivery delivery : account.deliveries()) {
            ResolvedTrip trip = delivery.trip();
            if (trip != null) {
                riders.computeIfAbsent(trip.id(), id -> new ArrayList<>()).add(delivery);
            }
        }
        Map<Begun, List<ResolvedTrip>> begun = new LinkedHashMap<>();
        for (ResolvedTrip trip : account.trips()) {
            HiredCarrier carrier = hired.get(trip.carrier().id());
            if (carrier != null && carrier.price() > 0) {
                begun.computeIfAbsent(new Begun(trip.carrier().id(), trip.departureDay()), first -> new ArrayList<>())
                        .add(trip);
            }
        }
        List<HiredWork> works = new ArrayList<>();
        begun.forEach((first, trips) -> {
            HiredCarrier carrier = hired.get(first.carrier());
            if (carrier != null) {
                works.add(of(trips, carrier, riders));
            }
        });
        works.sort(Comparator.comparingDouble(HiredWork::deliveriesForItsPrice));
        return works;
    }

    private static HiredWork of(
            List<ResolvedTrip> trips, HiredCarrier carrier, Map<String, List<ResolvedDelivery>> riders) {
        List<ResolvedDelivery> brought = trips.stream()
                .map(trip -> riders.getOrDefault(trip.id(), List.of()))
                .flatMap(Collection::stream)
                .toList();
        long days = trips.stream().mapToLong(ResolvedTrip::busyDays).max().orElse(0);
        return new HiredWork(
                trips.stream().map(ResolvedTrip::id).collect(Collectors.toSet()),
                brought.size(),
                brought.stream().anyMatch(ResolvedDelivery::keepsAppointment),
                days * carrier.price());
    }

    private double deliveriesForItsPrice() {
        return (double) deliveries / price;
    }
}
