package dev.quarterback.api.quarter;

import dev.quarterback.DeliveryPlanner;
import dev.quarterback.api.job.Claim;
import dev.quarterback.api.job.Ending;
import dev.quarterback.api.job.JobStatus;
import dev.quarterback.api.job.JobWork;
import dev.quarterback.api.job.SaveFate;
import dev.quarterback.api.job.UnfitJob;
import dev.quarterback.api.store.DayState;
import dev.quarterback.api.store.QuarterDayRows;
import dev.quarterback.api.store.StoredQuarter;
import dev.quarterback.history.History;
import dev.quarterback.history.HistoryDay;
import dev.quarterback.quarter.DayStart;
import dev.quarterback.quarter.PastDay;
import dev.quarterback.quarter.PlannedDay;
import dev.quarterback.quarter.QuarterDays;
import dev.quarterback.quarter.outlook.ProvenMost;
import dev.quarterback.quarter.outlook.ProvenOrders;
import dev.quarterback.run.StopSignal;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A morning of a quarter while this process plans it: the day before happens as it was told, then the policy plans.
 *
 * <p>Steps limit the search, so one that is interrupted begins anew and comes to the same.
 */
final class DayWork implements JobWork {
    private final StoredQuarter quarter;
    private final LocalDate morning;
    private final Claim claim;
    private final HeldQuarters quarters;
    private final QuarterDayRows days;
    private final StopSignal stop = new StopSignal();
    private volatile boolean isLate;
    private QuarterDayRows.@Nullable Outcome outcome;

    DayWork(StoredQuarter quarter, LocalDate morning, Claim claim, HeldQuarters quarters, QuarterDayRows days) {
        this.quarter = quarter;
        this.morning = morning;
        this.claim = claim;
        this.quarters = quarters;
        this.days = days;
    }

    @Override
    public void run() throws IOException, UnfitJob {
        RunningQuarter running = quarters.running(quarter, morning);
        QuarterDays each = running.days(morning);
        PlannedDay before = before();
        PastDay over = before == null ? null : each.happen(before);
        DayStart start = over == null ? DayStart.ofFirst(running.problem()) : over.next();
        if (before != null && over != null && start == null) {
            outcome = afterTheLast(before, over.history(), running);
        } else if (start != null) {
            plan(each, running, over, start);
        }
    }

    private void plan(QuarterDays each, RunningQuarter running, @Nullable PastDay over, DayStart start)
            throws IOException, UnfitJob {
        List<String> warnings = new ArrayList<>();
        PlannedDay planned = each.plan(start, warnings::add, stop);
        if (planned != null) {
            ProvenOrders proven = ProvenMost.ofKnown(planned.promised(), new DeliveryPlanner()::boundOfOrders, stop);
            warnings.addAll(proven.warnings());
            outcome = outcome(
                    new DayAnswer(running.problem(), over, start, planned, warnings, proven.most()),
                    over == null ? null : dayBefore(over.history(), running),
                    planned);
        } else if (isLate) {
            throw new UnfitJob(
                    "it was not planned within " + claim.job().seconds() + " seconds; start a quarter with fewer steps",
                    new IllegalStateException("late"));
        }
    }

    /** The day before as it was planned; null on the first morning. */
    private @Nullable PlannedDay before() throws IOException {
        LocalDate yesterday = morning.minusDays(1);
        return morning.isAfter(quarter.firstDay())
                ? quarters.planned(quarter, yesterday)
                        .orElseThrow(() -> new IllegalStateException("No plan of the day before (" + morning + ")."))
                : null;
    }

    /** With its outlook, which never changes: estimated once, it is there at once for whoever asks. */
    private QuarterDayRows.DayBefore dayBefore(HistoryDay over, RunningQuarter running) throws IOException {
        History earlier = quarters.history(running);
        List<HistoryDay> past = new ArrayList<>(earlier.days());
        past.add(over);
        History history = new History(earlier.problem(), earlier.pathSeed(), earlier.policy(), past);
        return new QuarterDayRows.DayBefore(Packed.of(over), Packed.of(running.outlookAfter(over.day(), history)));
    }

    private QuarterDayRows.Outcome afterTheLast(PlannedDay before, HistoryDay last, RunningQuarter running)
            throws IOException {
        int delivered = before.delivered() + last.handovers().size();
        return new QuarterDayRows.Outcome(
                dayBefore(last, running),
                null,
                Packed.of(DayAnswer.afterTheLast(morning, last, delivered)),
                delivered,
                null);
    }

    private static QuarterDayRows.Outcome outcome(
            DayAnswer answer, QuarterDayRows.@Nullable DayBefore before, PlannedDay planned) {
        return new QuarterDayRows.Outcome(
                before,
                new DayState(
                        Packed.of(planned.window()),
                        Packed.of(planned.plan()),
                        Packed.of(planned.promised()),
                        Packed.of(planned.given()),
                        planned.delivered()),
                Packed.of(answer.json()),
                planned.delivered(),
                answer.figures());
    }

    @Override
    public void end(Ending why) {
        stop.stop();
    }

    /** With its plan and proof: they take seconds, and one that takes its process down again and again is to end. */
    @Override
    public boolean hasBegun() {
        return outcome != null;
    }

    @Override
    public boolean isCutShort() {
        return outcome == null;
    }

    @Override
    public void saveSoFar() {
        if (claim.left().isZero()) {
            isLate = true;
            stop.stop();
        }
    }

    @Override
    public SaveFate save(@Nullable JobStatus end) {
        QuarterDayRows.Outcome found = outcome;
        return claim.save(end, hold -> {
            SaveFate fate = hold.fate(end != null);
            if (fate != SaveFate.GONE && end != null && found != null) {
                days.save(quarter.id(), morning, found);
            }
            return fate;
        });
    }

    @Override
    public Map<String, Object> ended() {
        return Map.of("quarter", quarter.id(), "day", morning.toString());
    }
}
