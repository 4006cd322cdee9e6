package dev.quarterback.history;

import dev.quarterback.plan.CostTerms;
import dev.quarterback.plan.Outlook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a history comes to, counted from problem, path and history alone.
 *
 * @param known orders that became known by its last day
 * @param delivered orders handed over
 * @param deliveredWeight the same, each counted with its priority
 * @param appointments appointments given, those that came with orders included
 * @param kept appointments kept
 * @param moved appointments moved
 * @param broken appointments whose day went by without the handover
 * @param customers customers with an appointment
 * @param movedCustomers those of them whose appointment was moved, be it once or more often
 * @param trips trips that have left
 * @param loaded vehicles that have left on them
 * @param costTerms the terms of the cost, as a plan's; {@code change} is 0
 * @param cost the weighted sum of the terms
 * @param fullLots lots that were over-full at the end of a day, summed over the days: each is a breach
 * @param readyToHandedOver days from the day on which a vehicle was really ready to its handover
 * @param outlook month and quarter against their targets; null when the problem says nothing about the quarter so far
 * @param days each day's figures
 */
public record HistoryFigures(
        int known,
        int delivered,
        long deliveredWeight,
        int appointments,
        int kept,
        int moved,
        int broken,
        int customers,
        int movedCustomers,
        int trips,
        int loaded,
        CostTerms costTerms,
        long cost,
        int fullLots,
        Waits readyToHandedOver,
        @Nullable Outlook outlook,
        List<DayFigures> days) {
    public HistoryFigures {
        days = List.copyOf(days);
    }

    /** How often a customer with an appointment was moved, on average; NaN without customers. */
    public double movesPerCustomer() {
        return (double) moved / customers;
    }
}
