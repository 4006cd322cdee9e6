package dev.quarterback.api.quarter;

import dev.quarterback.DeliveryPlanner;
import dev.quarterback.api.store.StoredQuarter;
import dev.quarterback.history.History;
import dev.quarterback.path.RecordedPath;
import dev.quarterback.path.SamplePath;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.quarter.PolicyKind;
import dev.quarterback.quarter.QuarterDays;
import dev.quarterback.quarter.SimulationOptions;
import dev.quarterback.quarter.outlook.DayOutlook;
import dev.quarterback.quarter.outlook.QuarterOutlook;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A quarter as far as it has been told.
 *
 * @param problem the quarter of all its orders
 * @param told what each morning was told so far, in their order
 */
record RunningQuarter(StoredQuarter row, Problem problem, List<SamplePath> told) {
    RunningQuarter {
        told = List.copyOf(told);
    }

    /** The same with what another morning is told. */
    RunningQuarter with(SamplePath more) {
        List<SamplePath> all = new ArrayList<>(told);
        all.add(more);
        return new RunningQuarter(row, problem, all);
    }

    /** What has happened so far, as a path; orders that are not known on {@code morning} become known after it. */
    SamplePath path(LocalDate morning) {
        SamplePath recorded = RecordedPath.of(problem.name(), told);
        return KnownAs.of(row.options()) == KnownAs.TOLD
                ? RecordedPath.withUntold(
                        recorded, problem.orders().stream().map(Order::id).toList(), morning.plusDays(1))
                : recorded;
    }

    /** Its days, with all that is known on {@code morning}. */
    QuarterDays days(LocalDate morning) {
        StoredQuarter.Options options = row.options();
        return QuarterDays.asRecorded(
                problem,
                path(morning),
                policy(),
                new DeliveryPlanner()::planWithoutBound,
                new SimulationOptions(options.horizonDays(), options.promiseDays(), options.steps(), options.seed()));
    }

    /**
     * Where month and quarter might end after a day that is over, by what was known then.
     *
     * @param history what has happened so far, that day included
     */
    DayOutlook outlookAfter(LocalDate day, History history) {
        int mornings = (int) ChronoUnit.DAYS.between(row.firstDay(), day) + 1;
        RunningQuarter then = new RunningQuarter(row, problem, told.subList(0, Math.min(mornings, told.size())));
        return QuarterOutlook.after(day, problem, then.path(day), history);
    }

    private PolicyKind policy() {
        return PolicyKind.find(row.policy())
                .orElseThrow(() -> new IllegalStateException("No policy (" + row.policy() + ")."));
    }
}
