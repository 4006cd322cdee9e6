package dev.quarterback.cli;

import dev.quarterback.format.CsvHistoryWriter;
import dev.quarterback.history.History;
import dev.quarterback.history.HistoryDay;
import dev.quarterback.history.HistoryFigures;
import dev.quarterback.history.Wave;
import dev.quarterback.path.SamplePath;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.quarter.PolicyKind;
import dev.quarterback.quarter.SimulatedQuarter;
import dev.quarterback.quarter.Simulation;
import dev.quarterback.quarter.SimulationListener;
import dev.quarterback.quarter.SimulationOptions;
import dev.quarterback.quarter.outlook.DayOutlook;
import dev.quarterback.quarter.outlook.ProvenMost;
import dev.quarterback.quarter.outlook.ProvenOrders;
import dev.quarterback.quarter.outlook.QuarterOutlook;
import dev.quarterback.run.StopSignal;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Simulates a quarter and writes its history. */
final class SimulationRun {
    private final Console console;
    private final Planner planner;
    private final Interrupts interrupts;
    private final PolicyKind policy;
    private final SimulationOptions options;
    private final Asked asked;

    SimulationRun(
            Console console,
            Planner planner,
            Interrupts interrupts,
            PolicyKind policy,
            SimulationOptions options,
            Asked asked) {
        this.console = console;
        this.planner = planner;
        this.interrupts = interrupts;
        this.policy = policy;
        this.options = options;
        this.asked = asked;
    }

    /**
     * What is to be told besides.
     *
     * @param outlook where month and quarter may end, after each day
     * @param wave how far vehicles went early and late in a month
     * @param most what no policy exceeds, of a quarter that was played to its end; an outlook has it anyway
     */
    record Asked(boolean outlook, boolean wave, boolean most) {}

    /**
     * Where month and quarter might end, after each day.
     *
     * @param most what the quarter comes to at most, proven in hindsight; null where nothing was proven
     */
    record Outlook(List<DayOutlook> days, @Nullable Long most) {}

    /**
     * What came of a quarter.
     *
     * @param orders orders that no policy hands over more of, proven in hindsight; null where it was not asked for, or nothing
     *     was proven
     * @param outlook null where none was asked for
     * @param wave null where none was asked for
     */
    record Simulated(
            SimulationTarget target,
            Problem problem,
            History history,
            HistoryFigures figures,
            @Nullable Long orders,
            @Nullable Outlook outlook,
            @Nullable Wave wave) {
        /** Whether it ended before its last day. */
        boolean isStopped() {
            return history.days().size() < problem.days();
        }
    }

    /**
     * Simulates and writes.
     *
     * @throws CommandFailure when a file cannot be read or written, is invalid, or no day was over when it was stopped
     */
    Simulated simulate(SimulationTarget target) {
        Problem problem = FormatFiles.readProblem(target.quarter(), console);
        SamplePath path = FormatFiles.readPath(target.path(), problem, console);
        SimulatedQuarter simulated = run(target, problem, path);
        History history = simulated.history();
        if (history.days().isEmpty()) {
            throw CommandFailure.interrupted(target.quarter(), "stopped before a day was over");
        }
        simulated.warnings().forEach(warning -> console.complain(List.of("warning: " + warning)));
        HistoryFigures figures = HistoryFile.write(problem, path, history, target.out());
        Path folder = target.csv();
        if (folder != null) {
            FormatFiles.write(folder, () -> CsvHistoryWriter.write(problem, path, history, figures, folder));
        }
        boolean isWhole = history.days().size() == problem.days();
        Long orders = asked.outlook() || (asked.most() && isWhole) ? proven(problem, path, isWhole) : null;
        Outlook outlook = asked.outlook()
                ? new Outlook(QuarterOutlook.of(problem, path, history), ProvenMost.inQuarter(problem, orders))
                : null;
        Wave wave = asked.wave() ? Wave.of(problem, history) : null;
        return new Simulated(target, problem, history, figures, orders, outlook, wave);
    }

    /**
     * A signal ends the proof early: what is proven by then holds as well. Where one has ended the quarter, the short proof is
     * still made; the next signal ends the process.
     */
    private @Nullable Long proven(Problem problem, SamplePath path, boolean isWhole) {
        StopSignal stop = isWhole ? interrupts.proving() : new StopSignal();
        try {
            ProvenOrders proven = ProvenMost.orders(problem, path, planner::boundOfOrders, stop);
            proven.warnings().forEach(warning -> console.complain(List.of("warning: " + warning)));
            return proven.most();
        } finally {
            interrupts.ended();
        }
    }

    private SimulatedQuarter run(SimulationTarget target, Problem problem, SamplePath path) {
        SimulationProgress progress = new SimulationProgress(console, InstantSource.system(), problem.days());
        Path plans = target.plans();
        SimulationListener files = plans == null ? SimulationListener.NONE : PlansOfDays.to(plans);
        StopSignal stop = interrupts.simulating();
        try {
            return new Simulation(planner::planWithoutBound, options)
                    .run(problem, path, policy, both(progress, files), stop);
        } finally {
            interrupts.ended();
            progress.end();
        }
    }

    private static SimulationListener both(SimulationListener one, SimulationListener other) {
        return new SimulationListener() {
            @Override
            public void dayPlanned(Problem window, Plan plan) {
                one.dayPlanned(window, plan);
                other.dayPlanned(window, plan);
            }

            @Override
            public void dayOver(HistoryDay day) {
                one.dayOver(day);
                other.dayOver(day);
            }
        };
    }
}
