package dev.quarterback.quarter;

import dev.quarterback.change.CarrierOff;
import dev.quarterback.change.Event;
import dev.quarterback.history.Mishap;
import dev.quarterback.history.PastHandover;
import dev.quarterback.history.PastStop;
import dev.quarterback.history.PastTrip;
import dev.quarterback.path.PathFacts;
import dev.quarterback.path.Setback;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Problem;
import dev.quarterback.trip.Tour;
import dev.quarterback.trip.Tours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lets a day happen: what the plan has for it, as far as the path lets it. */
final class DayRun {
    private final PathFacts facts;
    private final Plan plan;
    private final LocalDate today;
    private final Tours tours;
    private final Map<String, Carrier> carriers = new HashMap<>();
    private final Map<String, List<Delivery>> loads = new HashMap<>();
    private final Set<String> notThere = new HashSet<>();

    private final List<PastTrip> trips = new ArrayList<>();
    private final List<PastHandover> handovers = new ArrayList<>();
    private final List<Mishap> mishaps = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<CarrierOff> off = new ArrayList<>();
    private final Map<String, LocalDate> fitOn = new HashMap<>();

    private DayRun(Problem known, Plan plan, PathFacts facts) {
        this.facts = facts;
        this.plan = plan;
        today = known.firstDay();
        tours = Tours.of(known);
        known.carriers().forEach(carrier -> carriers.put(carrier.id(), carrier));
        for (Delivery delivery : plan.deliveries()) {
            String trip = delivery.trip();
            if (trip != null) {
                loads.computeIfAbsent(trip, id -> new ArrayList<>()).add(delivery);
            }
        }
    }

    /** What the first day of a problem brings under a plan. */
    static DayOutcome of(Problem known, Plan plan, PathFacts facts) {
        DayRun run = new DayRun(known, plan, facts);
        run.breakDown(known);
        run.depart();
        run.handOver();
        return new DayOutcome(run.trips, run.handovers, run.mishaps, run.events, run.off, run.fitOn);
    }

    private void breakDown(Problem known) {
        for (Carrier carrier : known.carriers()) {
            facts.breakdown(carrier.id(), today)
                    .map(Setback::lastDay)
                    .ifPresent(until -> events.add(Event.brokenDown(carrier.id(), today, until)));
        }
    }

    private void depart() {
        List<Trip> leaving = plan.trips().stream()
                .filter(trip -> trip.departureDay().equals(today))
                .toList();
        Map<String, Trip> lastOf = new HashMap<>();
        leaving.forEach(trip -> lastOf.put(trip.carrier(), trip));
        for (Trip trip : leaving) {
            if (facts.breakdown(trip.carrier(), today).isPresent()) {
                mishaps.add(Mishap.ofTrip(trip.carrier()));
                load(trip).forEach(delivery -> notThere.add(delivery.order()));
            } else {
                depart(trip, trip.equals(lastOf.get(trip.carrier())) ? facts.lateDays(trip.carrier(), today) : 0);
            }
        }
    }

    private List<Delivery> load(Trip trip) {
        return loads.getOrDefault(trip.id(), List.of());
    }

    private void depart(Trip trip, int lateDays) {
        Carrier carrier = carriers.get(trip.carrier());
        if (carrier == null) {
            throw new IllegalStateException("A trip of no carrier (" + trip.carrier() + ").");
        }
        Tour tour = tours.of(carrier, trip.stops());
        List<PastStop> stops = new ArrayList<>();
        for (int i = 0; i < trip.stops().size(); i++) {
            String center = trip.stops().get(i);
            LocalDate arrival = today.plusDays(tour.arrivalAfterDays(i, carrier.dutyMinutesPerDay()) + lateDays);
            List<String> orders = load(trip).stream()
                    .filter(delivery -> delivery.center().equals(center))
                    .map(Delivery::order)
                    .toList();
            stops.add(new PastStop(center, arrival, orders));
            if (lateDays > 0) {
                orders.forEach(order -> arriveLate(order, arrival, center));
            }
        }
        trips.add(new PastTrip(today + " " + trip.id(), trip.carrier(), lateDays, stops));
        if (lateDays > 0) {
            LocalDate back = today.plusDays(tour.busyDays(carrier.dutyMinutesPerDay()));
            off.add(new CarrierOff(carrier.id(), back, back.plusDays(lateDays - 1L)));
        }
    }

    private void arriveLate(String order, LocalDate arrival, String center) {
        events.add(Event.arrived(order, arrival, center));
        notThere.add(order);
    }

    private void handOver() {
        for (Delivery delivery : plan.deliveries()) {
            if (delivery.day().equals(today)) {
                handOver(delivery);
            }
        }
    }

    private void handOver(Delivery delivery) {
        String order = delivery.order();
        int notFit = facts.failedPreparation(order, today);
        if (notThere.contains(order)) {
            mishaps.add(Mishap.ofHandover(Mishap.Kind.NOT_THERE, order)); // Rolling on finds out by itself.
        } else if (notFit > 0) {
            fail(Mishap.Kind.NOT_FIT, order);
            fitOn.put(order, today.plusDays(notFit));
        } else if (facts.isAbsent(order, today)) {
            fail(Mishap.Kind.ABSENT, order);
        } else {
            handovers.add(new PastHandover(order, delivery.center()));
        }
    }

    private void fail(Mishap.Kind kind, String order) {
        mishaps.add(Mishap.ofHandover(kind, order));
        events.add(Event.failedHandover(order, today));
    }
}
