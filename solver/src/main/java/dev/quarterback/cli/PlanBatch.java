package dev.quarterback.cli;

import static dev.quarterback.cli.report.NumberText.count;
import static dev.quarterback.cli.report.NumberText.decimal;
import static dev.quarterback.cli.report.NumberText.percent;
import static dev.quarterback.cli.report.NumberText.whole;

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

    PlanBatch(Console console, PlanRun run, Interrupts interrupts, JsonFlag json) {
        this.console = console;
        this.run = run;
        this.interrupts = interrupts;
        this.json = json;
    }

    int plan(List<PlanTarget> targets) {
        for (PlanTarget target : targets) {
            if (interrupts.isGiven()) {
                fail(
                        target,
                        CommandFailure.interrupted(target.problem(), "not planned: stopped before its turn"),
                        "not begun");
            } else {
                planNext(target);
            }
        }
        if (!json.isAsked()) {
            console.print(table.lines());
            console.print(List.of(count(targets.size() - failed, "problem") + " planned, " + failed + " failed"));
        }
        return failed == 0 ? ExitStatus.DONE : ExitStatus.INVALID;
    }

    /** Whatever goes wrong with one problem, even for want of memory, the next one may be better off. */
    private void planNext(PlanTarget target) {
        console.complain(List.of(target.problem().toString()));
        try {
            planned(run.plan(target));
            console.complain(List.of("     -> " + target.plan()));
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            CommandFailure failure = CommandFailure.of(target.problem().toString(), e);
            fail(target, failure, result(failure));
        }
    }

    private static String result(CommandFailure failure) {
        return failure.status() == ExitStatus.INTERRUPTED
                ? "stopped"
                : count(failure.lines().size(), "error");
    }

    private void planned(Planned planned) {
        if (json.isAsked()) {
            console.print(List.of(PlanReport.json(planned).toString()));
        }
        PlanFigures figures = planned.result().figures();
        UpperBound bound = planned.result().plan().upperBound();
        Double gap = planned.result().gapPercent();
        table.row(
                planned.target().problem().toString(),
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

    private void fail(PlanTarget target, CommandFailure failure, String result) {
        failed++;
        console.complain(failure.lines());
        if (json.isAsked()) {
            console.print(List.of(PlanReport.json(target, failure).toString()));
        }
        table.row(target.problem().toString(), "-", "-", "-", "-", "-", "-", "-", "-", "-", result);
    }
}
