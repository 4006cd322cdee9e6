package dev.quarterback.quarter;

import dev.quarterback.change.CarrierOff;
import dev.quarterback.change.Event;
import dev.quarterback.history.Mishap;
import dev.quarterback.history.PastHandover;
import dev.quarterback.history.PastTrip;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a day has really brought.
 *
 * @param trips trips that have left
 * @param handovers handovers that have been
 * @param mishaps what was to happen and did not
 * @param events what happened otherwise than planned
 * @param off carriers that are under way for longer than planned
 * @param fitOn vehicles that are not fit to be handed over, and the first day on which they are again
 */
record DayOutcome(
        List<PastTrip> trips,
        List<PastHandover> handovers,
        List<Mishap> mishaps,
        List<Event> events,
        List<CarrierOff> off,
        Map<String, LocalDate> fitOn) {
    DayOutcome {
        trips = List.copyOf(trips);
        handovers = List.copyOf(handovers);
        mishaps = List.copyOf(mishaps);
        events = List.copyOf(events);
        off = List.copyOf(off);
        fitOn = Map.copyOf(fitOn);
    }
}
