package dev.quarterback.api.insight;

import dev.quarterback.account.CarrierDay;
import dev.quarterback.account.CarrierUse;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a carrier does when in a plan.
 *
 * @param carrier id of the carrier
 * @param dutyMinutesOffered the most that its days, its other work and the duty cycle leave for the plan
 * @param days every planning day in turn
 * @param trips in the plan's order
 */
@Schema(name = "CarrierTimes", description = "What a carrier does when in a plan. Minutes are of duty time.")
record CarrierTimes(
        @Schema(description = "Id of the carrier.", example = "C1")
        String carrier,

        @Schema(description = "Minutes that it has on one day.")
        int dutyMinutesPerDay,

        @Schema(description = "Minutes on trips of the plan, on planning days.")
        long dutyMinutes,

        @Schema(description = "The most minutes that its days, its other work and the duty cycle leave for the plan.")
        long dutyMinutesOffered,

        @Schema(description = "Every planning day in turn.") List<DayTimes> days,

        @Schema(description = "Its trips, in the plan's order.")
        List<TripTimes> trips) {

    /**
     * A carrier's planning day.
     *
     * @param available whether the carrier could be on its way
     * @param idleMinutes what is left of the day, also where the duty cycle allows no trip; 0 on a day off
     */
    @Schema(name = "DayTimes", description = "A carrier's planning day. Minutes are of duty time.")
    record DayTimes(
            @Schema(description = "The day.") LocalDate day,

            @Schema(description = "Whether the carrier could be on its way.")
            boolean available,

            @Schema(description = "Minutes on trips of the plan.")
            long tripMinutes,

            @Schema(description = "Minutes of work apart from the plan.")
            long otherMinutes,

            @Schema(
                    description =
                            "Minutes that are left of the day, also where the duty cycle allows no trip; 0 on a day off.")
            long idleMinutes) {

        static DayTimes of(LocalDate date, CarrierDay day, int dutyMinutesPerDay) {
            return new DayTimes(
                    date, day.isAvailable(), day.dutyMinutes(), day.otherMinutes(), day.idleMinutes(dutyMinutesPerDay));
        }
    }

    static CarrierTimes of(CarrierUse use, List<LocalDate> dates, Map<TripTimes.Stop, Integer> unloaded) {
        int duty = use.carrier().dutyMinutesPerDay();
        List<DayTimes> days = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            days.add(DayTimes.of(dates.get(i), use.days().get(i), duty));
        }
        List<Long> departures = use.departures();
        List<TripTimes> trips = new ArrayList<>();
        for (int i = 0; i < use.trips().size(); i++) {
            trips.add(TripTimes.of(use.trips().get(i), departures.get(i), unloaded));
        }
        return new CarrierTimes(use.carrier().id(), duty, use.dutyMinutes(), use.dutyMinutesOffered(), days, trips);
    }
}
