package dev.quarterback.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sheets {@code deliveries} and {@code trips} of a book, as {@code export} writes them and people edit them.
 *
 * @param deliveries the rows that could be read
 * @param trips the same
 * @param orderIds the orders of all rows, also of those that could not be read further
 * @param tripIds the same of trips
 * @param areComplete whether both sheets could be read to their ends, so that what has no row was deleted
 * @param errors what could not be read; empty where all could
 * @param warnings what makes it doubtful that the book is of the plan
 */
public record PlanSheets(
        List<DeliveryRow> deliveries,
        List<TripRow> trips,
        Set<String> orderIds,
        Set<String> tripIds,
        boolean areComplete,
        List<InputError> errors,
        List<InputWarning> warnings) {

    public PlanSheets {
        deliveries = List.copyOf(deliveries);
        trips = List.copyOf(trips);
        orderIds = Set.copyOf(orderIds);
        tripIds = Set.copyOf(tripIds);
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }

    /**
     * A row of the sheet of deliveries; whether there are such an order, center and trip is not known.
     *
     * @param trip null for an empty cell
     */
    public record DeliveryRow(
            String order,
            String center,
            LocalDate day,
            @Nullable String trip,
            PlanSheetRow row) {}

    /** A row of the sheet of trips; whether there are such a carrier and stops is not known. */
    public record TripRow(String trip, String carrier, LocalDate departureDay, List<String> stops, PlanSheetRow row) {
        public TripRow {
            stops = List.copyOf(stops);
        }
    }
}
