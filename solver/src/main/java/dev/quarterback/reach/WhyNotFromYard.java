package dev.quarterback.reach;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.NumberedOrder;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Rules.DutyCycle;
import dev.quarterback.reach.Impossible.Cause;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out why a vehicle in a yard can ride to none of its centers in time, and says it.
 *
 * <p>{@link FromYard} has decided that before, and both must agree: a limit that only FromYard knows gets the sentence of the
 * last cause here, which is wrong then. So a new limit belongs into both, and its cause into {@link Impossible.Cause}.
 * {@code ReachabilityPropertyTest} compares what FromYard decides with trying every trip; {@code CarriersTest}, {@code
 * ArrivalDaysTest} and {@code HandoverDaysTest} have the causes with their sentences.
 *
 * <p>Arrivals may be relaxed ones, so the texts say {@code not before} and never {@code on}.
 *
 * <p>See "What one order can reach" in docs/algorithm.md.
 */
final class WhyNotFromYard {
    private final Problem problem;
    private final PlanningDays days;
    private final Wording wording;
    private final FromYard fromYard;
    private final NumberedOrder order;
    private final Model model;
    private final YardReach yard;
    private final Reach reach;

    WhyNotFromYard(Problem problem, PlanningDays days, FromYard fromYard, NumberedOrder order, YardReach yard) {
        this.problem = problem;
        this.days = days;
        this.fromYard = fromYard;
        this.order = order;
        model = problem.models().get(order.model());
        this.yard = yard;
        wording = new Wording(days);
        reach = yard.of(order.model());
    }

    /** The first cause, in the order in which things happen to a vehicle, that rules out all centers together. */
    Impossible cause() {
        Fleet fleet = yard.fleet();
        if (yard.yard().departuresPerDay() == 0) {
            return new Impossible(Cause.NO_DEPARTURES, "no trip may leave yard " + id() + " (0 departures a day)");
        }
        if (fleet == null) {
            return new Impossible(Cause.NO_CARRIER, "yard " + id() + " has no carrier");
        }
        if (reach.carriers().isEmpty()) {
            return new Impossible(Cause.DOES_NOT_FIT, "no carrier of yard " + id() + " can load " + load(fleet));
        }
        String noCarrier = "no carrier of yard " + id() + (fleet.canAllLoad(model) ? "" : " that can load it");
        Impossible noTrip = noTrip(noCarrier);
        return noTrip != null ? noTrip : tooLate(noCarrier);
    }

    private String load(Fleet fleet) {
        String positions = Wording.count(model.positions(), "position");
        String weight = Wording.kg(model.weightKg());
        if (model.positions() > fleet.mostPositions()) {
            return positions + " (the most is " + fleet.mostPositions() + ")";
        }
        return model.weightKg() > fleet.mostPayloadKg() + CarrierClass.TOLERANCE_KG
                ? weight + " (the most is " + Wording.kg(fleet.mostPayloadKg()) + ")"
                : "a vehicle of " + positions + " and " + weight;
    }

    /** Why no carrier can make a trip to one of the centers, early or late; null when one can. */
    private @Nullable Impossible noTrip(String noCarrier) {
        int ready = order.ready();
        if (centers().anyMatch(center -> earliest(center) != CarrierClass.NEVER)) {
            return null;
        }
        if (reach.carriers().stream().noneMatch(carrier -> carrier.isAvailableFrom(ready))) {
            return new Impossible(Cause.NO_CARRIER_AVAILABLE, noCarrier + " is available " + wording.anyDayLeft(ready));
        }
        long minutes = shortestTour();
        DutyCycle cycle = problem.rules().dutyCycle();
        if (cycle != null && reach.carriers().stream().noneMatch(carrier -> carrier.cycleAllows(minutes))) {
            return new Impossible(
                    Cause.DUTY_CYCLE,
                    String.format(
                            "a trip from %s to %s takes at least %s, the duty cycle allows %s in %s",
                            id(),
                            anyCenter(),
                            Wording.count(minutes, "minute"),
                            Wording.count(cycle.minutes(), "minute"),
                            Wording.count(cycle.days(), "day")));
        }
        return new Impossible(
                Cause.AVAILABLE_TOO_SHORT,
                noCarrier + " is available on all days" + (cycle == null ? "" : ", and within the duty cycle,")
                        + " of a trip to " + anyCenter() + " that leaves " + wording.anyDayLeft(ready));
    }

    private long shortestTour() {
        return centers()
                .boxed()
                .flatMap(center -> yard.waysTo(center).stream())
                .mapToLong(Way::tour)
                .min()
                .orElse(0);
    }

    private Impossible tooLate(String noCarrier) {
        int arrival = centers().map(this::earliest).min().orElse(CarrierClass.NEVER);
        if (arrival >= days.count()) {
            return new Impossible(
                    Cause.ARRIVES_LATE,
                    noCarrier + " brings it to " + anyCenter() + " by " + days.last() + " when it leaves on or after "
                            + days.date(order.ready()) + " (no arrival before " + days.date(arrival) + ")");
        }
        int first =
                centers().boxed().min(Comparator.comparingLong(this::prepared)).orElseThrow();
        if (prepared(first) >= days.count()) {
            return new Impossible(Cause.PREPARED_LATE, preparedLate(first));
        }
        List<String> lots = centers()
                .filter(center -> fromYard.lacksOnlyLot(order, center, reach.at(center)))
                .mapToObj(center -> center(center).id())
                .toList();
        return lots.isEmpty() ? noDayAfterArrival(first) : noLot(lots);
    }

    private String preparedLate(int first) {
        Center center = center(first);
        return "it cannot be prepared at " + anyCenter() + " by " + days.last() + ": not before "
                + days.date(prepared(first)) + " (leaving on or after " + days.date(order.ready())
                + " it arrives at " + center.id() + " not before " + days.date(earliest(first)) + ", then "
                + Wording.count(center.prepDays(), "day") + " of preparation)";
    }

    private Impossible noLot(List<String> lots) {
        return new Impossible(
                Cause.NO_LOT,
                "it cannot be handed over at " + anyCenter() + " on the day it arrives, and there is no lot space at "
                        + Wording.anyOf(lots) + " to keep it overnight");
    }

    private Impossible noDayAfterArrival(int first) {
        return new Impossible(
                Cause.NO_DAY_AFTER_ARRIVAL,
                "no day " + (order.away().isEmpty() ? "" : "on which the customer is available ")
                        + "is left for a handover at " + anyCenter()
                        + " once it has arrived and is prepared (not before "
                        + days.date(prepared(first)) + ")");
    }

    private int earliest(int center) {
        return reach.at(center).earliest(order.ready());
    }

    private long prepared(int center) {
        return fromYard.prepared(order, center, reach.at(center));
    }

    private IntStream centers() {
        return Arrays.stream(order.centers());
    }

    private Center center(int number) {
        return problem.centers().get(number);
    }

    private String anyCenter() {
        return Wording.anyOf(order.source().centers());
    }

    private String id() {
        return yard.yard().id();
    }
}
