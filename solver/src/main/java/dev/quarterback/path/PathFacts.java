package dev.quarterback.path;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ReadyDays;
import dev.quarterback.problem.Vessel;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a path says of a problem's orders, vessels and carriers, by their ids. Safe for use by several threads. */
public final class PathFacts {
    private final LocalDate firstDay;
    private final Map<String, OrderPath> orders = new HashMap<>();
    private final Map<String, LocalDate> ordered = new HashMap<>();
    private final Map<String, LocalDate> toldReady = new HashMap<>();
    private final Map<String, LocalDate> toldLandings = new HashMap<>();
    private final Map<String, LocalDate> landings = new HashMap<>();
    private final Map<String, Integer> handlingDays = new HashMap<>();
    private final Map<String, CarrierPath> carriers = new HashMap<>();

    /** The facts of a path of {@code problem}. */
    public PathFacts(Problem problem, SamplePath path) {
        firstDay = problem.firstDay();
        ReadyDays readyDays = new ReadyDays(problem.vessels());
        for (Order order : problem.orders()) {
            LocalDate ready = readyDays.of(order);
            if (ready != null) {
                toldReady.put(order.id(), ready);
            }
            LocalDate day = order.orderedDay();
            if (day != null) {
                ordered.put(order.id(), day);
            }
        }
        path.orders().forEach(order -> orders.put(order.order(), order));
        for (Vessel vessel : problem.vessels()) {
            toldLandings.put(vessel.id(), vessel.day());
            handlingDays.put(vessel.id(), vessel.handlingDays());
        }
        landings.putAll(toldLandings);
        path.vessels().forEach(vessel -> landings.put(vessel.vessel(), vessel.day()));
        path.carriers().forEach(carrier -> carriers.put(carrier.carrier(), carrier));
    }

    /** The day on which an order becomes known: as the path says, else when it was ordered or the first day. */
    public LocalDate knownOn(String order) {
        OrderPath path = orders.get(order);
        LocalDate known = path == null ? null : path.known();
        return known == null ? later(firstDay, ordered.get(order)) : known;
    }

    /** The day on which an order's vehicle is really ready, its vessel apart; null for as the problem says. */
    public @Nullable LocalDate readyOn(String order) {
        OrderPath path = orders.get(order);
        return path == null ? null : path.ready();
    }

    /** The day on which a vessel really lands. */
    public LocalDate landsOn(Vessel vessel) {
        return landings.getOrDefault(vessel.id(), vessel.day());
    }

    /**
     * The first day on which it is known when an order's vehicle is really ready: that it comes on another day than the problem
     * says, vessels included, is known from the earlier one of the two on; null where the path says nothing of it.
     */
    public @Nullable LocalDate readyKnownOn(String order) {
        LocalDate real = readyOn(order);
        return real == null ? null : earlier(real, toldReady.getOrDefault(order, firstDay));
    }

    /** The first day on which it is known when a vessel really lands, likewise. */
    public LocalDate landingKnownOn(String vessel) {
        return earlier(landings.getOrDefault(vessel, firstDay), toldLandings.getOrDefault(vessel, firstDay));
    }

    /**
     * The first day on which a vehicle can really leave its yard or, on site, be handed over; of one that is under way, the
     * day of its arrival, whatever its ready day and vessel.
     */
    public LocalDate reallyReady(Order order) {
        Handover arrival = order.arrival();
        if (arrival != null) {
            return later(firstDay, arrival.day());
        }
        LocalDate told = readyOn(order.id());
        LocalDate ready = later(firstDay, told == null ? order.readyDay() : told);
        String vessel = order.vessel();
        if (vessel == null) {
            return ready;
        }
        LocalDate landing = landings.get(vessel);
        return landing == null ? ready : later(ready, landing.plusDays(handlingDays.getOrDefault(vessel, 0)));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other == null || one.isAfter(other) ? one : other;
    }

    /** Whether an order's customer does not come on a day. */
    public boolean isAbsent(String order, LocalDate day) {
        OrderPath path = orders.get(order);
        return path != null && path.absent().contains(day);
    }

    /** For how many days an order's vehicle cannot be handed over if it was to be on this day; 0 when it can. */
    public int failedPreparation(String order, LocalDate day) {
        OrderPath path = orders.get(order);
        return path == null ? 0 : daysOf(path.failedPreparations(), day);
    }

    /** The breakdown of a carrier that begins on a day. */
    public Optional<Setback> breakdown(String carrier, LocalDate day) {
        CarrierPath path = carriers.get(carrier);
        return path == null
                ? Optional.empty()
                : path.breakdowns().stream()
                        .filter(breakdown -> breakdown.day().equals(day))
                        .findFirst();
    }

    /**
     * The last day of what a carrier is broken down by on a day, of breakdowns that began before that day; empty when none of
     * them lasts until then.
     */
    public Optional<LocalDate> brokenDownSinceBefore(String carrier, LocalDate day) {
        CarrierPath path = carriers.get(carrier);
        return path == null
                ? Optional.empty()
                : path.breakdowns().stream()
                        .filter(breakdown -> breakdown.lastsFromBefore(day))
                        .map(Setback::lastDay)
                        .max(Comparator.naturalOrder());
    }

    /** Whether a carrier is broken down on a day. */
    public boolean isBrokenDown(String carrier, LocalDate day) {
        CarrierPath path = carriers.get(carrier);
        return path != null && path.breakdowns().stream().anyMatch(breakdown -> breakdown.covers(day));
    }

    /** By how many days the last trip that a carrier begins on a day runs late; 0 for none. */
    public int lateDays(String carrier, LocalDate day) {
        CarrierPath path = carriers.get(carrier);
        return path == null ? 0 : daysOf(path.lateTrips(), day);
    }

    private static int daysOf(List<Setback> setbacks, LocalDate day) {
        return setbacks.stream()
                .filter(setback -> setback.day().equals(day))
                .mapToInt(Setback::days)
                .findFirst()
                .orElse(0);
    }
}
