package dev.quarterback.cli;

import static dev.quarterback.text.NumberText.count;
import static dev.quarterback.text.NumberText.decimal;
import static dev.quarterback.text.NumberText.percent;
import static dev.quarterback.text.NumberText.whole;

import dev.quarterback.cli.PlanRun.Planned;
import dev.quarterback.cli.report.TextTable;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.plan.UpperBound;
import java.util.List;

/** Plans several problems one after the other and ends with a table of them all. */
final class PlanBatch {
    private final Console console;
    private final PlanRun run;
    private final Interrupts interrupts;
    private final JsonFlag json;
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

    PlanBatch(Console console, PlanRun run, Interrupts interrupts, JsonFlag json) {
        this.console = console;
        this.run = run;
        this.interrupts = interrupts;
        this.json = json;
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
        return failed + stopped + notBegun == 0 ? ExitStatus.DONE : ExitStatus.INVALID;
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
