package dev.quarterback.api.insight;

import dev.quarterback.account.CarrierUse;
import dev.quarterback.account.PlanAccount;
import dev.quarterback.account.PlanUse;
import dev.quarterback.account.ResolvedDelivery;
import dev.quarterback.account.ResolvedTrip;
import dev.quarterback.api.plan.ReadPlan;
import dev.quarterback.problem.PlanningDays;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What each carrier does when in a plan, by the engine's own account of it.
 *
 * @param plan id of the plan
 * @param resultVersion which of its results it is
 * @param carriers in the problem's order
 */
@Schema(name = "Schedule", description = "What each carrier does when in a plan. Minutes are of duty time.")
record Schedule(
        @Schema(description = "Id of the plan.") String plan,
        @Schema(description = "Which of its results it is.") int resultVersion,

        @Schema(description = "Every carrier, in the problem's order.")
        List<CarrierTimes> carriers) {

    static Schedule of(ReadPlan plan) {
        PlanAccount account = PlanAccount.of(plan.problem(), plan.plan());
        PlanningDays days = PlanningDays.of(plan.problem());
        List<LocalDate> dates =
                IntStream.range(0, days.count()).mapToObj(days::date).toList();
        Map<TripTimes.Stop, Integer> unloaded = unloaded(account.deliveries());
        Map<String, CarrierUse> uses = new HashMap<>();
        PlanUse.of(plan.problem(), account)
                .yards()
                .forEach(yard ->
                        yard.carriers().forEach(use -> uses.put(use.carrier().id(), use)));
        List<CarrierTimes> carriers = plan.problem().carriers().stream()
                .map(carrier -> Objects.requireNonNull(uses.get(carrier.id())))
                .map(use -> CarrierTimes.of(use, dates, unloaded))
                .toList();
        return new Schedule(plan.id(), plan.version(), carriers);
    }

    /** How many vehicles leave a trip at each of its stops. */
    private static Map<TripTimes.Stop, Integer> unloaded(List<ResolvedDelivery> deliveries) {
        Map<TripTimes.Stop, Integer> unloaded = new HashMap<>();
        for (ResolvedDelivery delivery : deliveries) {
            ResolvedTrip trip = delivery.trip();
            if (trip != null) {
                unloaded.merge(new TripTimes.Stop(trip.id(), delivery.center().id()), 1, Integer::sum);
            }
        }
        return unloaded;
    }
}
