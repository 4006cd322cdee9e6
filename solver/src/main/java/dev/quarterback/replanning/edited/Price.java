package dev.quarterback.replanning.edited;

import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.plan.CostTerms;
import dev.quarterback.plan.PlanFigures;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

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
        return between(before, after, second.level() - first.level(), after.cost() - before.cost());
    }

    /**
     * The same of two plans of which only a part is counted that has all that differs. Evenness counts all handovers of a
     * day together.
     *
     * @param whole the first plan as a whole
     */
    static Price ofPart(ComparedPlan whole, PlanFigures before, PlanFigures after) {
        Set<LocalDate> days = new HashSet<>(before.perDay().keySet());
        days.addAll(after.perDay().keySet());
        long level = 0;
        for (LocalDate day : days) {
            long all = handovers(whole.figures(), day);
            long then = all + handovers(after, day) - handovers(before, day);
            level += then * then - all * all;
        }
        long ofPart = after.costTerms().level() - before.costTerms().level();
        long cost = after.cost() - before.cost() + whole.problem().weights().level() * (level - ofPart);
        return between(before, after, level, cost);
    }

    private static long handovers(PlanFigures figures, LocalDate day) {
        return figures.perDay().getOrDefault(day, 0);
    }

    private static Price between(PlanFigures before, PlanFigures after, long level, long cost) {
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
                        level,
                        second.change() - first.change(),
                        second.hire() - first.hire(),
                        second.crowd() - first.crowd()),
                cost);
    }
}
