package dev.quarterback.api.insight;

import dev.quarterback.account.ResolvedTrip;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * When a trip is where, and what rides on it.
 *
 * @param trip id of the trip
 * @param departsAfter minutes of the departure day that the carrier's other work and its trips before take; a plan does not say
 *     when trips of a day leave
 * @param minutes from loading to being back
 * @param busyDays days on which it keeps its carrier busy
 * @param backDay the last of them, which may be after the planning days
 */
@Schema(name = "TripTimes", description = "When a trip is where, and what rides on it. Minutes are of duty time.")
record TripTimes(
        @Schema(description = "Id of the trip.", example = "C1-1")
        String trip,

        @Schema(description = "The day on which it leaves its yard.")
        LocalDate departureDay,

        @Schema(
                description =
                        "Minutes of that day before it leaves: the carrier's other work and its trips before, in the plan's order, since "
                                + "a plan does not say when trips of a day leave. 0 for a trip of several days.")
        long departsAfter,

        @Schema(description = "Minutes from loading to being back.")
        long minutes,

        @Schema(description = "Days on which it keeps its carrier busy.")
        long busyDays,

        @Schema(description = "The last of them, which may be after the planning days.")
        LocalDate backDay,

        @Schema(description = "Vehicles on it.") int vehicles,
        @Schema(description = "Positions that they take.") long positions,
        @Schema(description = "Their weight, in kg.") double kg,
        @Schema(description = "Its stops in turn.") List<StopTimes> stops) {

    /** A stop of a trip, by the ids of both. */
    record Stop(String trip, String center) {}

    /**
     * When a trip is at a stop.
     *
     * @param reachedAfter minutes from loading to the end of unloading there
     * @param day on which it is unloaded there, which may be after the planning days
     * @param vehicles that are unloaded there
     */
    @Schema(name = "StopTimes", description = "When a trip is at a stop. Minutes are of duty time.")
    record StopTimes(
            @Schema(description = "Id of the center.", example = "SAC")
            String center,

            @Schema(description = "Minutes from loading to the end of unloading there.")
            long reachedAfter,

            @Schema(description = "The day of that, which may be after the planning days.")
            LocalDate day,

            @Schema(description = "Vehicles that are unloaded there.")
            int vehicles) {}

    static TripTimes of(ResolvedTrip trip, long departsAfter, Map<Stop, Integer> unloaded) {
        List<String> centers = trip.trip().stops();
        List<LocalDate> days = trip.arrivalDays();
        List<Long> reached = trip.reachedAfter();
        List<StopTimes> stops = new ArrayList<>();
        for (int i = 0; i < centers.size(); i++) {
            stops.add(new StopTimes(
                    centers.get(i),
                    reached.get(i),
                    days.get(i),
                    unloaded.getOrDefault(new Stop(trip.id(), centers.get(i)), 0)));
        }
        return new TripTimes(
                trip.id(),
                trip.departureDay(),
                departsAfter,
                trip.minutes(),
                trip.busyDays(),
                trip.backDay(),
                trip.load().vehicles(),
                trip.load().positions(),
                trip.load().kg(),
                stops);
    }
}
