package dev.quarterback.path;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a morning learns of a sample path: the orders that become known, the real days of vehicles and vessels that become
 * known, and what went wrong on the day before; on the first morning the breakdowns from before that still last.
 *
 * <p>That a vehicle or vessel comes on another day than the problem says becomes known on the earlier one of the two. The
 * slices of all mornings, one after the other, are the path as far as it matters.
 */
public final class DaySlice {
    private final SamplePath path;
    private final PathFacts facts;
    private final LocalDate firstDay;
    private final LocalDate morning;
    private final LocalDate yesterday;

    private DaySlice(Problem quarter, SamplePath path, PathFacts facts, LocalDate morning) {
        this.path = path;
        this.facts = facts;
        this.morning = morning;
        firstDay = quarter.firstDay();
        yesterday = morning.minusDays(1);
    }

    /**
     * What the morning of a day learns.
     *
     * @param quarter a valid problem of all its orders
     * @param path a valid path of it
     * @param morning a planning day, or the day after the last one, which learns what went wrong on that
     */
    public static SamplePath of(Problem quarter, SamplePath path, LocalDate morning) {
        return new DaySlice(quarter, path, new PathFacts(quarter, path), morning).of(quarter);
    }

    private SamplePath of(Problem quarter) {
        Map<String, OrderPath> paths = new HashMap<>();
        path.orders().forEach(order -> paths.put(order.order(), order));
        List<OrderPath> orders = new ArrayList<>();
        for (Order order : quarter.orders()) {
            OrderPath slice = of(order, paths.get(order.id()));
            if (!slice.isEmpty()) {
                orders.add(slice);
            }
        }
        return new SamplePath(
                path.problem(),
                path.seed(),
                orders,
                path.vessels().stream()
                        .filter(vessel -> isNow(firstDay, facts.landingKnownOn(vessel.vessel())))
                        .toList(),
                path.carriers().stream()
                        .map(carrier -> new CarrierPath(
                                carrier.carrier(),
                                isFirst() ? stillLasting(carrier.breakdowns()) : ofYesterday(carrier.breakdowns()),
                                ofYesterday(carrier.lateTrips())))
                        .filter(carrier -> !carrier.isEmpty())
                        .toList());
    }

    private OrderPath of(Order order, @Nullable OrderPath whole) {
        LocalDate known = laterOf(firstDay, facts.knownOn(order.id()));
        LocalDate readyKnown = facts.readyKnownOn(order.id());
        return new OrderPath(
                order.id(),
                known.equals(morning) ? known : null,
                readyKnown != null && isNow(known, readyKnown) ? facts.readyOn(order.id()) : null,
                whole == null || isFirst() || !whole.absent().contains(yesterday) ? List.of() : List.of(yesterday),
                whole == null ? List.of() : ofYesterday(whole.failedPreparations()));
    }

    /** Whether it is told this morning what is known from a day on, to those who know of it from {@code first} on. */
    private boolean isNow(LocalDate first, LocalDate known) {
        return laterOf(first, known).equals(morning);
    }

    private boolean isFirst() {
        return morning.equals(firstDay);
    }

    private List<Setback> stillLasting(List<Setback> breakdowns) {
        return breakdowns.stream()
                .filter(breakdown -> breakdown.lastsFromBefore(morning))
                .toList();
    }

    /** Before the first day nothing was planned that could have gone wrong. */
    private List<Setback> ofYesterday(List<Setback> setbacks) {
        return isFirst()
                ? List.of()
                : setbacks.stream()
                        .filter(setback -> setback.day().equals(yesterday))
                        .toList();
    }

    private static LocalDate laterOf(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
