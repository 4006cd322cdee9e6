package dev.quarterback.cli;

import static dev.quarterback.text.NumberText.count;
import static dev.quarterback.text.NumberText.whole;

import dev.quarterback.cli.SimulationRun.Simulated;
import dev.quarterback.cli.report.MarketOutlook;
import dev.quarterback.cli.report.TextTable;
import dev.quarterback.cli.report.World;
import dev.quarterback.cli.report.World.Deliveries;
import dev.quarterback.cli.report.WorldJson;
import dev.quarterback.cli.report.WorldText;
import dev.quarterback.history.DayFigures;
import dev.quarterback.history.HistoryFigures;
import dev.quarterback.problem.Progress.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Simulates several quarters one after the other and ends with a table of them all, and of the world. */
final class SimulationBatch {
    private final Console console;
    private final SimulationRun run;
    private final Interrupts interrupts;
    private final JsonFlag json;
    private final @Nullable Target worldTarget;
    private final List<MarketOutlook> markets = new ArrayList<>();
    private final TextTable table = new TextTable(
            "Quarter", "orders", "delivered", "given", "kept", "moved", "broken", "full lots", "cost", "result");
    private int unfinished;
    private int failed;

    /** @param worldTarget what the quarter is meant to bring in all markets; null when not given */
    SimulationBatch(
            Console console, SimulationRun run, Interrupts interrupts, JsonFlag json, @Nullable Target worldTarget) {
        this.console = console;
        this.run = run;
        this.interrupts = interrupts;
        this.json = json;
        this.worldTarget = worldTarget;
    }

    int simulate(List<SimulationTarget> targets) {
        for (SimulationTarget target : targets) {
            if (interrupts.isGiven()) {
                leave(target, CommandFailure.interrupted(target.quarter(), "not simulated: stopped before its turn"));
            } else {
                simulateNext(target);
            }
        }
        World world = new World(Deliveries.DELIVERED, markets, unfinished + failed, worldTarget);
        if (json.isAsked()) {
            console.print(List.of(WorldJson.object(world).toString()));
        } else {
            console.print(table.lines());
            console.print(List.of(count(targets.size() - unfinished - failed, "quarter") + " simulated, "
                    + (unfinished == 0 ? "" : unfinished + " unfinished, ") + failed + " not"));
            console.print(WorldText.lines(world));
        }
        return unfinished + failed == 0 ? ExitStatus.DONE : ExitStatus.INVALID;
    }

    /** Whatever goes wrong with one quarter, the next one may be better off. */
    private void simulateNext(SimulationTarget target) {
        console.complain(List.of(target.quarter().toString()));
        try {
            simulated(run.simulate(target));
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            leave(target, CommandFailure.of(target.quarter().toString(), e));
        }
    }

    private void simulated(Simulated simulated) {
        if (json.isAsked()) {
            console.print(List.of(SimulationReport.json(simulated).toString()));
        }
        console.complain(List.of("     -> " + simulated.target().out()));
        HistoryFigures figures = simulated.figures();
        if (simulated.isStopped()) { // What it might have come to is not known: it would pass for little.
            unfinished++;
        } else {
            markets.add(MarketOutlook.played(simulated.problem(), perDay(figures), simulated.orders()));
        }
        table.row(
                simulated.target().quarter().toString(),
                whole(figures.known()),
                whole(figures.delivered()),
                whole(figures.appointments()),
                whole(figures.kept()),
                whole(figures.moved()),
                whole(figures.broken()),
                whole(figures.fullLots()),
                whole(figures.cost()),
                simulated.isStopped()
                        ? "unfinished: " + simulated.history().days().size() + " of "
                                + count(simulated.problem().days(), "day")
                        : "simulated");
    }

    private static SortedMap<LocalDate, Integer> perDay(HistoryFigures figures) {
        SortedMap<LocalDate, Integer> perDay = new TreeMap<>();
        for (DayFigures day : figures.days()) {
            perDay.put(day.day(), day.handovers());
        }
        return perDay;
    }

    private void leave(SimulationTarget target, CommandFailure failure) {
        failed++;
        console.complain(failure.lines());
        if (json.isAsked()) {
            console.print(List.of(SimulationReport.json(target, failure).toString()));
        }
        table.row(
                target.quarter().toString(),
                "-",
                "-",
                "-",
                "-",
                "-",
                "-",
                "-",
                "-",
                failure.status() == ExitStatus.INTERRUPTED
                        ? "stopped"
                        : count(failure.lines().size(), "error"));
    }
}
