package dev.quarterback.format;

import dev.quarterback.account.Load;
import dev.quarterback.account.PlanAccount;
import dev.quarterback.account.ResolvedDelivery;
import dev.quarterback.account.ResolvedTrip;
import dev.quarterback.account.UndeliveredOrder;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import org.jspecify.annotations.Nullable;

/** The rows of a plan's tables, their cells in the order of the columns of {@link CsvPlanTable}. */
final class PlanRows {
    private PlanRows() {}

    /** Writes the rows of one table. */
    static void write(CsvPlanTable table, PlanAccount account, TableOutput out) {
        switch (table) {
            case TRIPS -> account.trips().forEach(trip -> out.row(() -> trip(trip, out)));
            case DELIVERIES -> account.deliveries().forEach(delivery -> out.row(() -> delivery(delivery, out)));
            case UNDELIVERED -> account.undelivered().forEach(missing -> out.row(() -> undelivered(missing, out)));
        }
    }

    private static void trip(ResolvedTrip trip, TableOutput out) {
        Carrier carrier = trip.carrier();
        Load load = trip.load();
        out.text(trip.id());
        out.text(carrier.id());
        out.text(carrier.yard());
        out.day(trip.departureDay());
        out.day(trip.backDay());
        out.shown(trip.trip().stops());
        out.days(trip.arrivalDays());
        out.whole(trip.tour().wholeKm());
        out.whole(trip.tour().minutes());
        out.whole(load.vehicles());
        out.whole(load.positions());
        out.whole(carrier.positions());
        out.decimal(load.kg());
        out.decimal(carrier.payloadKg());
    }

    private static void delivery(ResolvedDelivery delivery, TableOutput out) {
        Order order = delivery.order();
        ResolvedTrip trip = delivery.trip();
        out.text(order.id());
        out.text(order.model());
        out.text(order.location());
        out.text(delivery.center().id());
        out.text(delivery.center().name());
        out.day(delivery.day());
        out.text(trip == null ? null : trip.id());
        out.text(trip == null ? null : trip.carrier().id());
        out.day(trip == null ? null : trip.departureDay());
        out.day(delivery.arrivalDay());
        out.whole(delivery.choice());
        out.text(order.appointment() == null ? null : delivery.keepsAppointment() ? "kept" : "moved");
        handover(order.appointment(), out);
        out.day(order.promisedDay());
        out.whole(delivery.daysLate());
        out.whole(order.priority());
    }

    private static void handover(Order.@Nullable Handover handover, TableOutput out) {
        out.text(handover == null ? null : handover.center());
        out.day(handover == null ? null : handover.day());
    }

    private static void undelivered(UndeliveredOrder missing, TableOutput out) {
        Order order = missing.order();
        out.text(order.id());
        out.text(missing.reason());
        out.text(order.model());
        out.text(order.location());
        out.day(order.readyDay());
        out.shown(order.centers());
        handover(order.appointment(), out);
        out.day(order.promisedDay());
        out.whole(order.priority());
        out.text(missing.code() == null ? null : missing.code().text());
        out.text(missing.action());
    }
}
