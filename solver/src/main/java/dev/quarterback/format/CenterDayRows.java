package dev.quarterback.format;

import dev.quarterback.account.CenterUse;
import dev.quarterback.account.HandoverUse;
import dev.quarterback.account.LotNight;
import dev.quarterback.account.PlanAccount;
import dev.quarterback.account.PlanUse;
import dev.quarterback.account.ResolvedDelivery;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rows of the sheet that tells what each center does on each planning day. */
final class CenterDayRows {
    static final String SHEET = "by center and day";
    static final List<String> COLUMNS = List.of(
            "center",
            "centerName",
            "day",
            "handovers",
            "ofHandovers",
            "surge",
            "appointmentsKept",
            "arrivals",
            "onLot",
            "ofLotSpaces");

    private CenterDayRows() {}

    private record CenterDay(String center, LocalDate day) {}

    static void write(Problem problem, PlanAccount account, PlanUse use, TableOutput out) {
        Map<CenterDay, Integer> kept = new HashMap<>();
        Map<CenterDay, Integer> arrivals = new HashMap<>();
        for (ResolvedDelivery delivery : account.deliveries()) {
            String center = delivery.center().id();
            kept.merge(new CenterDay(center, delivery.day()), delivery.keepsAppointment() ? 1 : 0, Integer::sum);
            LocalDate arrival = delivery.trip() == null ? null : delivery.arrivalDay();
            if (arrival != null) {
                arrivals.merge(new CenterDay(center, arrival), 1, Integer::sum);
            }
        }
        for (CenterUse center : use.centers()) {
            for (int i = 0; i < center.days().size(); i++) {
                HandoverUse handovers = center.days().get(i);
                LotNight night = center.nights().get(i);
                CenterDay day =
                        new CenterDay(center.center().id(), problem.firstDay().plusDays(i));
                out.row(() -> {
                    out.text(day.center());
                    out.text(center.center().name());
                    out.day(day.day());
                    out.whole((long) handovers.handovers());
                    out.whole(handovers.capacity());
                    out.whole(handovers.surge());
                    out.whole((long) Objects.requireNonNullElse(kept.get(day), 0));
                    out.whole((long) Objects.requireNonNullElse(arrivals.get(day), 0));
                    out.whole((long) night.vehicles());
                    out.wholeUnless(Center.UNLIMITED, center.center().lotSpaces());
                });
            }
        }
    }
}
