package dev.quarterback.cli.report;

import dev.quarterback.insight.promise.Offer;
import dev.quarterback.insight.promise.Promised;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Trip;
import dev.quarterback.reach.Impossible;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What can be promised for an order, for programs. */
public final class PromiseJson {
    private PromiseJson() {}

    /** Adds the field {@code offers} to {@code json}, and {@code code} and {@code reason} where no plan can deliver the order. */
    public static void addTo(ObjectNode json, Promised promised) {
        ArrayNode array = json.putArray("offers");
        promised.offers().forEach(offer -> add(array.addObject(), offer));
        Impossible impossible = promised.impossible();
        if (impossible != null) {
            json.put("code", impossible.code().text()).put("reason", impossible.text());
        }
    }

    private static void add(ObjectNode json, Offer offer) {
        json.put("center", offer.center());
        json.put("day", offer.day().toString());
        ArrayNode displaced = json.putArray("displaced");
        offer.displaced().forEach(displaced::add);
        json.put("cost", offer.cost());
        ArrayNode trips = json.putArray("trips");
        offer.trips().forEach(trip -> add(trips.addObject(), trip));
        ArrayNode deliveries = json.putArray("deliveries");
        offer.deliveries().forEach(delivery -> add(deliveries.addObject(), delivery));
        json.put("keepsAppointment", offer.keepsAppointment());
    }

    private static void add(ObjectNode json, Trip trip) {
        json.put("id", trip.id()).put("carrier", trip.carrier());
        json.put("departureDay", trip.departureDay().toString());
        ArrayNode stops = json.putArray("stops");
        trip.stops().forEach(stops::add);
    }

    private static void add(ObjectNode json, Delivery delivery) {
        json.put("order", delivery.order()).put("center", delivery.center());
        json.put("day", delivery.day().toString());
        if (delivery.trip() != null) {
            json.put("trip", delivery.trip());
        }
    }
}
