package dev.quarterback.benchmark.replanning;

import dev.quarterback.DeliveryPlanner;
import dev.quarterback.PlanListener;
import dev.quarterback.PlanResult;
import dev.quarterback.change.CarrierOff;
import dev.quarterback.change.Change;
import dev.quarterback.format.ChangedProblem;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.insight.difference.PlanDifference;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Problem;
import dev.quarterback.replanning.HandoverChanges;
import dev.quarterback.replanning.RevisedProblem;
import dev.quarterback.replanning.Reviser;
import dev.quarterback.replanning.Revision;
import dev.quarterback.replanning.RevisionRequest;
import dev.quarterback.run.StopSignal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The carrier with the most trips breaks down on the second day: a revision beside a plan made afresh. */
public final class CarrierTakenOut {
    private final ComparedPlan before;
    private final Effort effort;

    public CarrierTakenOut(ComparedPlan before, Effort effort) {
        this.before = before;
        this.effort = effort;
    }

    /** The table. */
    public List<String> table() {
        LocalDate second = before.problem().firstDay().plusDays(1);
        String carrier = busiest(second);
        Change change = Change.of(new CarrierOff(carrier, second, null));
        Revision revision = new Reviser(new DeliveryPlanner()::plan)
                .revise(
                        new RevisionRequest(before, change, 0),
                        RevisedProblem.of(before.problem(), before.plan(), change, 0),
                        effort.ofRevision(),
                        PlanListener.NONE,
                        new StopSignal());
        Problem changed = ChangedProblem.of(before.problem(), change, before.plan());
        PlanResult afresh = new DeliveryPlanner().plan(changed, effort.ofPlan(), PlanListener.NONE, new StopSignal());
        HandoverChanges changes = HandoverChanges.of(
                PlanDifference.between(before, new ComparedPlan(changed, afresh.plan(), afresh.figures())));
        return List.of(
                "Carrier " + carrier + " breaks down on " + second + ".",
                "",
                "| plan | first sound plan after s | s | kept | delivered | handovers changed | of them gone |",
                "|---|---|---|---|---|---|---|",
                String.format(
                        "| before | | | %,d | %,d | | |",
                        before.figures().appointmentsKept(), before.figures().delivered()),
                row("revised", revision.result(), revision.changes()),
                row("made afresh", afresh, changes));
    }

    private static String row(String name, PlanResult result, HandoverChanges changes) {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.1f | %,d | %,d | %,d | %,d |",
                name,
                result.firstPlanAfter().toMillis() / 1e3,
                result.elapsed().toMillis() / 1e3,
                result.figures().appointmentsKept(),
                result.figures().delivered(),
                changes.changed(),
                changes.out());
    }

    private String busiest(LocalDate from) {
        Plan plan = before.plan();
        Map<String, Long> trips = plan.trips().stream()
                .filter(trip -> !trip.departureDay().isBefore(from))
                .collect(Collectors.groupingBy(Trip::carrier, Collectors.counting()));
        return trips.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElseThrow(() -> new IllegalArgumentException("No trip (" + plan.problem() + ") from day 2 on."));
    }
}
