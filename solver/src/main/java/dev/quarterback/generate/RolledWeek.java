package dev.quarterback.generate;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Progress;
import dev.quarterback.problem.Progress.Target;
import dev.quarterback.problem.Vessel;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A week whose first days are over: what was to happen on them, by a plan for the whole week, has happened.
 *
 * <p>Orders handed over are gone. Vehicles that have left a yard have an arrival. Carriers have been busy, and those on a
 * long trip still are. Some vehicles come by ship, some carriers are hired, and on the last day fewer trips may leave.
 * All shares are assumed.
 */
final class RolledWeek {
    /** Days that are over. */
    static final int DAYS_OVER = 2;

    /** Orders of the whole week for each that is left. */
    private static final double ORDERS_PER_LEFT = 1.38;

    /** How many more orders the whole week gets while too few are left. */
    private static final double MORE_ORDERS = 1.05;

    /** One yard in so many is a port. */
    private static final int YARDS_PER_PORT = 3;

    private static final int HANDLING_DAYS = 1;
    private static final double HIRED = 0.15;
    private static final int HIRE = 900;
    private static final double LAST_DAY_DEPARTURES = 0.6;

    /** Share of the vehicles still in their yards that were ordered on one of the days that are over. */
    private static final double NEW = 0.1;

    /** Goals, as shares of the open orders that come on top of what is delivered. */
    private static final double LOW_TARGET = 0.8;

    private static final double HIGH_TARGET = 0.95;

    private final Problem week;
    private final LocalDate firstDay;
    private final Underway underway;
    private final Set<String> ports;
    private final Dice dice;

    private RolledWeek(Problem week, HiddenPlan plan, Dice dice) {
        this.week = week;
        this.dice = dice;
        firstDay = week.firstDay().plusDays(DAYS_OVER);
        underway = new Underway(week, plan, DAYS_OVER);
        ports = ports(week.yards());
    }

    /** What is left of a week, with that many orders. */
    static Problem of(String name, Traits traits, int orders, long seed) {
        int ofWeek = (int) Math.ceil(orders * ORDERS_PER_LEFT);
        RolledWeek rolled = of(traits, ofWeek, seed);
        while (rolled.underway.left().size() < orders) {
            ofWeek = (int) Math.ceil(ofWeek * MORE_ORDERS) + 1;
            rolled = of(traits, ofWeek, seed);
        }
        return rolled.problem(name, orders);
    }

    private static RolledWeek of(Traits traits, int orders, long seed) {
        Problem week = ProblemDraw.problem("", traits, null, orders, seed);
        HiddenPlan plan = AppointmentDraw.hiddenPlan(week, Dice.of(seed, "appointments"));
        return new RolledWeek(week, plan, Dice.of(seed, "rolled"));
    }

    private Problem problem(String name, int count) {
        Set<Vessel> vessels = new TreeSet<>((one, other) -> one.id().compareTo(other.id()));
        List<Order> orders = underway.left().subList(0, count).stream()
                .map(order -> byShip(ordered(order), vessels))
                .toList();
        return new Problem(
                name,
                firstDay,
                week.lastDay(),
                "North America",
                progress(count),
                week.rules(),
                week.weights(),
                week.models(),
                week.yards().stream().map(this::yard).toList(),
                List.copyOf(vessels),
                week.centers(),
                week.carriers().stream().map(this::carrier).toList(),
                week.lanes(),
                orders);
    }

    private Progress progress(int count) {
        int delivered = underway.delivered();
        int inMonth = 2 * count + delivered;
        int inQuarter = 4 * count + delivered;
        return new Progress(
                LocalDate.of(2019, 4, 1), inQuarter, inMonth, target(inMonth, count), target(inQuarter, count));
    }

    private static Target target(int delivered, int open) {
        return new Target(delivered + (int) (LOW_TARGET * open), delivered + (int) (HIGH_TARGET * open));
    }

    private Yard yard(Yard yard) {
        return yard.departuresPerDay() == Yard.UNLIMITED
                ? yard
                : yard.withDeparturesOn(week.lastDay(), (int) Math.ceil(LAST_DAY_DEPARTURES * yard.departuresPerDay()));
    }

    private Carrier carrier(Carrier carrier) {
        return underway.carrier(carrier).withHire(dice.chance(HIRED) ? HIRE : 0);
    }

    private Order ordered(Order order) {
        boolean isNew = order.arrival() == null && order.planned() == null && dice.chance(NEW);
        return isNew ? order.withOrderedDay(firstDay.minusDays(1 + dice.below(DAYS_OVER))) : order;
    }

    /** The order, brought to its port by the ship after which it is ready. */
    private Order byShip(Order order, Set<Vessel> vessels) {
        LocalDate ready = order.readyDay();
        if (order.arrival() != null || ready == null || !ports.contains(order.location())) {
            return order;
        }
        LocalDate lands = ready.minusDays(HANDLING_DAYS);
        String id = order.location() + "-" + lands;
        vessels.add(new Vessel(id, null, order.location(), lands, HANDLING_DAYS));
        return order.withReadyDay(null).withVessel(id);
    }

    private static Set<String> ports(List<Yard> yards) {
        return IntStream.range(0, yards.size())
                .filter(i -> i % YARDS_PER_PORT == YARDS_PER_PORT - 1)
                .mapToObj(i -> yards.get(i).id())
                .collect(Collectors.toUnmodifiableSet());
    }
}
