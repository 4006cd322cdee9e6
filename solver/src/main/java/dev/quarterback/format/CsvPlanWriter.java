package dev.quarterback.format;

import dev.quarterback.account.Load;
import dev.quarterback.account.PlanAccount;
import dev.quarterback.account.ResolvedDelivery;
import dev.quarterback.account.ResolvedTrip;
import dev.quarterback.account.UndeliveredOrder;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a plan as CSV files for people: trips, deliveries and undelivered orders, with what follows from them.
 *
 * <p>The columns are those of {@link CsvPlanTable}; a method here for each table writes their cells in the same order.
 */
public final class CsvPlanWriter {
    /** The files that it writes. */
    static final List<String> FILES =
            Stream.of(CsvPlanTable.values()).map(CsvPlanTable::file).toList();

    private final PlanAccount account;

    private CsvPlanWriter(PlanAccount account) {
        this.account = account;
    }

    /**
     * Writes {@code trips.csv}, {@code deliveries.csv} and {@code undelivered.csv} to {@code folder}, which is made if
     * need be; files there are replaced.
     *
     * @return the files
     * @throws IOException if one cannot be written
     */
    public static List<CsvFile> write(PlanAccount account, Path folder) throws IOException {
        Files.createDirectories(folder);
        return new CsvPlanWriter(account).write(folder);
    }

    private List<CsvFile> write(Path folder) throws IOException {
        List<CsvFile> files = new ArrayList<>();
        for (CsvPlanTable table : CsvPlanTable.values()) {
            files.add(CsvOutput.write(folder.resolve(table.file()), table.columns(), out -> rows(table, out)));
        }
        return files;
    }

    /**
     * Writes one table of a plan to a stream, which stays open.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(PlanAccount account, CsvPlanTable table, OutputStream stream) throws IOException {
        CsvPlanWriter writer = new CsvPlanWriter(account);
        CsvOutput.write(stream, table.columns(), out -> writer.rows(table, out));
    }

    private void rows(CsvPlanTable table, CsvOutput out) {
        switch (table) {
            case TRIPS -> account.trips().forEach(trip -> out.row(() -> trip(trip, out)));
            case DELIVERIES -> account.deliveries().forEach(delivery -> out.row(() -> delivery(delivery, out)));
            case UNDELIVERED -> account.undelivered().forEach(missing -> out.row(() -> undelivered(missing, out)));
        }
    }

    private static void trip(ResolvedTrip trip, CsvOutput out) {
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

    private static void delivery(ResolvedDelivery delivery, CsvOutput out) {
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

    private static void handover(Order.@Nullable Handover handover, CsvOutput out) {
        out.text(handover == null ? null : handover.center());
        out.day(handover == null ? null : handover.day());
    }

    private static void undelivered(UndeliveredOrder missing, CsvOutput out) {
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
