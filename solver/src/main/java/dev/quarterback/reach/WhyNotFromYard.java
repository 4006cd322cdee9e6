package dev.quarterback.reach;

import dev.quarterback.plan.ReasonCode;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.NumberedOrder;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Rules.DutyCycle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out why a vehicle in a yard can ride to none of its centers in time, and says it.
 *
 * <p>{@link FromYard} has decided that before, and both must agree: a limit that only FromYard knows gets the sentence of the
 * last reason here, which is wrong then. So a new limit belongs into both.
 * {@code ReachabilityPropertyTest} compares what FromYard decides with trying every trip; {@code CarriersTest}, {@code
 * ArrivalDaysTest} and {@code HandoverDaysTest} have the reasons with their sentences.
 *
 * <p>Arrivals may be relaxed ones, so the texts say {@code not before} and never {@code on}.
 *
 * <p>See "What one order can reach" in docs/algorithm.md.
 */
final class WhyNotFromYard {
    private final Problem problem;
    private final PlanningDays days;
    private final Wording wording;
    private final Alone alone;
    private final Actions actions;
    private final Lateness lateness;

    WhyNotFromYard(Problem problem, PlanningDays days, Alone alone, Actions actions, Lateness lateness) {
        this.problem = problem;
        this.days = days;
        this.alone = alone;
        this.actions = actions;
        this.lateness = lateness;
        wording = new Wording(days);
    }

    /** The first reason, in the order in which things happen to a vehicle, that rules out all centers together. */
    Impossible of(NumberedOrder order) {
        YardReach yard = alone.yard(order);
        Fleet fleet = yard.fleet();
        String id = yard.yard().id();
        if (yard.nextDeparture(order.ready()) < 0) {
            return noDeparture(order, yard, " " + wording.anyDayLeft(order.ready()) + " (0 departures)");
        }
        if (fleet == null) {
            return needsCarrier(ReasonCode.NO_CARRIER_AT_YARD, "yard " + id + " has no carrier", order);
        }
        if (reach(order).carriers().isEmpty()) {
            return doesNotFit(order, id, fleet);
        }
        int latest = yard.hasDaysWithoutDepartures() ? alone.latestDeparture(order) : -1;
        if (latest >= 0) {
            return noDeparture(
                    order, yard, " on a day on which it would be in time, as " + days.date(latest) + " (0 departures)");
        }
        String noCarrier = "no carrier of yard " + id + (fleet.canAllLoad(model(order)) ? "" : " that can load it");
        Impossible noTrip = noTrip(order, noCarrier);
        return noTrip != null ? noTrip : tooLate(order, noCarrier);
    }

    private Impossible noDeparture(NumberedOrder order, YardReach yard, String when) {
        boolean isNever = yard.yard().departuresPerDay() == 0 && yard.nextDeparture(0) < 0;
        return new Impossible(
                ReasonCode.NO_CARRIER_AT_YARD,
                "no trip may leave yard " + yard.yard().id() + (isNever ? " (0 departures a day)" : when),
                actions.letTripLeave(order));
    }

    private Impossible needsCarrier(ReasonCode code, String text, NumberedOrder order) {
        return new Impossible(code, text, actions.addCarrier(order));
    }

    private Impossible doesNotFit(NumberedOrder order, String yard, Fleet fleet) {
        Model model = model(order);
        String noCarrier = "no carrier of yard " + yard + " can load ";
        String positions = Wording.count(model.positions(), "position");
        String weight = Wording.kg(model.weightKg());
        if (model.positions() > fleet.mostPositions()) {
            String text = noCarrier + positions + " (the most is " + fleet.mostPositions() + ")";
            return needsCarrier(ReasonCode.TOO_MANY_POSITIONS, text, order);
        }
        String load = model.weightKg() > fleet.mostPayloadKg() + CarrierClass.TOLERANCE_KG
                ? weight + " (the most is " + Wording.kg(fleet.mostPayloadKg()) + ")"
                : "a vehicle of " + positions + " and " + weight;
        return needsCarrier(ReasonCode.TOO_HEAVY, noCarrier + load, order);
    }

    /** Why no carrier can make a trip to one of the centers, early or late; null when one can. */
    private @Nullable Impossible noTrip(NumberedOrder order, String noCarrier) {
        int ready = order.ready();
        if (centers(order).anyMatch(center -> earliest(order, center) != CarrierClass.NEVER)) {
            return null;
        }
        List<CarrierClass> carriers = reach(order).carriers();
        if (carriers.stream().noneMatch(carrier -> carrier.isAvailableFrom(ready))) {
            String text = noCarrier + " is available " + wording.anyDayLeft(ready);
            return needsCarrier(ReasonCode.NO_CARRIER_AT_YARD, text, order);
        }
        long minutes = shortestTour(order);
        DutyCycle cycle = problem.rules().dutyCycle();
        return needsCarrier(
                ReasonCode.OUT_OF_REACH,
                cycle != null && carriers.stream().noneMatch(carrier -> carrier.cycleAllows(minutes))
                        ? longerThanCycle(order, minutes, cycle)
                        : noCarrier + " is available" + (isAnyBusy(carriers) ? " and free of other work" : "")
                                + " on all days" + (cycle == null ? "" : ", and within the duty cycle,")
                                + " of a trip to " + anyCenter(order) + " that leaves " + wording.anyDayLeft(ready),
                order);
    }

    private static boolean isAnyBusy(List<CarrierClass> carriers) {
        return carriers.stream().anyMatch(CarrierClass::isBusyOtherwise);
    }

    private String longerThanCycle(NumberedOrder order, long minutes, DutyCycle cycle) {
        return String.format(
                "a trip from %s to %s takes at least %s, the duty cycle allows %s in %s",
                alone.yard(order).yard().id(),
                anyCenter(order),
                Wording.count(minutes, "minute"),
                Wording.count(cycle.minutes(), "minute"),
                Wording.count(cycle.days(), "day"));
    }

    private long shortestTour(NumberedOrder order) {
        return centers(order)
                .boxed()
                .flatMap(center -> alone.yard(order).waysTo(center).stream())
                .mapToLong(Way::tour)
                .min()
                .orElse(0);
    }

    private Impossible tooLate(NumberedOrder order, String noCarrier) {
        int arrival =
                centers(order).map(center -> earliest(order, center)).min().orElse(CarrierClass.NEVER);
        if (arrival >= days.count()) {
            String text = noCarrier + " brings it to " + anyCenter(order) + " by " + days.last()
                    + " when it leaves on or after " + days.date(order.ready()) + lateness.fromVessel(order.source())
                    + " (no arrival before " + days.date(arrival) + ")";
            Impossible late = lateness.ifEarlierHelps(order, text);
            return late != null ? late : needsCarrier(ReasonCode.OUT_OF_REACH, text, order);
        }
        int first = centers(order)
                .boxed()
                .min(Comparator.comparingLong(center -> prepared(order, center)))
                .orElseThrow();
        if (prepared(order, first) >= days.count()) {
            String text = preparedLate(order, first);
            Impossible late = lateness.ifEarlierHelps(order, text);
            return late != null
                    ? late
                    : new Impossible(ReasonCode.CENTERS_CLOSED, text, actions.prepareFaster(order, reach(order)));
        }
        int[] lots = centers(order)
                .filter(center -> alone.fromYard()
                        .lacksOnlyLot(order, center, reach(order).at(center)))
                .toArray();
        return lots.length == 0 ? noDayAfterArrival(order, first) : noLot(order, lots);
    }

    private String preparedLate(NumberedOrder order, int first) {
        Center center = center(first);
        return "it cannot be prepared at " + anyCenter(order) + " by " + days.last() + ": not before "
                + days.date(prepared(order, first)) + " (leaving on or after " + days.date(order.ready())
                + lateness.fromVessel(order.source()) + " it arrives at " + center.id() + " not before "
                + days.date(earliest(order, first)) + ", then " + Wording.count(center.prepDays(), "day")
                + " of preparation)";
    }

    private Impossible noLot(NumberedOrder order, int[] lots) {
        List<String> names =
                Arrays.stream(lots).mapToObj(center -> center(center).id()).toList();
        return new Impossible(
                ReasonCode.CENTERS_CLOSED,
                "it cannot be handed over at " + anyCenter(order)
                        + " on the day it arrives, and there is no lot space at " + Wording.anyOf(names)
                        + " to keep it overnight",
                actions.keepOnLot(lots[0]));
    }

    private Impossible noDayAfterArrival(NumberedOrder order, int first) {
        String text = "no day " + (order.away().isEmpty() ? "" : "on which the customer is available ")
                + "is left for a handover at " + anyCenter(order) + " once it has arrived and is prepared (not before "
                + days.date(prepared(order, first)) + ")";
        return alone.isPossible(order.withCustomerAlways())
                ? new Impossible(ReasonCode.CUSTOMER_AWAY, text, actions.letCustomerCome(order))
                : new Impossible(ReasonCode.CENTERS_CLOSED, text, actions.openCenter(order));
    }

    private Reach reach(NumberedOrder order) {
        return alone.yard(order).of(order.model());
    }

    private int earliest(NumberedOrder order, int center) {
        return reach(order).at(center).earliest(order.ready());
    }

    private long prepared(NumberedOrder order, int center) {
        return alone.fromYard().prepared(order, center, reach(order).at(center));
    }

    private Model model(NumberedOrder order) {
        return problem.models().get(order.model());
    }

    private static IntStream centers(NumberedOrder order) {
        return Arrays.stream(order.centers());
    }

    private Center center(int number) {
        return problem.centers().get(number);
    }

    private static String anyCenter(NumberedOrder order) {
        return Wording.anyOf(order.source().centers());
    }
}
