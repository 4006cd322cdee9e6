package dev.quarterback.benchmark.replanning;

import dev.quarterback.DeliveryPlanner;
import dev.quarterback.PlanListener;
import dev.quarterback.change.Change;
import dev.quarterback.change.Roll;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.replanning.RevisedProblem;
import dev.quarterback.replanning.Reviser;
import dev.quarterback.replanning.Revision;
import dev.quarterback.replanning.RevisionRequest;
import dev.quarterback.run.StopSignal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A plan rolled on day by day with nothing gone wrong, and planned again each day. */
public final class DayByDay {
    private final Effort effort;
    private ComparedPlan today;
    private Reached handedOver = new Reached(0, 0);
    private Reached before;
    private boolean hasLost;

    /** From a plan on. */
    public DayByDay(ComparedPlan plan, Effort effort) {
        this.effort = effort;
        today = plan;
        before = Reached.of(plan.figures());
    }

    /** Appointments kept and orders delivered. */
    private record Reached(int kept, int delivered) {
        static Reached of(PlanFigures figures) {
            return new Reached(figures.appointmentsKept(), figures.delivered());
        }

        Reached and(Reached other) {
            return new Reached(kept + other.kept, delivered + other.delivered);
        }
    }

    /** The table, a line a day. */
    public List<String> table() {
        List<String> table = new ArrayList<>(List.of(
                "| day | handed over before | kept in all | delivered in all | handovers changed |",
                "|---|---|---|---|---|",
                String.format("| the plan | 0 | %,d | %,d | |", before.kept(), before.delivered())));
        LocalDate last = today.problem().lastDay();
        for (LocalDate day = today.problem().firstDay().plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            table.add(row(day));
        }
        return table;
    }

    private String row(LocalDate day) {
        handedOver = handedOver.and(before(day));
        Change change = Change.of(new Roll(day, List.of()));
        Revision revision = new Reviser(new DeliveryPlanner()::plan)
                .revise(
                        new RevisionRequest(today, change, 0),
                        RevisedProblem.of(today.problem(), today.plan(), change, 0),
                        effort.ofRevision(),
                        PlanListener.NONE,
                        new StopSignal());
        today = new ComparedPlan(
                revision.problem(), revision.result().plan(), revision.result().figures());
        Reached all = handedOver.and(Reached.of(today.figures()));
        hasLost |= all.kept() < before.kept() || all.delivered() < before.delivered();
        before = all;
        return String.format(
                "| %s | %,d | %,d | %,d | %,d |",
                day,
                handedOver.delivered(),
                all.kept(),
                all.delivered(),
                revision.changes().changed());
    }

    /** What the plan of today hands over before a day. */
    private Reached before(LocalDate day) {
        Problem problem = today.problem();
        Map<String, Order> orders = problem.orders().stream().collect(Collectors.toMap(Order::id, Function.identity()));
        Reached sum = new Reached(0, 0);
        for (Delivery delivery : today.plan().deliveries()) {
            Order order = orders.get(delivery.order());
            if (order != null && delivery.day().isBefore(day)) {
                boolean isKept = new Handover(delivery.center(), delivery.day()).equals(order.appointment());
                sum = sum.and(new Reached(isKept ? 1 : 0, 1));
            }
        }
        return sum;
    }

    /** Whether some day had less than the one before. */
    public boolean hasLost() {
        return hasLost;
    }
}
