package dev.quarterback.cli;

import static dev.quarterback.text.NumberText.count;
import static dev.quarterback.text.NumberText.decimal;
import static dev.quarterback.text.NumberText.percent;
import static dev.quarterback.text.NumberText.whole;

import dev.quarterback.cli.PlanRun.Planned;
import dev.quarterback.cli.report.MarketOutlook;
import dev.quarterback.cli.report.TextTable;
import dev.quarterback.cli.report.World;
import dev.quarterback.cli.report.World.Deliveries;
import dev.quarterback.cli.report.WorldJson;
import dev.quarterback.cli.report.WorldText;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.plan.UpperBound;
import dev.quarterback.problem.Progress.Target;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans several problems one after the other and ends with a table of them all. */
final class PlanBatch {
    private final Console console;
    private final PlanRun run;
    private final Interrupts interrupts;
    private final JsonFlag json;
    private final @Nullable Target worldTarget;
    private final List<MarketOutlook> markets = new ArrayList<>();
    private final TextTable table = new TextTable(
            "Problem",
            "orders",
            "delivered",
            "appointments",
            "kept",
            "weight",
            "bound",
            "gap",
            "cost",
            "seconds",
            "result");
    private int failed;
    private int stopped;
    private int notBegun;

    /** @param worldTarget what the quarter is meant to bring in all markets; null when not given */
    PlanBatch(Console console, PlanRun run, Interrupts interrupts, JsonFlag json, @Nullable Target worldTarget) {
        this.console = console;
        this.run = run;
        this.interrupts = interrupts;
        this.json = json;
        this.worldTarget = worldTarget;
    }

    int plan(List<PlanTarget> targets) {
        for (PlanTarget target : targets) {
            if (interrupts.isGiven()) {
                leave(target);
            } else {
                planNext(target);
            }
        }
        if (!json.isAsked()) {
            console.print(table.lines());
            console.print(List.of(counts(targets.size())));
        }
        tellWorld();
        return failed + stopped + notBegun == 0 ? ExitStatus.DONE : ExitStatus.INVALID;
    }

    private void tellWorld() {
        World world = new World(Deliveries.PLANNED, markets, failed + stopped + notBegun, worldTarget);
        if (!world.isAsked()) {
            return;
        }
        if (json.isAsked()) {
            console.print(List.of(WorldJson.object(world).toString()));
        } else {
            console.print(WorldText.lines(world));
        }
    }

    /** What came of all; what only ctrl-c brings about is told where it came. */
    private String counts(int targets) {
        return count(targets - failed - stopped - notBegun, "problem") + " planned, " + failed + " failed"
                + (stopped == 0 ? "" : ", " + stopped + " stopped without a plan")
                + (notBegun == 0 ? "" : ", " + notBegun + " not begun");
    }

    private void leave(PlanTarget target) {
        notBegun++;
        tell(target, CommandFailure.interrupted(target.problem(), "not planned: stopped before its turn"), "not begun");
    }

    /** Whatever goes wrong with one problem, even for want of memory, the next one may be better off. */
    private void planNext(PlanTarget target) {
        String name = StandardStreams.inputName(target.problem());
        console.complain(List.of(name));
        try {
            Planned planned = run.plan(target);
            planned(planned);
            console.complain(List.of("     -> " + planned.target().plan()));
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            fail(target, CommandFailure.of(name, e));
        }
    }

    private void fail(PlanTarget target, CommandFailure failure) {
        if (failure.status() == ExitStatus.INTERRUPTED) {
            stopped++;
            tell(target, failure, "stopped");
        } else {
            failed++;
            tell(target, failure, count(failure.lines().size(), "error"));
        }
    }

    private void planned(Planned planned) {
        if (json.isAsked()) {
            console.print(List.of(PlanReport.json(planned, null).toString()));
        }
        PlanFigures figures = planned.result().figures();
        UpperBound bound = planned.result().plan().upperBound();
        markets.add(MarketOutlook.of(planned.summary().problem(), figures.perDay(), bound));
        Double gap = planned.result().gapPercent();
        table.row(
                StandardStreams.inputName(planned.target().problem()),
                whole(figures.orders()),
                whole(figures.delivered()),
                whole(figures.appointments()),
                whole(figures.appointmentsKept()),
                whole(figures.deliveredWeight()),
                bound == null || bound.deliveries() == null ? "-" : whole(bound.deliveries()),
                gap == null ? "-" : percent(gap),
                whole(figures.cost()),
                decimal(planned.result().elapsed().toMillis() / 1000.0),
                planned.stopped() ? "stopped" : "planned");
    }

    private void tell(PlanTarget target, CommandFailure failure, String result) {
        console.complain(failure.lines());
        if (json.isAsked()) {
            console.print(List.of(PlanReport.json(target, failure).toString()));
        }
        table.row(StandardStreams.inputName(target.problem()), "-", "-", "-", "-", "-", "-", "-", "-", "-", result);
    }
}
