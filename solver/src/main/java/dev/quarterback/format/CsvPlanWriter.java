package dev.quarterback.format;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.trip.Roads;
import dev.quarterback.trip.Tour;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a plan as CSV files for people: trips, deliveries and undelivered orders, with what follows from them. */
public final class CsvPlanWriter {
    /** The files that it writes. */
    static final List<String> FILES =
            Stream.of(PlanTable.values()).map(PlanTable::file).toList();

    private static final List<String> TRIP_COLUMNS = List.of(
            "trip",
            "carrier",
            "yard",
            "departureDay",
            "backDay",
            "stops",
            "arrivalDays",
            "km",
            "dutyMinutes",
            "vehicles",
            "positions",
            "ofPositions",
            "loadKg",
            "ofPayloadKg");

    private static final List<String> DELIVERY_COLUMNS = List.of(
            "order",
            "model",
            "location",
            "center",
            "centerName",
            "day",
            "trip",
            "carrier",
            "departureDay",
            "arrivalDay",
            "choice",
            "appointment",
            "appointmentCenter",
            "appointmentDay",
            "promisedDay",
            "daysLate",
            "priority");

    private static final List<String> UNDELIVERED_COLUMNS = List.of(
            "order",
            "reason",
            "model",
            "location",
            "readyDay",
            "centers",
            "appointmentCenter",
            "appointmentDay",
            "promisedDay",
            "priority");

    private final Problem problem;
    private final Plan plan;
    private final Roads roads;
    private final Map<String, Order> orders;
    private final Map<String, Carrier> carriers;
    private final Map<String, Center> centers;
    private final Map<String, Model> models;
    private final Map<String, Trip> trips;

    private CsvPlanWriter(Problem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
        this.roads = Roads.of(problem);
        this.orders = byId(problem.orders(), Order::id);
        this.carriers = byId(problem.carriers(), Carrier::id);
        this.centers = byId(problem.centers(), Center::id);
        this.models = byId(problem.models(), Model::id);
        this.trips = byId(plan.trips(), Trip::id);
    }

    private static <T> Map<String, T> byId(List<T> list, Function<T, String> id) {
        return list.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    /**
     * Writes {@code trips.csv}, {@code deliveries.csv} and {@code undelivered.csv} to {@code folder}, which is made if
     * need be; files there are replaced.
     *
     * @param plan a plan of {@code problem} that names no id which the problem does not have, as the checker makes sure
     * @return the files
     * @throws IOException if one cannot be written
     * @throws IllegalArgumentException if the plan names an unknown id
     */
    public static List<CsvFile> write(Problem problem, Plan plan, Path folder) throws IOException {
        Files.createDirectories(folder);
        return new CsvPlanWriter(problem, plan).write(folder);
    }

    private List<CsvFile> write(Path folder) throws IOException {
        List<CsvFile> files = new ArrayList<>();
        for (PlanTable table : PlanTable.values()) {
            files.add(CsvOutput.write(folder.resolve(table.file()), columns(table), out -> rows(table, out)));
        }
        return files;
    }

    /**
     * Writes one table of a plan to a stream, which stays open.
     *
     * @param plan a plan of {@code problem} that names no id which the problem does not have, as the checker makes sure
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if the plan names an unknown id
     */
    public static void write(Problem problem, Plan plan, PlanTable table, OutputStream stream) throws IOException {
        CsvPlanWriter writer = new CsvPlanWriter(problem, plan);
        CsvOutput.write(stream, columns(table), out -> writer.rows(table, out));
    }

    private static List<String> columns(PlanTable table) {
        return switch (table) {
            case TRIPS -> TRIP_COLUMNS;
            case DELIVERIES -> DELIVERY_COLUMNS;
            case UNDELIVERED -> UNDELIVERED_COLUMNS;
        };
    }

    private void rows(PlanTable table, CsvOutput out) {
        switch (table) {
            case TRIPS -> {
                Map<String, List<Order>> loads = loads();
                plan.trips().forEach(trip -> out.row(() -> trip(trip, loads.getOrDefault(trip.id(), List.of()), out)));
            }
            case DELIVERIES -> plan.deliveries().forEach(delivery -> out.row(() -> delivery(delivery, out)));
            case UNDELIVERED -> plan.undelivered().forEach(missing -> out.row(() -> undelivered(missing, out)));
        }
    }

    private static <T> T get(Map<String, T> map, String id) {
        T found = map.get(id);
        if (found == null) {
            throw new IllegalArgumentException("The plan names an unknown id (" + id + ").");
        }
        return found;
    }

    /** The orders on each trip that carries any. */
    private Map<String, List<Order>> loads() {
        Map<String, List<Order>> loads = new HashMap<>();
        for (Delivery delivery : plan.deliveries()) {
            if (delivery.trip() != null) {
                loads.computeIfAbsent(delivery.trip(), trip -> new ArrayList<>())
                        .add(get(orders, delivery.order()));
            }
        }
        return loads;
    }

    private void trip(Trip trip, List<Order> load, CsvOutput out) {
        Carrier carrier = get(carriers, trip.carrier());
        Tour tour = tour(trip, carrier);
        List<Model> loaded =
                load.stream().map(order -> get(models, order.model())).toList();
        out.text(trip.id());
        out.text(trip.carrier());
        out.text(carrier.yard());
        out.day(trip.departureDay());
        out.day(trip.departureDay().plusDays(tour.busyDays(carrier.dutyMinutesPerDay()) - 1));
        out.shown(trip.stops());
        out.days(trip.stops().stream().map(stop -> arrival(trip, stop)).toList());
        out.whole(tour.wholeKm());
        out.whole(tour.minutes());
        out.whole(load.size());
        out.whole(loaded.stream().mapToLong(Model::positions).sum());
        out.whole(carrier.positions());
        out.decimal(loaded.stream().mapToDouble(Model::weightKg).sum());
        out.decimal(carrier.payloadKg());
    }

    private Tour tour(Trip trip, Carrier carrier) {
        int[] stops = trip.stops().stream().mapToInt(roads::number).toArray();
        return Tour.of(
                roads,
                problem.rules().loadMinutes(),
                problem.rules().unloadMinutes(),
                roads.number(carrier.yard()),
                stops);
    }

    private LocalDate arrival(Trip trip, String center) {
        Carrier carrier = get(carriers, trip.carrier());
        int stop = trip.stops().indexOf(center);
        return trip.departureDay().plusDays(tour(trip, carrier).arrivalAfterDays(stop, carrier.dutyMinutesPerDay()));
    }

    private void delivery(Delivery delivery, CsvOutput out) {
        Order order = get(orders, delivery.order());
        Trip trip = delivery.trip() == null ? null : get(trips, delivery.trip());
        LocalDate promised = order.promisedDay();
        out.text(order.id());
        out.text(order.model());
        out.text(order.location());
        out.text(delivery.center());
        out.text(get(centers, delivery.center()).name());
        out.day(delivery.day());
        out.text(delivery.trip());
        out.text(trip == null ? null : trip.carrier());
        out.day(trip == null ? null : trip.departureDay());
        out.day(trip == null ? null : arrival(trip, delivery.center()));
        out.whole(order.centers().indexOf(delivery.center()) + 1L);
        out.text(appointment(order, delivery));
        handover(order.appointment(), out);
        out.day(promised);
        out.whole(promised == null ? null : (int) Math.max(0, delivery.day().toEpochDay() - promised.toEpochDay()));
        out.whole(order.priority());
    }

    private static @Nullable String appointment(Order order, Delivery delivery) {
        Order.Handover appointment = order.appointment();
        if (appointment == null) {
            return null;
        }
        return appointment.equals(new Order.Handover(delivery.center(), delivery.day())) ? "kept" : "moved";
    }

    private static void handover(Order.@Nullable Handover handover, CsvOutput out) {
        out.text(handover == null ? null : handover.center());
        out.day(handover == null ? null : handover.day());
    }

    private void undelivered(Undelivered missing, CsvOutput out) {
        Order order = get(orders, missing.order());
        out.text(order.id());
        out.text(missing.reason());
        out.text(order.model());
        out.text(order.location());
        out.day(order.readyDay());
        out.shown(order.centers());
        handover(order.appointment(), out);
        out.day(order.promisedDay());
        out.whole(order.priority());
    }
}
