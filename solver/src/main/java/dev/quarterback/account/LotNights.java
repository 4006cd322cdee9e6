package dev.quarterback.account;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Numbering;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Counts the vehicles on the centers' lots at the end of each planning day. */
final class LotNights {
    private final List<Center> centers;
    private final Numbering numbering;
    private final PlanningDays days;

    /** By center and day: how many vehicles more wait at its end than a day before. */
    private final int[][] changes;

    private LotNights(Problem problem) {
        centers = problem.centers();
        numbering = Numbering.of(problem);
        days = PlanningDays.of(problem);
        changes = new int[centers.size()][days.count() + 1];
    }

    /** Those of a plan that breaks no rule. */
    static LotNights of(Problem problem, PlanAccount account) {
        LotNights nights = new LotNights(problem);
        for (ResolvedDelivery delivery : account.deliveries()) {
            LocalDate arrival = delivery.arrivalDay();
            if (arrival != null) {
                nights.add(delivery.center().id(), arrival, nights.days.number(delivery.day()));
            }
        }
        for (UndeliveredOrder missing : account.undelivered()) {
            Order.Handover arrival = missing.order().arrival();
            if (arrival != null) {
                nights.add(arrival.center(), arrival.day(), nights.days.count());
            }
        }
        return nights;
    }

    private void add(String center, LocalDate arrival, int handover) {
        int since = days.ready(arrival);
        if (since < handover) {
            int[] changed = changes[numbering.center(center)];
            changed[since]++;
            changed[handover]--;
        }
    }

    /** The nights of a center by its position in the problem, every planning day in turn. */
    List<LotNight> ofCenter(int center) {
        List<LotNight> nights = new ArrayList<>();
        int vehicles = 0;
        for (int day = 0; day < days.count(); day++) {
            vehicles += changes[center][day];
            nights.add(new LotNight(vehicles, centers.get(center).lotSpaces()));
        }
        return nights;
    }
}
