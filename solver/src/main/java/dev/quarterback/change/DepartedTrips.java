package dev.quarterback.change;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Yard;
import dev.quarterback.trip.Tour;
import dev.quarterback.trip.Tours;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Trips that have left: what remains to be planned is without them.
 *
 * <p>Their carriers are busy, on a long trip also off; their vehicles have an arrival; their yards have a departure less.
 */
final class DepartedTrips {
    /** Days of a trip that are written as busy at most; a drive may be longer than any calendar. */
    private static final int MOST_DAYS = 1000;

    private static final int LAST_YEAR = 9999;

    private final Edit edit;
    private final Tours tours;
    private final PlanningDays days;
    private final Set<String> centers;

    DepartedTrips(Edit edit) {
        Problem problem = edit.problem();
        this.edit = edit;
        tours = Tours.of(problem);
        days = PlanningDays.of(problem);
        centers = problem.centers().stream().map(center -> center.id()).collect(Collectors.toSet());
    }

    /** Takes the departures, too, from those that their yards have. */
    void lock(List<Departure> departures) {
        leave(departures);
        departures.forEach(this::takeDeparture);
    }

    /** What the trips leave behind, but for the departures of their yards. */
    void leave(List<Departure> departures) {
        Map<String, Arrived> arrivals = new LinkedHashMap<>();
        for (Departure departure : departures) {
            Trip trip = departure.trip();
            Optional<Carrier> carrier = carrier(trip);
            boolean isWithin = days.contain(trip.departureDay());
            if (carrier.isEmpty() || !centers.containsAll(trip.stops()) || !isWithin) {
                edit.wrong(
                        departure.field(),
                        "trip \"" + trip.id() + "\" has a carrier, stop or day that the problem does not have",
                        "give a plan of this problem");
            } else {
                leave(departure, carrier.get(), arrivals);
            }
        }
        putArrivals(arrivals);
    }

    private Optional<Carrier> carrier(Trip trip) {
        return edit.problem().carriers().stream()
                .filter(each -> each.id().equals(trip.carrier()))
                .findAny();
    }

    private void leave(Departure departure, Carrier carrier, Map<String, Arrived> arrivals) {
        Trip trip = departure.trip();
        Tour tour = tours.of(carrier, trip.stops());
        long busyDays = tour.busyDays(carrier.dutyMinutesPerDay());
        if (busyDays > MOST_DAYS || trip.departureDay().plusDays(busyDays).getYear() > LAST_YEAR) {
            edit.wrong(
                    departure.field(), "trip \"" + trip.id() + "\" takes more days than can be written as busy", null);
            return;
        }
        for (Delivery delivery : departure.load()) {
            int stop = trip.stops().indexOf(delivery.center());
            if (stop < 0) {
                edit.wrong(
                        departure.field(),
                        "trip \"" + trip.id() + "\" does not stop where it brings \"" + delivery.order() + "\"",
                        "give a plan that breaks no rule");
            } else {
                LocalDate arrival =
                        trip.departureDay().plusDays(tour.arrivalAfterDays(stop, carrier.dutyMinutesPerDay()));
                arrivals.put(
                        delivery.order(), new Arrived(new Handover(delivery.center(), arrival), departure.field()));
            }
        }
        keepBusy(carrier, departure, tour);
    }

    private record Arrived(Handover arrival, String field) {}

    private void keepBusy(Carrier carrier, Departure departure, Tour tour) {
        TripDuty duty = TripDuty.of(
                tour,
                departure.trip().departureDay(),
                carrier.dutyMinutesPerDay(),
                departure.trip().departureDay(),
                LocalDate.MAX);
        List<LocalDate> tooBusy = duty.tooBusy(carrier);
        tooBusy.forEach(day ->
                edit.wrong(departure.field(), "too many busy minutes on " + day, "every number is below 2147483648"));
        if (tooBusy.isEmpty()) {
            edit.put(duty.takenFrom(carrier, days));
        }
    }

    private void takeDeparture(Departure departure) {
        Trip trip = departure.trip();
        Optional<Carrier> carrier = carrier(trip);
        if (carrier.isEmpty() || !days.contain(trip.departureDay())) {
            return;
        }
        Yard yard = edit.problem().yards().stream()
                .filter(each -> each.id().equals(carrier.get().yard()))
                .findAny()
                .orElseThrow();
        int departures = yard.departuresOn(trip.departureDay());
        if (departures == 0) {
            edit.wrong(
                    departure.field(),
                    "trip \"" + trip.id() + "\" has no departure left on " + trip.departureDay(),
                    "is it locked twice?");
        } else if (departures != Yard.UNLIMITED) {
            edit.put(yard.withDeparturesOn(trip.departureDay(), departures - 1));
        }
    }

    private void putArrivals(Map<String, Arrived> arrivals) {
        Map<String, Order> orders = edit.orders(arrivals.keySet());
        Map<String, Order> changed = new HashMap<>();
        arrivals.forEach((id, arrived) -> {
            Order order = orders.get(id);
            if (order == null) {
                edit.wrong(
                        arrived.field(),
                        "it brings \"" + id + "\", which the problem does not have",
                        "give a plan of this problem");
            } else if (order.arrival() != null) {
                edit.wrong(
                        arrived.field(),
                        "it brings \"" + id + "\", which has an arrival already",
                        "is it locked twice?");
            } else {
                changed.put(id, order.withArrival(arrived.arrival()));
            }
        });
        edit.putOrders(changed);
    }
}
