package dev.quarterback.account;

import dev.quarterback.problem.Problem;
import java.util.List;

/**
 * What a plan uses of what there is; each list is in the problem's order.
 *
 * @param days every planning day in turn
 * @param centers every center
 * @param yards every yard, with its carriers
 */
public record PlanUse(List<DayUse> days, List<CenterUse> centers, List<YardUse> yards) {

    public PlanUse {
        days = List.copyOf(days);
        centers = List.copyOf(centers);
        yards = List.copyOf(yards);
    }

    /** What a plan of {@code problem} that breaks no rule uses. */
    public static PlanUse of(Problem problem, PlanAccount account) {
        List<CenterUse> centers = CenterUse.of(problem, account);
        return new PlanUse(
                DayUse.of(problem, account, centers),
                centers,
                YardUse.of(problem, CarrierUse.of(problem, account.trips())));
    }
}
