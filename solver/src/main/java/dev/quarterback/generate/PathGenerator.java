package dev.quarterback.generate;

import dev.quarterback.path.CarrierPath;
import dev.quarterback.path.OrderPath;
import dev.quarterback.path.SamplePath;
import dev.quarterback.path.Setback;
import dev.quarterback.path.VesselPath;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ReadyDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes sample paths of a problem: the same problem, rates and seed always give the same path. */
public final class PathGenerator {
    private static final int MOST_LATE = 5;
    private static final int LONGEST_BREAKDOWN = 5;
    private static final int MOST_LATE_TRIP = 2;
    private static final int LONGEST_PREPARATION = 3;

    private final Problem problem;
    private final PathRates rates;
    private final long seed;
    private final PlanningDays days;
    private final ReadyDays readyDays;

    private PathGenerator(Problem problem, PathRates rates, long seed) {
        this.problem = problem;
        this.rates = rates;
        this.seed = seed;
        days = PlanningDays.of(problem);
        readyDays = new ReadyDays(problem.vessels());
    }

    /** A path of a problem; what nothing is to be said of is left out of its lists. */
    public static SamplePath generate(Problem problem, PathRates rates, long seed) {
        PathGenerator generator = new PathGenerator(problem, rates, seed);
        return new SamplePath(
                problem.name(),
                seed,
                problem.orders().stream()
                        .map(generator::order)
                        .filter(path -> !path.isEmpty())
                        .toList(),
                generator.vessels(),
                problem.carriers().stream()
                        .map(carrier -> generator.carrier(carrier.id()))
                        .filter(path -> !path.isEmpty())
                        .toList());
    }

    private OrderPath order(Order order) {
        LocalDate known = known(order);
        LocalDate from = known == null ? problem.firstDay() : known;
        KeyedChance absence = new KeyedChance(seed, "absence", order.id());
        List<LocalDate> absent = IntStream.range(days.number(from), days.count())
                .mapToObj(days::date)
                .filter(day -> absence.chance(rates.absences(), day))
                .toList();
        return new OrderPath(
                order.id(),
                known,
                ready(order),
                absent,
                setbacks("preparation", order.id(), from, rates.failedPreparations(), LONGEST_PREPARATION));
    }

    /**
     * The day on which it was ordered, where the problem says it; else some days before its vehicle is ready, and not after its appointment is made; null for the first planning day. A
     * vehicle that is on its way is known.
     */
    private @Nullable LocalDate known(Order order) {
        LocalDate ordered = order.orderedDay();
        if (ordered != null) {
            return ordered.isAfter(problem.firstDay()) ? ordered : null;
        }
        LocalDate ready = readyDays.of(order);
        if (ready == null || order.arrival() != null) {
            return null;
        }
        LocalDate known = ready.minusDays(new KeyedChance(seed, "known", order.id()).fromTo(0, rates.leadDays()));
        Handover appointment = order.appointment();
        if (appointment != null && known.isAfter(appointment.day())) {
            known = appointment.day();
        }
        if (known.isAfter(problem.lastDay())) {
            known = problem.lastDay();
        }
        return known.isAfter(problem.firstDay()) ? known : null;
    }

    private @Nullable LocalDate ready(Order order) {
        KeyedChance late = new KeyedChance(seed, "late vehicle", order.id());
        if (order.arrival() != null || !late.chance(rates.lateVehicles())) {
            return null;
        }
        LocalDate ready = readyDays.of(order);
        LocalDate told = ready == null ? problem.firstDay() : ready;
        return told.plusDays(new KeyedChance(seed, "late vehicle's days", order.id()).fromTo(1, MOST_LATE));
    }

    private List<VesselPath> vessels() {
        return problem.vessels().stream()
                .filter(vessel -> vessel.day().isAfter(problem.firstDay()))
                .filter(vessel -> new KeyedChance(seed, "late vessel", vessel.id()).chance(rates.lateVessels()))
                .map(vessel -> new VesselPath(
                        vessel.id(),
                        vessel.day()
                                .plusDays(
                                        new KeyedChance(seed, "late vessel's days", vessel.id()).fromTo(1, MOST_LATE))))
                .toList();
    }

    private CarrierPath carrier(String id) {
        return new CarrierPath(
                id,
                setbacks("breakdown", id, problem.firstDay(), rates.breakdowns(), LONGEST_BREAKDOWN),
                setbacks("late trip", id, problem.firstDay(), rates.lateTrips(), MOST_LATE_TRIP));
    }

    private List<Setback> setbacks(String kind, String id, LocalDate from, double share, int longest) {
        KeyedChance chance = new KeyedChance(seed, kind, id);
        KeyedChance length = new KeyedChance(seed, kind + "'s days", id);
        List<Setback> setbacks = new ArrayList<>();
        for (int number = days.number(from); number < days.count(); number++) {
            LocalDate day = days.date(number);
            if (chance.chance(share, day)) {
                setbacks.add(new Setback(day, length.fromTo(1, longest, day)));
            }
        }
        return setbacks;
    }
}
