package dev.quarterback.replanning;

import dev.quarterback.plan.Plan;
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
     * without it: what it delivers more may be what those have cost. Only appointments count that the change leaves as they
     * are, so that none which it gives stands in for one that is lost.
     */
    @Nullable
    Integer of(SeedPlans changed) {
        List<Order> left = leftAsTheyAre(changed);
        long kept = kept(left, control.most().plan());
        boolean keepsAsMany = changed.results().stream().allMatch(result -> kept(left, result.plan()) >= kept);
        return keepsAsMany
                ? Integer.valueOf(changed.least().figures().delivered()
                        - control.most().figures().delivered()
                        - luck)
                : null;
    }

    /** Orders whose appointment the change neither takes away nor moves. */
    private List<Order> leftAsTheyAre(SeedPlans changed) {
        Map<String, Order> orders = changed.problem().ordersById();
        return control.problem().orders().stream()
                .filter(order -> {
                    Handover appointment = order.appointment();
                    Order after = orders.get(order.id());
                    return appointment != null && after != null && appointment.equals(after.appointment());
                })
                .toList();
    }

    private static long kept(List<Order> orders, Plan plan) {
        Map<String, Handover> handovers = Handovers.of(plan);
        return orders.stream()
                .filter(order -> Handovers.isKept(order, handovers))
                .count();
    }
}
