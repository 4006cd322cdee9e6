package dev.quarterback.path;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What really happens to an order.
 *
 * @param order id of the order
 * @param known the day on which it becomes known; null for its {@code orderedDay}, or the first planning day
 *     when that is later or nothing is said
 * @param ready the day on which its vehicle is really ready; null for the day that the problem says
 * @param absent days on which the customer does not come, though the handover is agreed; empty for none
 * @param failedPreparations days on which the vehicle turns out not to be fit to be handed over, if it is to be on that
 *     day, and for how many days; empty for none
 */
public record OrderPath(
        String order,
        @Nullable LocalDate known,
        @Nullable LocalDate ready,
        List<LocalDate> absent,
        List<Setback> failedPreparations) {
    public OrderPath {
        absent = List.copyOf(absent);
        failedPreparations = List.copyOf(failedPreparations);
    }

    /** Whether it says nothing of the order. */
    public boolean isEmpty() {
        return known == null && ready == null && absent.isEmpty() && failedPreparations.isEmpty();
    }
}
