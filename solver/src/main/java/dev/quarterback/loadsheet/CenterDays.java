package dev.quarterback.loadsheet;

import dev.quarterback.account.PlanAccount;
import dev.quarterback.account.ResolvedDelivery;
import dev.quarterback.account.UndeliveredOrder;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Order.Handover;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What comes to each center and is handed over there, by days; vehicles on site come on none. */
final class CenterDays {
    /** Trip by trip, then what has left its yard before the plan. */
    private static final Comparator<ComingVehicle> BY_TRIP = Comparator.comparing(ComingVehicle::isUnderWay)
            .thenComparing(ComingVehicle::tripId)
            .thenComparing(vehicle -> vehicle.order().id());

    private final Map<Handover, List<ComingVehicle>> coming = new HashMap<>();
    private final Map<Handover, List<ResolvedDelivery>> handovers = new HashMap<>();

    CenterDays(PlanAccount account) {
        for (ResolvedDelivery delivery : account.deliveries()) {
            String center = delivery.center().id();
            handovers
                    .computeIfAbsent(new Handover(center, delivery.day()), at -> new ArrayList<>())
                    .add(delivery);
            LocalDate arrival = delivery.arrivalDay();
            if (arrival != null) {
                come(
                        new Handover(center, arrival),
                        new ComingVehicle(delivery.order(), delivery.trip(), delivery.day()));
            }
        }
        for (UndeliveredOrder missing : account.undelivered()) {
            Handover arrival = missing.order().arrival();
            if (arrival != null) {
                come(arrival, new ComingVehicle(missing.order(), null, null));
            }
        }
    }

    private void come(Handover at, ComingVehicle vehicle) {
        coming.computeIfAbsent(at, same -> new ArrayList<>()).add(vehicle);
    }

    /** What happens at a center on a day, perhaps nothing. */
    CenterDay on(Center center, LocalDate day) {
        Handover at = new Handover(center.id(), day);
        return new CenterDay(
                center,
                day,
                coming.getOrDefault(at, List.of()).stream().sorted(BY_TRIP).toList(),
                handovers.getOrDefault(at, List.of()).stream()
                        .sorted(SheetOrder.HANDOVERS)
                        .toList());
    }
}
