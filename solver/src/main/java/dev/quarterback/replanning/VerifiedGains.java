package dev.quarterback.replanning;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What changes gain, as far as luck hardly explains it: of the seeds with a change the least counts, of those without one
 * the most, all in the same time. Taken off is what luck makes: the most by which seeds of the same problem differ, with
 * any of the changes or without.
 *
 * @param control the plans without a change
 * @param luck deliveries that are taken off
 */
record VerifiedGains(SeedPlans control, int luck) {
    /** Those of some changes. */
    static VerifiedGains over(SeedPlans control, List<SeedPlans> changed) {
        int luck = changed.stream().mapToInt(SeedPlans::spread).max().orElse(0);
        return new VerifiedGains(control, Math.max(control.spread(), luck));
    }

    /**
     * Deliveries that a change gains, perhaps below 0; null where one of its plans keeps fewer appointments than the best
     * without it: what it delivers more may be what those have cost. Those that the change takes away need not be kept.
     */
    @Nullable
    Integer of(SeedPlans changed) {
        long kept = control.most().figures().appointmentsKept() - keptBefore(changed);
        boolean keepsAsMany =
                changed.results().stream().allMatch(result -> result.figures().appointmentsKept() >= kept);
        return keepsAsMany
                ? Integer.valueOf(changed.least().figures().delivered()
                        - control.most().figures().delivered()
                        - luck)
                : null;
    }

    /** Appointments that the best plan without a change keeps, and that the change has taken away. */
    private long keptBefore(SeedPlans changed) {
        Map<String, Handover> handovers = Handovers.of(control.most().plan());
        Map<String, Order> orders = changed.problem().ordersById();
        return control.problem().orders().stream()
                .filter(order -> Handovers.isKept(order, handovers))
                .map(order -> orders.get(order.id()))
                .filter(order -> order == null || order.appointment() == null)
                .count();
    }
}
