package dev.quarterback.cli.report;

import dev.quarterback.insight.difference.Call;
import dev.quarterback.insight.difference.CarrierDifference;
import dev.quarterback.insight.difference.CarrierWork;
import dev.quarterback.insight.difference.CenterCalls;
import dev.quarterback.insight.difference.HandoverPart;
import dev.quarterback.insight.difference.OrderDifference;
import dev.quarterback.insight.difference.OrderInPlan;
import dev.quarterback.insight.difference.PlanDifference;
import dev.quarterback.insight.difference.PlannedHandover;
import dev.quarterback.insight.difference.TouchedPart;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Order.Handover;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How two plans differ, for programs; figures as {@code plan --json} names them. */
public final class PlanDifferenceJson {
    private PlanDifferenceJson() {}

    /** Adds the difference's fields to {@code json}. */
    public static void addTo(ObjectNode json, PlanDifference difference) {
        ObjectNode figures = json.putObject("figures");
        PlanSummaryJson.addFigures(
                figures.putObject("before"), difference.before().figures());
        PlanSummaryJson.addFigures(
                figures.putObject("after"), difference.after().figures());
        difference
                .rolledTo()
                .ifPresent(day -> json.putObject("deliveredBefore")
                        .put("day", day.toString())
                        .put("orders", difference.deliveredMeanwhile()));
        ArrayNode orders = json.putArray("orders");
        difference.orders().forEach(order -> add(orders.addObject(), order));
        ArrayNode calls = json.putArray("calls");
        Map<String, TouchedPart> touched = difference.touched();
        difference.calls().forEach(center -> add(calls.addObject(), center, touched));
        ArrayNode carriers = json.putArray("carriers");
        difference.carriers().forEach(carrier -> add(carriers.addObject(), carrier));
        ArrayNode left = json.putArray("left");
        difference.left().forEach(trip -> add(left.addObject(), trip));
    }

    private static void add(ObjectNode node, OrderDifference order) {
        node.put("order", order.order());
        node.put("change", order.change().text());
        putTexts(node, "moved", order.moved().stream().map(HandoverPart::field).toList());
        putHandover(node, "before", order.handoverBefore());
        putHandover(node, "after", order.handoverAfter());
        node.put("appointment", order.appointment().text());
        putAppointment(node, "appointmentBefore", order.before());
        putAppointment(node, "appointmentAfter", order.after());
        if (order.isAdded() || order.isRemoved()) {
            node.put("problem", order.isAdded() ? "added" : "removed");
        }
    }

    private static void putHandover(ObjectNode node, String name, @Nullable PlannedHandover handover) {
        if (handover == null) {
            return;
        }
        ObjectNode object = node.putObject(name);
        object.put("center", handover.center()).put("day", handover.day().toString());
        Trip trip = handover.trip();
        if (trip != null) {
            put(object, trip);
        }
    }

    private static void put(ObjectNode node, Trip trip) {
        node.put("trip", trip.id()).put("carrier", trip.carrier());
        node.put("departureDay", trip.departureDay().toString());
    }

    private static void putAppointment(ObjectNode node, String name, @Nullable OrderInPlan order) {
        put(node, name, order == null ? null : order.appointment());
    }

    private static void put(ObjectNode node, String name, @Nullable Handover handover) {
        if (handover != null) {
            node.putObject(name)
                    .put("center", handover.center())
                    .put("day", handover.day().toString());
        }
    }

    private static void add(ObjectNode node, CenterCalls center, Map<String, TouchedPart> touched) {
        node.put("center", center.center().id());
        String name = center.center().name();
        if (name != null) {
            node.put("name", name);
        }
        ArrayNode customers = node.putArray("customers");
        center.calls().forEach(call -> add(customers.addObject(), call, touched.get(call.order())));
    }

    private static void add(ObjectNode node, Call call, @Nullable TouchedPart touched) {
        node.put("day", call.place().day().toString());
        node.put("order", call.order());
        node.put("code", call.kind().text());
        node.put("text", call.text());
        if (touched != null) {
            node.put("touched", touched.text());
        }
        put(node, "appointment", call.appointment());
        put(node, "expected", call.expected());
        put(node, "planned", call.planned());
    }

    private static void add(ObjectNode node, CarrierDifference carrier) {
        node.put("carrier", carrier.carrier()).put("yard", carrier.yard());
        putTexts(node, "daysLess", texts(carrier.daysLess()));
        putTexts(node, "daysMore", texts(carrier.daysMore()));
        add(node.putObject("before"), carrier.before());
        add(node.putObject("after"), carrier.after());
    }

    private static void add(ObjectNode node, Trip left) {
        put(node, left);
        putTexts(node, "stops", left.stops());
    }

    private static void add(ObjectNode node, CarrierWork work) {
        putTexts(node, "days", texts(work.days()));
        ArrayNode trips = node.putArray("trips");
        work.trips().forEach(trip -> {
            ObjectNode object = trips.addObject();
            object.put("trip", trip.id());
            object.put("departureDay", trip.departureDay().toString());
            putTexts(object, "stops", trip.stops());
        });
    }

    private static List<String> texts(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).toList();
    }

    private static void putTexts(ObjectNode node, String name, List<String> texts) {
        ArrayNode array = node.putArray(name);
        texts.forEach(array::add);
    }
}
