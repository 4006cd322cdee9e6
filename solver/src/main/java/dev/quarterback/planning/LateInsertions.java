package dev.quarterback.planning;

import dev.quarterback.check.CheckReport;
import dev.quarterback.check.CheckedPlan;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.insight.insertion.Insertion;
import dev.quarterback.insight.insertion.Insertions;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.ReasonCode;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * The last act of planning: puts in what the search has left out and yet fits into its plan as it stands.
 *
 * <p>A search that is ended in time may have left such orders; reasons would have to call them so.
 */
final class LateInsertions {
    /** Beyond so many orders, to index the plan takes seconds and much memory. */
    private static final int MOST_ORDERS = 100_000;

    /** Who may keep an appointment comes first, then who counts more. */
    private static final Comparator<Order> FIRST = Comparator.<Order, Boolean>comparing(
                    order -> order.appointment() == null)
            .thenComparing(Order::priority, Comparator.reverseOrder());

    private final Problem problem;
    private final BooleanSupplier isTimeUp;

    /** Insertions that end when the time is up. */
    LateInsertions(Problem problem, BooleanSupplier isTimeUp) {
        this.problem = problem;
        this.isTimeUp = isTimeUp;
    }

    /** The plan with all that fits; the same plan when nothing does. */
    CheckedPlan into(CheckedPlan checked) {
        if (problem.orders().size() > MOST_ORDERS) {
            return checked;
        }
        try {
            Plan plan = filled(checked.plan());
            if (plan.deliveries().size() == checked.plan().deliveries().size()) {
                return checked;
            }
            CheckReport report = PlanChecker.check(problem, plan);
            return report.isSound() ? new CheckedPlan(plan, report.figures()) : checked;
        } catch (OutOfMemoryError e) {
            return checked; // A plan is worth more than one order in it.
        }
    }

    private Plan filled(Plan plan) {
        Insertions insertions = Insertions.of(problem, plan);
        Plan filled = plan;
        Plan before;
        do {
            before = filled;
            for (Order order : open(before)) {
                Optional<Insertion> added = isTimeUp.getAsBoolean() ? Optional.empty() : insertions.add(order);
                if (added.isPresent()) {
                    filled = added.get().applyTo(filled);
                }
            }
        } while (filled.deliveries().size()
                > before.deliveries().size()); // What leaves a lot may make room for others.
        return filled;
    }

    /** The orders that the plan leaves out and that are not proven to be impossible. */
    private List<Order> open(Plan plan) {
        Set<String> ids = new HashSet<>();
        for (Undelivered missing : plan.undelivered()) {
            if (missing.code() == ReasonCode.NOT_PLACED) {
                ids.add(missing.order());
            }
        }
        return problem.orders().stream()
                .filter(order -> ids.contains(order.id()))
                .sorted(FIRST)
                .toList();
    }
}
