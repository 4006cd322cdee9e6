package dev.quarterback.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An order that is handed over.
 *
 * @param order id of the order
 * @param center id of the center of the handover
 * @param day day of the handover
 * @param trip id of the trip that the vehicle rides on; null for a vehicle on site
 */
public record Delivery(
        String order,
        String center,
        LocalDate day,
        @Nullable String trip) {}
