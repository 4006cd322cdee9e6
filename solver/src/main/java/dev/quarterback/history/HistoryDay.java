package dev.quarterback.history;

import java.time.LocalDate;
import java.util.List;

/**
 * What has happened on a day.
 *
 * @param open orders that were known in the morning and not handed over yet
 * @param appointments appointments given in the morning
 * @param trips trips that have left; those of a carrier in the order in which it made them
 * @param handovers handovers that have been
 * @param mishaps what was to happen and did not
 */
public record HistoryDay(
        LocalDate day,
        int open,
        List<GivenAppointment> appointments,
        List<PastTrip> trips,
        List<PastHandover> handovers,
        List<Mishap> mishaps) {
    public HistoryDay {
        appointments = List.copyOf(appointments);
        trips = List.copyOf(trips);
        handovers = List.copyOf(handovers);
        mishaps = List.copyOf(mishaps);
    }
}
