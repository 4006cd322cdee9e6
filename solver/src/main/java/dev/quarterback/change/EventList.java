package dev.quarterback.change;

import dev.quarterback.change.Event.Stop;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes what events tell into what has happened; what is wrong is noted at the fields of each event. */
final class EventList {
    /** The fields that events of a kind may have, beside kind and day. */
    private static final Map<EventKind, Set<String>> FIELDS = Map.of(
            EventKind.DEPARTED, Set.of("trip", "carrier", "stops"),
            EventKind.ARRIVED, Set.of("order", "center"),
            EventKind.HANDED_OVER, Set.of("order", "center"),
            EventKind.FAILED, Set.of("trip", "order"),
            EventKind.BROKEN_DOWN, Set.of("carrier", "until"));

    private final LocalDate to;
    private final Happened happened;
    private final Edit edit;
    private String place = "";

    EventList(LocalDate to, Happened happened, Edit edit) {
        this.to = to;
        this.happened = happened;
        this.edit = edit;
    }

    /** Breakdowns first: what a carrier did all the same is told by other events. */
    void take(List<Event> events) {
        for (boolean areBreakdowns : List.of(true, false)) {
            for (int i = 0; i < events.size(); i++) {
                Event event = events.get(i);
                if (event.kind().equals(EventKind.BROKEN_DOWN) == areBreakdowns) {
                    place = "events/" + i;
                    check(event);
                    take(event);
                }
            }
        }
    }

    private String at(String field) {
        return place + "/" + field;
    }

    private void check(Event event) {
        for (String field : event.given()) {
            if (!FIELDS.getOrDefault(event.kind(), Set.of()).contains(field)) {
                edit.wrong(at(field), "does not go with " + event.kind().text(), "leave it out");
            }
        }
        boolean isLater = event.day().isAfter(to) && event.kind() != EventKind.ARRIVED;
        if (isLater || event.day().isBefore(edit.problem().firstDay())) {
            edit.wrong(
                    at("day"),
                    event.day() + " is " + (isLater ? "after " + to : "before the first planning day"),
                    "events are of " + edit.problem().firstDay() + " to " + to);
        }
    }

    private void take(Event event) {
        switch (event.kind()) {
            case DEPARTED -> departed(event);
            case ARRIVED -> arrived(event);
            case HANDED_OVER -> handedOver(event);
            case FAILED -> failed(event);
            case BROKEN_DOWN -> brokenDown(event);
        }
    }

    private void departed(Event event) {
        Trip planned = event.trip() == null ? null : planTrip(event.trip());
        if (event.trip() != null && planned == null) {
            return;
        }
        String carrier = event.carrier() != null ? event.carrier() : planned == null ? null : planned.carrier();
        if (carrier == null || (planned == null && event.stops().isEmpty())) {
            edit.wrong(place, "nothing that has left", "give trip, or carrier and stops");
            return;
        }
        boolean isKnown =
                event.carrier() == null || edit.carrier(at("carrier"), carrier).isPresent();
        boolean areKnown = areKnown(event.stops());
        if (!isKnown || !areKnown) {
            return;
        }
        happened.depart(
                event.stops().isEmpty() && planned != null
                        ? asLoaded(planned, carrier, event.day())
                        : loaded(event, planned == null ? place : planned.id(), carrier));
    }

    /** A trip of the plan with what the plan loads it. */
    private Departure asLoaded(Trip planned, String carrier, LocalDate day) {
        return new Departure(new Trip(planned.id(), carrier, day, planned.stops()), happened.load(planned.id()), place);
    }

    /** A trip with what the event says. */
    private Departure loaded(Event event, String id, String carrier) {
        List<Delivery> load = new ArrayList<>();
        event.stops()
                .forEach(stop ->
                        stop.orders().forEach(order -> load.add(new Delivery(order, stop.center(), event.day(), id))));
        List<String> stops = event.stops().stream().map(Stop::center).toList();
        return new Departure(new Trip(id, carrier, event.day(), stops), load, place);
    }

    private boolean areKnown(List<Stop> stops) {
        boolean areKnown = true;
        for (int i = 0; i < stops.size(); i++) {
            String stop = at("stops/" + i);
            areKnown &= edit.center(stop + "/center", stops.get(i).center()).isPresent();
            List<String> orders = stops.get(i).orders();
            for (int j = 0; j < orders.size(); j++) {
                areKnown &= edit.order(stop + "/orders/" + j, orders.get(j)).isPresent();
            }
        }
        return areKnown;
    }

    /** A trip of the plan; null, and noted, when there is none. */
    private @Nullable Trip planTrip(String id) {
        Trip trip = happened.planTrip(id);
        if (trip == null && happened.planTripIds().isEmpty()) {
            edit.wrong(at("trip"), "needs the plan that has the trip", "give the plan with --plan");
        } else if (trip == null) {
            edit.noSuch(at("trip"), Fault.WHOLE, "trip", id, List.copyOf(happened.planTripIds()));
        }
        return trip;
    }

    private void arrived(Event event) {
        order(event)
                .ifPresent(order -> center(event, order)
                        .ifPresent(center -> happened.arrive(order.id(), new Handover(center, event.day()))));
    }

    private void handedOver(Event event) {
        Optional<Order> found = order(event);
        if (found.isEmpty()) {
            return;
        }
        Order order = found.get();
        if (happened.isHandoverTold(order.id())) {
            edit.wrong(at("order"), "\"" + order.id() + "\" was handed over already", "give it once");
        }
        Optional<String> center = center(event, order);
        if (center.isPresent() && !order.centers().contains(center.get())) {
            edit.wrong(
                    at("center"),
                    "\"" + center.get() + "\" is not among the order's centers",
                    "its centers are " + String.join(", ", order.centers()));
        }
        center.ifPresent(known -> happened.handOver(order.id(), new Handover(known, event.day())));
    }

    private Optional<Order> order(Event event) {
        if (event.order() == null) {
            edit.wrong(place, "no order", "give order");
            return Optional.empty();
        }
        return edit.order(at("order"), event.order());
    }

    /** The center of an event, or else where the order's vehicle is, comes or was to come. */
    private Optional<String> center(Event event, Order order) {
        if (event.center() != null) {
            return edit.center(at("center"), event.center()).map(center -> center.id());
        }
        Handover arrival = order.arrival();
        Delivery planned = happened.planDelivery(order.id());
        if (arrival != null) {
            return Optional.of(arrival.center());
        } else if (planned != null) {
            return Optional.of(planned.center());
        } else if (order.centers().contains(order.location())) {
            return Optional.of(order.location());
        }
        edit.wrong(place, "the plan does not say where", "give center");
        return Optional.empty();
    }

    private void failed(Event event) {
        if ((event.trip() == null) == (event.order() == null)) {
            edit.wrong(place, "no trip or order, or both", "give trip or order");
            return;
        }
        if (event.trip() != null) {
            Trip trip = planTrip(event.trip());
            if (trip != null && checkPlanned(trip.departureDay(), event, "leaves")) {
                happened.stay(trip.id());
            }
            return;
        }
        order(event).ifPresent(order -> {
            Delivery planned = happened.planDelivery(order.id());
            if (planned == null) {
                edit.wrong(at("order"), "the plan does not hand it over", "leave the event out");
            } else if (checkPlanned(planned.day(), event, "is handed over")) {
                happened.keep(order.id());
            }
        });
    }

    private boolean checkPlanned(LocalDate planned, Event event, String what) {
        if (!planned.equals(event.day())) {
            edit.wrong(at("day"), "by the plan it " + what + " on " + planned, "give that day");
        }
        return planned.equals(event.day());
    }

    private void brokenDown(Event event) {
        String carrier = event.carrier();
        if (carrier == null) {
            edit.wrong(place, "no carrier", "give carrier");
            return;
        }
        edit.checkRange(at("until"), event.day(), event.until());
        if (edit.carrier(at("carrier"), carrier).isPresent()) {
            happened.departuresOf(carrier, event.day(), event.until()).forEach(happened::stay);
            happened.breakDown(new CarrierOff(carrier, event.day(), event.until()));
        }
    }
}
