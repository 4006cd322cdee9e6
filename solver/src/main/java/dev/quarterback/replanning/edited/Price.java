package dev.quarterback.replanning.edited;

import dev.quarterback.plan.CostTerms;
import dev.quarterback.plan.PlanFigures;

/**
 * What a plan comes to more, or less, than another one of the same problem.
 *
 * @param deliveries orders delivered
 * @param weight the same, each counted with its priority
 * @param appointments appointments of customers kept; what was edited is none unless a customer has it
 * @param terms the terms of the cost, not yet weighted
 * @param cost the weighted sum of them
 */
public record Price(int deliveries, long weight, int appointments, CostTerms terms, long cost) {

    static Price between(PlanFigures before, PlanFigures after) {
        CostTerms first = before.costTerms();
        CostTerms second = after.costTerms();
        return new Price(
                after.delivered() - before.delivered(),
                after.deliveredWeight() - before.deliveredWeight(),
                after.appointmentsKept() - before.appointmentsKept(),
                new CostTerms(
                        second.km() - first.km(),
                        second.surge() - first.surge(),
                        second.preference() - first.preference(),
                        second.late() - first.late(),
                        second.waiting() - first.waiting(),
                        second.level() - first.level(),
                        second.change() - first.change(),
                        second.hire() - first.hire(),
                        second.crowd() - first.crowd()),
                after.cost() - before.cost());
    }
}
