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
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days of a quarter, one at a time: a morning is planned by a policy, and then the day happens.
 *
 * <p>Nothing is kept from one day to the next but what is given back. Rolling on from one day to the next is that of changes:
 * {@link Roll}.
 */
public final class QuarterDays {
    private final PolicyKind policy;
    private final PlanMaker planner;
    private final SimulationOptions options;
    private final PathFacts facts;
    private final Knowledge knowledge;

    private QuarterDays(
            Problem quarter,
            SamplePath path,
            boolean isToldAtOnce,
            PolicyKind policy,
            PlanMaker planner,
            SimulationOptions options) {
        this.policy = policy;
        this.planner = planner;
        this.options = options;
        facts = new PathFacts(quarter, path);
        knowledge = new Knowledge(quarter, facts, isToldAtOnce);
    }

    /**
     * The days of a quarter whose path is known as a whole; that a vehicle or vessel comes on another day than the problem says
     * becomes known on the earlier one of the two.
     *
     * @param quarter a valid problem of all its orders
     * @param path a valid path of it
     * @param planner plans each morning; a bound is of no use here
     */
    static QuarterDays onPath(
            Problem quarter, SamplePath path, PolicyKind policy, PlanMaker planner, SimulationOptions options) {
        return new QuarterDays(quarter, path, false, policy, planner, options);
    }

    /**
     * The days of a quarter that goes on while its path is recorded; what is recorded is known.
     *
     * @param quarter a valid problem of all its orders
     * @param recorded what has been told up to the morning that is planned, and of the day before it
     * @param planner plans each morning; a bound is of no use here
     */
    public static QuarterDays asRecorded(
            Problem quarter, SamplePath recorded, PolicyKind policy, PlanMaker planner, SimulationOptions options) {
        return new QuarterDays(quarter, recorded, true, policy, planner, options);
    }

    /**
     * Plans a morning.
     *
     * @param warnings is told what went wrong with the search and left its plan sound all the same
     * @param stop ends the search early
     * @return null when it was stopped: a plan that was ended early is another one each time
     */
    public @Nullable PlannedDay plan(DayStart start, Consumer<String> warnings, StopSignal stop) {
        Problem known = knowledge.morning(start.rolled());
        Problem window = Window.of(known, options.horizonDays());
        Morning morning = new Morning(
                known.firstDay(), known, window, start.left(), start.delivered(), knowledge.seen(known.firstDay()));
        Plan plan = policy.policy()
                .expecting(options.expectedPercent())
                .plan(morning, (problem, strategy, from) -> planned(problem, strategy, from, warnings, stop));
        if (stop.isGiven()) {
            return null;
        }
        requireSound(window, plan);
        List<GivenAppointment> given = Appointments.of(known, plan, options.promiseDays());
        return new PlannedDay(window, plan, Appointments.in(known, given), given, start.delivered());
    }

    private Plan planned(
            Problem problem, Strategy strategy, @Nullable Plan from, Consumer<String> warnings, StopSignal stop) {
        PlanOptions search = PlanOptions.defaults()
                .withStepsOnly(options.steps())
                .withSeed(options.seed())
                .withStrategy(strategy)
                .withFrom(from);
        PlanResult result = planner.plan(problem, search, PlanListener.NONE, stop);
        result.warnings().forEach(warning -> warnings.accept(problem.firstDay() + ": " + warning));
        return result.plan();
    }

    private static void requireSound(Problem window, Plan plan) {
        CheckReport report = PlanChecker.check(window, plan);
        if (!report.isSound()) {
            throw new IllegalStateException("The plan of " + window.firstDay() + " breaks a rule ("
                    + report.violations().get(0) + ").");
        }
    }

    /** Lets a day happen that was planned. */
    public PastDay happen(PlannedDay day) {
        Problem promised = day.promised();
        DayOutcome outcome = DayRun.of(promised, day.plan(), facts);
        HistoryDay history = new HistoryDay(
                day.day(),
                promised.orders().size(),
                day.given(),
                outcome.trips(),
                outcome.handovers(),
                outcome.mishaps());
        return new PastDay(history, day.day().isBefore(promised.lastDay()) ? next(day, outcome) : null);
    }

    private static DayStart next(PlannedDay day, DayOutcome outcome) {
        Problem promised = day.promised();
        LocalDate tomorrow = day.day().plusDays(1);
        List<Operation> operations = new ArrayList<>(List.of(new Roll(tomorrow, outcome.events())));
        outcome.off().stream()
                .filter(off -> !off.from().isAfter(promised.lastDay()))
                .forEach(operations::add);
        Problem next = ChangedProblem.of(promised, new Change(operations), day.plan());
        int gone = promised.orders().size() - next.orders().size();
        if (gone != outcome.handovers().size()) {
            throw new IllegalStateException("On " + day.day() + " "
                    + outcome.handovers().size() + " orders were handed over, and " + gone + " are gone.");
        }
        Problem rolled = withUnfit(next, outcome.fitOn(), tomorrow);
        return new DayStart(
                rolled,
                Remaining.of(day.plan(), rolled),
                day.delivered() + outcome.handovers().size());
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
}
