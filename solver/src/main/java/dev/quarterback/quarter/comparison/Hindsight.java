package dev.quarterback.quarter.comparison;

import dev.quarterback.path.CarrierPath;
import dev.quarterback.path.PathFacts;
import dev.quarterback.path.SamplePath;
import dev.quarterback.path.Setback;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A quarter as it looks when all is known from the start: vehicles and vessels come on their real days, and on days on which a
 * handover would have come to nothing there is none.
 *
 * <p>"What was possible in hindsight" in docs/quarter.md argues why no policy delivers more than a plan of {@link #relaxed}.
 */
public final class Hindsight {
    private final Problem quarter;
    private final SamplePath path;
    private final PathFacts facts;

    private Hindsight(Problem quarter, SamplePath path) {
        this.quarter = quarter;
        this.path = path;
        facts = new PathFacts(quarter, path);
    }

    /**
     * A problem whose plans can do whatever happened under any policy on the path, and more: lots take any number of
     * vehicles, carriers do not break down, and trips are on time. What no plan of it exceeds, no policy does.
     */
    public static Problem relaxed(Problem quarter, SamplePath path) {
        return new Hindsight(quarter, path).relaxed();
    }

    /**
     * The same with the lots as they are, and carriers off on all days on which they are broken down: what is planned for
     * it might have been done, but for trips that run late. Each plan of it is one of {@link #relaxed} too.
     */
    public static Problem planned(Problem quarter, SamplePath path) {
        Hindsight hindsight = new Hindsight(quarter, path);
        return hindsight.relaxed().withCenters(quarter.centers()).withCarriers(hindsight.carriersWithBreakdowns());
    }

    private Problem relaxed() {
        return quarter.withOrders(quarter.orders().stream().map(this::asItWas).toList())
                .withVessels(quarter.vessels().stream()
                        .map(vessel -> vessel.withDay(facts.landsOn(vessel)))
                        .toList())
                .withCenters(quarter.centers().stream()
                        .map(center -> center.withLotSpaces(Center.UNLIMITED))
                        .toList());
    }

    private Order asItWas(Order order) {
        LocalDate ready = facts.readyOn(order.id());
        Order onItsDay = ready == null ? order : order.withReadyDay(ready);
        LocalDate[] without = quarter.firstDay()
                .datesUntil(quarter.lastDay().plusDays(1))
                .filter(day -> facts.isAbsent(order.id(), day) || facts.failedPreparation(order.id(), day) > 0)
                .toArray(LocalDate[]::new);
        return without.length == 0
                ? onItsDay
                : onItsDay.withUnavailableDays(Stream.concat(order.unavailableDays().stream(), Stream.of(without))
                        .distinct()
                        .toArray(LocalDate[]::new));
    }

    private List<Carrier> carriersWithBreakdowns() {
        Map<String, List<Setback>> breakdowns = new HashMap<>();
        for (CarrierPath carrier : path.carriers()) {
            breakdowns.put(carrier.carrier(), carrier.breakdowns());
        }
        return quarter.carriers().stream()
                .map(carrier -> withOff(carrier, breakdowns.getOrDefault(carrier.id(), List.of())))
                .toList();
    }

    private static Carrier withOff(Carrier carrier, List<Setback> breakdowns) {
        Stream<LocalDate> off = breakdowns.stream()
                .flatMap(each -> each.day().datesUntil(each.lastDay().plusDays(1)));
        return breakdowns.isEmpty()
                ? carrier
                : carrier.withAvailability(
                        carrier.availableFrom(),
                        carrier.availableTo(),
                        Stream.concat(carrier.offDays().stream(), off)
                                .distinct()
                                .toList());
    }
}
