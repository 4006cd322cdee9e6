package dev.quarterback.quarter;

import dev.quarterback.PlanListener;
import dev.quarterback.PlanOptions;
import dev.quarterback.PlanOptions.Strategy;
import dev.quarterback.PlanResult;
import dev.quarterback.change.Change;
import dev.quarterback.change.Operation;
import dev.quarterback.change.Remaining;
import dev.quarterback.change.Roll;
import dev.quarterback.check.CheckReport;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.format.ChangedProblem;
import dev.quarterback.history.GivenAppointment;
import dev.quarterback.history.History;
import dev.quarterback.history.HistoryDay;
import dev.quarterback.path.PathFacts;
import dev.quarterback.path.SamplePath;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.replanning.PlanMaker;
import dev.quarterback.run.StopSignal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Plays a quarter day by day: each morning a policy plans with what is known, customers are given appointments, today's trips
 * leave, and what happens then comes from a sample path.
 *
 * <p>Rolling on from one day to the next is that of changes: {@link Roll}.
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
        return new Run(quarter, path, policy, listener, stop).run();
    }

    private final class Run {
        private final SamplePath path;
        private final PolicyKind kind;
        private final Policy policy;
        private final SimulationListener listener;
        private final StopSignal stop;
        private final PathFacts facts;
        private final Knowledge knowledge;
        private final List<HistoryDay> days = new ArrayList<>();
        private final List<String> warnings = new ArrayList<>();
        private Problem rolled;
        private @Nullable Plan left;
        private int delivered;

        Run(Problem quarter, SamplePath path, PolicyKind kind, SimulationListener listener, StopSignal stop) {
            this.path = path;
            this.kind = kind;
            policy = kind.policy().expecting(options.expectedPercent());
            this.listener = listener;
            this.stop = stop;
            facts = new PathFacts(quarter, path);
            knowledge = new Knowledge(quarter, facts);
            rolled = knowledge.nothingYet();
        }

        SimulatedQuarter run() {
            boolean goesOn = true;
            while (goesOn && !stop.isGiven()) {
                Problem known = knowledge.morning(rolled);
                Problem window = Window.of(known, options.horizonDays());
                Plan plan = policy.plan(
                        new Morning(known.firstDay(), known, window, left, delivered, knowledge.seen()), this::planned);
                if (stop.isGiven()) {
                    break; // A plan that was ended early is another one each time.
                }
                requireSound(window, plan);
                listener.dayPlanned(window, plan);
                List<GivenAppointment> given = Appointments.of(known, plan, options.promiseDays());
                Problem promised = Appointments.in(known, given);
                DayOutcome outcome = DayRun.of(promised, plan, facts);
                end(promised, given, outcome);
                goesOn = known.firstDay().isBefore(known.lastDay());
                if (goesOn) {
                    goOn(promised, plan, outcome);
                }
            }
            return new SimulatedQuarter(new History(rolled.name(), path.seed(), kind.id(), days), warnings);
        }

        private Plan planned(Problem problem, Strategy strategy, @Nullable Plan from) {
            PlanOptions search = PlanOptions.defaults()
                    .withStepsOnly(options.steps())
                    .withSeed(options.seed())
                    .withStrategy(strategy)
                    .withFrom(from);
            PlanResult result = planner.plan(problem, search, PlanListener.NONE, stop);
            result.warnings().forEach(warning -> warnings.add(problem.firstDay() + ": " + warning));
            return result.plan();
        }

        private void end(Problem promised, List<GivenAppointment> given, DayOutcome outcome) {
            delivered += outcome.handovers().size();
            HistoryDay day = new HistoryDay(
                    promised.firstDay(),
                    promised.orders().size(),
                    given,
                    outcome.trips(),
                    outcome.handovers(),
                    outcome.mishaps());
            days.add(day);
            listener.dayOver(day);
        }

        /** Goes on to the next morning. */
        private void goOn(Problem promised, Plan plan, DayOutcome outcome) {
            LocalDate tomorrow = promised.firstDay().plusDays(1);
            List<Operation> operations = new ArrayList<>(List.of(new Roll(tomorrow, outcome.events())));
            outcome.off().stream()
                    .filter(off -> !off.from().isAfter(promised.lastDay()))
                    .forEach(operations::add);
            Problem next = ChangedProblem.of(promised, new Change(operations), plan);
            int gone = promised.orders().size() - next.orders().size();
            if (gone != outcome.handovers().size()) {
                throw new IllegalStateException("On " + promised.firstDay() + " "
                        + outcome.handovers().size() + " orders were handed over, and " + gone + " are gone.");
            }
            rolled = withUnfit(next, outcome.fitOn(), tomorrow);
            left = Remaining.of(plan, rolled);
        }
    }

    private static Problem withUnfit(Problem problem, Map<String, LocalDate> fitOn, LocalDate from) {
        if (fitOn.isEmpty()) {
            return problem;
        }
        return problem.withOrders(problem.orders().stream()
                .map(order -> fitOn.containsKey(order.id())
                        ? unavailable(order, from, fitOn.getOrDefault(order.id(), from))
                        : order)
                .toList());
    }

    /** A vehicle that cannot be handed over for a reason of its own has unavailable days. */
    private static Order unavailable(Order order, LocalDate from, LocalDate until) {
        return from.isBefore(until)
                ? order.withUnavailableDays(Stream.concat(order.unavailableDays().stream(), from.datesUntil(until))
                        .distinct()
                        .toArray(LocalDate[]::new))
                : order;
    }

    private static void requireSound(Problem window, Plan plan) {
        CheckReport report = PlanChecker.check(window, plan);
        if (!report.isSound()) {
            throw new IllegalStateException("The plan of " + window.firstDay() + " breaks a rule ("
                    + report.violations().get(0) + ").");
        }
    }
}
