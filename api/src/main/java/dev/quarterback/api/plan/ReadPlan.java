package dev.quarterback.api.plan;

import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Problem;

/**
 * A plan with its problem, read and counted.
 *
 * @param version which of the results of plan {@code id} it is
 * @param problem what it is a plan of
 * @param packed the plan as it is stored, gzipped JSON
 * @param figures what the checker counts in it
 */
public record ReadPlan(String id, int version, Problem problem, Plan plan, byte[] packed, PlanFigures figures) {
    /** Bytes of the stored plan that take as much memory as a part that was read. */
    private static final int BYTES_OF_A_PART = 400;

    /**
     * How much memory it takes, in parts: orders, carriers, lanes, deliveries and the like, whose numbers one problem or plan
     * may have without the others; at least 1.
     */
    public int parts() {
        long days = 0;
        for (Center center : problem.centers()) {
            days += center.handoverDays().size();
        }
        long parts = 1L
                + problem.orders().size()
                + problem.carriers().size()
                + problem.lanes().size()
                + problem.centers().size()
                + days
                + plan.trips().size()
                + plan.deliveries().size()
                + plan.undelivered().size()
                + packed.length / BYTES_OF_A_PART;
        return (int) Math.min(Integer.MAX_VALUE, parts);
    }
}
