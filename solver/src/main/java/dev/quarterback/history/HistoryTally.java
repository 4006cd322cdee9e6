package dev.quarterback.history;

import dev.quarterback.history.AppointmentFate.Outcome;
import dev.quarterback.path.PathFacts;
import dev.quarterback.path.SamplePath;
import dev.quarterback.plan.CostTerms;
import dev.quarterback.plan.Outlook;
import dev.quarterback.plan.PeriodOutlook;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Progress;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts what a history comes to, from problem, path and history alone. */
public final class HistoryTally {
    private final Problem problem;
    private final PathFacts facts;
    private final History history;
    private final PastVehicles vehicles;
    private final Map<String, List<AppointmentFate>> appointments;
    private final List<DayFigures> days;

    private HistoryTally(Problem problem, SamplePath path, History history) {
        this.problem = problem;
        this.history = history;
        facts = new PathFacts(problem, path);
        vehicles = new PastVehicles(problem, history);
        appointments = AppointmentBook.of(problem, facts, history);
        days = new DayTally(problem, history, vehicles, appointments).days();
    }

    /**
     * The figures of a history.
     *
     * @param history one in which all ids exist; whether it is sound is for {@link HistoryChecker} to say
     */
    public static HistoryFigures of(Problem problem, SamplePath path, History history) {
        return new HistoryTally(problem, path, history).figures();
    }

    /** All appointments of a history with what became of them, order by order. */
    public static List<AppointmentFate> appointments(Problem problem, SamplePath path, History history) {
        return AppointmentBook.of(problem, new PathFacts(problem, path), history).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private HistoryFigures figures() {
        CostTerms terms = costTerms();
        List<Order> delivered = delivered();
        return new HistoryFigures(
                known(),
                delivered.size(),
                delivered.stream().mapToLong(Order::priority).sum(),
                appointments.values().stream().mapToInt(List::size).sum(),
                count(Outcome.KEPT),
                count(Outcome.MOVED),
                count(Outcome.BROKEN),
                appointments.size(),
                (int) appointments.values().stream()
                        .filter(given -> given.stream().anyMatch(fate -> fate.outcome() == Outcome.MOVED))
                        .count(),
                days.stream().mapToInt(DayFigures::departures).sum(),
                days.stream().mapToInt(DayFigures::loaded).sum(),
                terms,
                terms.weighted(problem.weights()),
                days.stream().mapToInt(DayFigures::fullLots).sum(),
                Waits.of(delivered.stream().map(this::fromReady).toList()),
                outlook(),
                days);
    }

    private int known() {
        LocalDate last = history.days().isEmpty()
                ? problem.firstDay().minusDays(1)
                : history.days().get(history.days().size() - 1).day();
        return (int) problem.orders().stream()
                .filter(order -> !facts.knownOn(order.id()).isAfter(last))
                .count();
    }

    private List<Order> delivered() {
        return problem.orders().stream()
                .filter(order -> vehicles.handover(order.id()) != null)
                .toList();
    }

    private int count(Outcome outcome) {
        return (int) appointments.values().stream()
                .flatMap(List::stream)
                .filter(fate -> fate.outcome() == outcome)
                .count();
    }

    private int fromReady(Order order) {
        return daysBetween(facts.reallyReady(order), handoverDay(order));
    }

    private LocalDate handoverDay(Order order) {
        Handover handover = vehicles.handover(order.id());
        return handover == null ? problem.firstDay() : handover.day();
    }

    private static int daysBetween(LocalDate from, LocalDate to) {
        return (int) Math.max(0, to.toEpochDay() - from.toEpochDay());
    }

    private CostTerms costTerms() {
        long preference = 0;
        long late = 0;
        long waiting = 0;
        for (Order order : delivered()) {
            Handover handover = vehicles.handover(order.id());
            if (handover != null) {
                preference += Math.max(0, order.centers().indexOf(handover.center()));
                LocalDate promised = order.promisedDay();
                late += promised == null ? 0 : daysBetween(promised, handover.day());
                waiting += daysBetween(there(order), handover.day());
            }
        }
        return new CostTerms(
                days.stream().mapToLong(DayFigures::km).sum(),
                days.stream().mapToLong(DayFigures::surge).sum(),
                preference,
                late,
                waiting,
                days.stream()
                        .mapToLong(day -> (long) day.handovers() * day.handovers())
                        .sum(),
                0,
                days.stream().mapToLong(DayFigures::hire).sum(),
                days.stream().mapToLong(DayFigures::crowd).sum());
    }

    /** The day from which on a vehicle waited at its center. */
    private LocalDate there(Order order) {
        Handover arrival = vehicles.arrival(order.id());
        LocalDate there = arrival == null ? facts.reallyReady(order) : arrival.day();
        return there.isBefore(problem.firstDay()) ? problem.firstDay() : there;
    }

    private @Nullable Outlook outlook() {
        Progress progress = problem.progress();
        if (progress == null) {
            return null;
        }
        YearMonth month = YearMonth.from(problem.lastDay());
        int inMonth = days.stream()
                .filter(day -> YearMonth.from(day.day()).equals(month))
                .mapToInt(DayFigures::handovers)
                .sum();
        return new Outlook(
                period(progress.deliveredInMonth(), inMonth, progress.monthTarget()),
                period(
                        progress.deliveredInQuarter(),
                        days.stream().mapToInt(DayFigures::handovers).sum(),
                        progress.quarterTarget()));
    }

    private static PeriodOutlook period(@Nullable Integer before, int more, Progress.@Nullable Target target) {
        return new PeriodOutlook(
                before, more, target == null ? null : target.low(), target == null ? null : target.high(), null);
    }
}
