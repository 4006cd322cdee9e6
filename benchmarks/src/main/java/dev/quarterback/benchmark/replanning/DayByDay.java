package dev.quarterback.benchmark.replanning;

import dev.quarterback.DeliveryPlanner;
import dev.quarterback.PlanListener;
import dev.quarterback.change.Change;
import dev.quarterback.change.Roll;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.replanning.RevisedProblem;
import dev.quarterback.replanning.Reviser;
import dev.quarterback.replanning.Revision;
import dev.quarterback.replanning.RevisionRequest;
import dev.quarterback.run.StopSignal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A plan rolled on day by day with nothing gone wrong, and planned again each day. */
public final class DayByDay {
    private final Effort effort;
    private ComparedPlan today;
    private Reached handedOver = Reached.NOTHING;
    private Reached before;
    private boolean hasLost;

    /** From a plan on. */
    public DayByDay(ComparedPlan plan, Effort effort) {
        this.effort = effort;
        today = plan;
        before = Reached.of(plan.figures());
    }

    /** The table, a line a day. */
    public List<String> table() {
        List<String> table = new ArrayList<>(List.of(
                "| day | handed over before | kept in all | delivered in all | their weight | handovers changed |",
                "|---|---|---|---|---|---|",
                String.format(
                        "| the plan | 0 | %,d | %,d | %,d | |", before.kept(), before.delivered(), before.weight())));
        LocalDate last = today.problem().lastDay();
        for (LocalDate day = today.problem().firstDay().plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            table.add(row(day));
        }
        return table;
    }

    private String row(LocalDate day) {
        handedOver = handedOver.and(Reached.before(day, today));
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
        hasLost |= all.hasLostOf(before);
        before = all;
        return String.format(
                "| %s | %,d | %,d | %,d | %,d | %,d |",
                day,
                handedOver.delivered(),
                all.kept(),
                all.delivered(),
                all.weight(),
                revision.changes().changed());
    }

    /** Whether some day had fewer appointments than the one before, or as many and deliveries of less weight. */
    public boolean hasLost() {
        return hasLost;
    }
}
