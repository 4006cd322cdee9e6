package dev.quarterback.quarter;

import dev.quarterback.history.History;
import dev.quarterback.history.HistoryDay;
import dev.quarterback.path.SamplePath;
import dev.quarterback.problem.Problem;
import dev.quarterback.replanning.PlanMaker;
import dev.quarterback.run.StopSignal;
import java.util.ArrayList;
import java.util.List;

/**
 * Plays a quarter day by day: each morning a policy plans with what is known, customers are given appointments, today's trips
 * leave, and what happens then comes from a sample path.
 */
public final class Simulation {
    private final PlanMaker planner;
    private final SimulationOptions options;

    /**
     * A simulation.
     *
     * @param planner plans each morning; a bound is of no use here
     */
    public Simulation(PlanMaker planner, SimulationOptions options) {
        this.planner = planner;
        this.options = options;
    }

    /**
     * What happens in a quarter.
     *
     * @param quarter a valid problem of all its orders
     * @param path a valid path of it
     * @param listener is told of each day
     * @param stop ends it early, after the last day that was planned as a whole
     */
    public SimulatedQuarter run(
            Problem quarter, SamplePath path, PolicyKind policy, SimulationListener listener, StopSignal stop) {
        QuarterDays days = QuarterDays.onPath(quarter, path, policy, planner, options);
        List<HistoryDay> past = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        DayStart start = DayStart.ofFirst(quarter);
        while (start != null && !stop.isGiven()) {
            PlannedDay planned = days.plan(start, warnings::add, stop);
            if (planned == null) {
                break;
            }
            listener.dayPlanned(planned.window(), planned.plan());
            PastDay over = days.happen(planned);
            past.add(over.history());
            listener.dayOver(over.history());
            start = over.next();
        }
        return new SimulatedQuarter(new History(quarter.name(), path.seed(), policy.id(), past), warnings);
    }
}
