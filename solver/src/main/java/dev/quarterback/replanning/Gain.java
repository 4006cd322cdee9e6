package dev.quarterback.replanning;

import dev.quarterback.plan.PlanFigures;

/**
 * What a plan brings more than another one that was planned for as long.
 *
 * @param appointments appointments kept
 * @param deliveries orders delivered
 * @param weight deliveries, each counted with its priority
 * @param cost the weighted cost
 */
public record Gain(int appointments, int deliveries, long weight, long cost) {
    /** What {@code figures} are more than those of the control. */
    static Gain over(PlanFigures control, PlanFigures figures) {
        return new Gain(
                figures.appointmentsKept() - control.appointmentsKept(),
                figures.delivered() - control.delivered(),
                figures.deliveredWeight() - control.deliveredWeight(),
                figures.cost() - control.cost());
    }
}
