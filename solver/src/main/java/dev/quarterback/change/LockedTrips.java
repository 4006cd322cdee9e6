package dev.quarterback.change;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Yard;
import dev.quarterback.trip.Tour;
import dev.quarterback.trip.Tours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes trips of a plan as left: what remains to be planned is without them.
 *
 * <p>Their carriers are busy, on a long trip also off; their vehicles have an arrival; their yards have a departure less.
 */
final class LockedTrips {
    /** Days of a trip that are written as busy at most; a drive may be longer than any calendar. */
    private static final int MOST_DAYS = 1000;

    private static final int LAST_YEAR = 9999;

    private final Plan plan;
    private final String field;
    private final Edit edit;
    private final Tours tours;
    private final PlanningDays days;
    private final Set<String> centers;

    /** Locks trips of {@code plan}; what is wrong is noted at {@code field}. */
    LockedTrips(Plan plan, String field, Edit edit) {
        Problem problem = edit.problem();
        this.plan = plan;
        this.field = field;
        this.edit = edit;
        tours = Tours.of(problem);
        days = PlanningDays.of(problem);
        centers = problem.centers().stream().map(center -> center.id()).collect(Collectors.toSet());
    }

    void lock(List<Trip> trips) {
        Map<String, List<Delivery>> loads = plan.deliveries().stream()
                .filter(delivery -> delivery.trip() != null)
                .collect(Collectors.groupingBy(delivery -> String.valueOf(delivery.trip())));
        Map<String, Handover> arrivals = new HashMap<>();
        for (Trip trip : trips) {
            Optional<Carrier> carrier = edit.problem().carriers().stream()
                    .filter(each -> each.id().equals(trip.carrier()))
                    .findAny();
            boolean isWithin = days.contain(trip.departureDay());
            if (carrier.isEmpty() || !centers.containsAll(trip.stops()) || !isWithin) {
                edit.wrong(
                        field,
                        "trip \"" + trip.id() + "\" has a carrier, stop or day that the problem does not have",
                        "give a plan of this problem");
            } else {
                lock(trip, carrier.get(), loads.getOrDefault(trip.id(), List.of()), arrivals);
            }
        }
        putArrivals(arrivals);
    }

    private void lock(Trip trip, Carrier carrier, List<Delivery> load, Map<String, Handover> arrivals) {
        Tour tour = tours.of(carrier, trip.stops());
        long busyDays = tour.busyDays(carrier.dutyMinutesPerDay());
        if (busyDays > MOST_DAYS || trip.departureDay().plusDays(busyDays).getYear() > LAST_YEAR) {
            edit.wrong(field, "trip \"" + trip.id() + "\" takes more days than can be written as busy", null);
            return;
        }
        for (Delivery delivery : load) {
            int stop = trip.stops().indexOf(delivery.center());
            if (stop < 0) {
                edit.wrong(
                        field,
                        "trip \"" + trip.id() + "\" does not stop where it brings \"" + delivery.order() + "\"",
                        "give a plan that breaks no rule");
            } else {
                LocalDate arrival =
                        trip.departureDay().plusDays(tour.arrivalAfterDays(stop, carrier.dutyMinutesPerDay()));
                arrivals.put(delivery.order(), new Handover(delivery.center(), arrival));
            }
        }
        edit.put(busy(carrier, trip.departureDay(), tour));
        takeDeparture(trip, carrier.yard());
    }

    private Carrier busy(Carrier carrier, LocalDate departure, Tour tour) {
        int dutyMinutes = carrier.dutyMinutesPerDay();
        boolean isDayTrip = tour.isDayTrip(dutyMinutes);
        List<BusyDay> busy = new ArrayList<>(carrier.busy());
        List<LocalDate> off = new ArrayList<>(carrier.offDays());
        for (int day = 0; day < tour.busyDays(dutyMinutes); day++) {
            LocalDate date = departure.plusDays(day);
            add(new BusyDay(date, (int) tour.dutyOn(day, dutyMinutes), isDayTrip ? 1 : 0), busy);
            if (!isDayTrip && days.contain(date) && !off.contains(date)) {
                off.add(date);
            }
        }
        return carrier.withAvailability(carrier.availableFrom(), carrier.availableTo(), off)
                .withBusy(busy.toArray(BusyDay[]::new));
    }

    /** Adds to what the carrier does on that day already. */
    private void add(BusyDay added, List<BusyDay> busy) {
        for (int i = 0; i < busy.size(); i++) {
            BusyDay before = busy.get(i);
            if (before.day().equals(added.day())) {
                long minutes = (long) before.minutes() + added.minutes();
                if (minutes > Integer.MAX_VALUE) {
                    edit.wrong(field, "too many busy minutes on " + added.day(), "every number is below 2147483648");
                } else {
                    busy.set(i, new BusyDay(added.day(), (int) minutes, before.trips() + added.trips()));
                }
                return;
            }
        }
        busy.add(added);
    }

    private void takeDeparture(Trip trip, String yardId) {
        Yard yard = edit.problem().yards().stream()
                .filter(each -> each.id().equals(yardId))
                .findAny()
                .orElseThrow();
        int departures = yard.departuresOn(trip.departureDay());
        if (departures == 0) {
            edit.wrong(
                    field,
                    "trip \"" + trip.id() + "\" has no departure left on " + trip.departureDay(),
                    "is it locked twice?");
        } else if (departures != Yard.UNLIMITED) {
            edit.put(yard.withDeparturesOn(trip.departureDay(), departures - 1));
        }
    }

    private void putArrivals(Map<String, Handover> arrivals) {
        Map<String, Order> orders = edit.orders(arrivals.keySet());
        Set<String> missing = new HashSet<>(arrivals.keySet());
        missing.removeAll(orders.keySet());
        missing.stream()
                .sorted()
                .forEach(id -> edit.wrong(
                        field,
                        "it brings \"" + id + "\", which the problem does not have",
                        "give a plan of this problem"));
        orders.values().stream()
                .filter(order -> order.arrival() != null)
                .map(Order::id)
                .sorted()
                .forEach(id -> edit.wrong(
                        field, "it brings \"" + id + "\", which has an arrival already", "is it locked twice?"));
        orders.replaceAll((id, order) -> order.withArrival(arrivals.get(id)));
        edit.putOrders(orders);
    }
}
