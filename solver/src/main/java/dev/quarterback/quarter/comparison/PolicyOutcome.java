package dev.quarterback.quarter.comparison;

import dev.quarterback.history.DayFigures;
import dev.quarterback.history.HistoryFigures;
import java.util.List;

/**
 * What a policy has come to on a path.
 *
 * @param delivered orders handed over
 * @param deliveredWeight the same, each counted with its priority
 * @param appointments appointments given
 * @param kept appointments kept
 * @param moved appointments moved
 * @param broken appointments whose day went by
 * @param customers customers with an appointment
 * @param movedCustomers those of them whose appointment was moved
 * @param daysFromReady days from ready to handed over, summed over the deliveries
 * @param fullLots lots that were over-full at the end of a day, summed over the days
 * @param cost the weighted sum of the cost terms
 * @param handovers handovers of each planning day, from the first one on
 */
public record PolicyOutcome(
        int delivered,
        long deliveredWeight,
        int appointments,
        int kept,
        int moved,
        int broken,
        int customers,
        int movedCustomers,
        long daysFromReady,
        int fullLots,
        long cost,
        List<Integer> handovers) {
    public PolicyOutcome {
        handovers = List.copyOf(handovers);
    }

    /** That of a history's figures. */
    static PolicyOutcome of(HistoryFigures figures) {
        return new PolicyOutcome(
                figures.delivered(),
                figures.deliveredWeight(),
                figures.appointments(),
                figures.kept(),
                figures.moved(),
                figures.broken(),
                figures.customers(),
                figures.movedCustomers(),
                figures.readyToHandedOver().total(),
                figures.fullLots(),
                figures.cost(),
                figures.days().stream().map(DayFigures::handovers).toList());
    }
}
