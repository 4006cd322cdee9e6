package dev.quarterback.account;

import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What happens on a planning day.
 *
 * @param handovers those of all centers together
 * @param kept appointments kept
 * @param departures trips that leave
 * @param loaded vehicles on these trips
 */
public record DayUse(LocalDate day, HandoverUse handovers, int kept, int departures, int loaded) {

    /** All planning days of a problem. */
    static List<DayUse> of(Problem problem, PlanAccount account, List<CenterUse> centers) {
        PlanningDays planningDays = PlanningDays.of(problem);
        int[] kept = new int[planningDays.count()];
        int[] departures = new int[planningDays.count()];
        int[] loaded = new int[planningDays.count()];
        for (ResolvedDelivery delivery : account.deliveries()) {
            kept[planningDays.number(delivery.day())] += delivery.keepsAppointment() ? 1 : 0;
        }
        for (ResolvedTrip trip : account.trips()) {
            departures[planningDays.number(trip.departureDay())]++;
            loaded[planningDays.number(trip.departureDay())] += trip.load().vehicles();
        }
        List<DayUse> days = new ArrayList<>();
        for (int i = 0; i < planningDays.count(); i++) {
            int day = i;
            HandoverUse handovers =
                    centers.stream().map(center -> center.days().get(day)).reduce(HandoverUse.NONE, HandoverUse::plus);
            days.add(new DayUse(planningDays.date(day), handovers, kept[day], departures[day], loaded[day]));
        }
        return days;
    }
}
