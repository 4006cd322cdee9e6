package dev.quarterback.reach;

import dev.quarterback.plan.ReasonCode;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.NumberedOrder;
import dev.quarterback.problem.Numbering;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Vessel;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tells what makes a vehicle late, its ready day, its vessel or its arrival, and by when it would be in time.
 *
 * <p>See "What one order can reach" in docs/algorithm.md.
 */
final class Lateness {
    private final Problem problem;
    private final Numbering numbering;
    private final PlanningDays days;
    private final Alone alone;

    Lateness(Problem problem, Numbering numbering, PlanningDays days, Alone alone) {
        this.problem = problem;
        this.numbering = numbering;
        this.days = days;
        this.alone = alone;
    }

    /** Why a vehicle cannot be handed over that is ready after the last planning day. */
    Impossible afterLastDay(NumberedOrder order) {
        Order source = order.source();
        Order.Handover arrival = source.arrival();
        int latest = alone.latestReady(order);
        if (arrival != null) {
            return new Impossible(
                    ReasonCode.ARRIVES_TOO_LATE, arrivesLate(order, arrival), arriveBy(order, arrival, latest));
        }
        LocalDate ready = source.readyDay();
        Vessel vessel = vesselThatDelays(source);
        String text = "ready on " + (vessel == null ? ready : vessel.readyDay() + fromVessel(source))
                + ", after the last day " + days.last();
        return late(order, latest, text);
    }

    private String arrivesLate(NumberedOrder order, Order.Handover arrival) {
        String arrives = "arrives at " + arrival.center() + " on " + arrival.day();
        int prepDays = site(order).prepDays();
        return prepDays == 0
                ? arrives + ", after the last day " + days.last()
                : arrives + " and is prepared on " + arrival.day().plusDays(prepDays) + ", after the last day "
                        + days.last();
    }

    /** The reason of a vehicle that would not be late if it were ready earlier; null when that would not help. */
    @Nullable
    Impossible ifEarlierHelps(NumberedOrder order, String text) {
        int latest = alone.latestReady(order);
        return latest < 0 ? null : late(order, latest, text);
    }

    /** {@code from vessel V1} after a blank, where its vessel is why a vehicle is not ready before; else nothing. */
    String fromVessel(Order order) {
        Vessel vessel = vesselThatDelays(order);
        return vessel == null ? "" : " from vessel " + vessel.id();
    }

    private Impossible late(NumberedOrder order, int latest, String text) {
        Order source = order.source();
        Vessel vessel = vesselThatDelays(source);
        boolean isVesselAlone =
                vessel != null && days.ready(source.readyDay()) <= (latest < 0 ? days.count() - 1 : latest);
        if (vessel != null && isVesselAlone) {
            return new Impossible(ReasonCode.VESSEL_TOO_LATE, text, landBy(vessel, latest));
        }
        return new Impossible(ReasonCode.READY_TOO_LATE, text, bringBy(source, latest));
    }

    /** The vessel if the vehicle would be ready earlier without it. */
    private @Nullable Vessel vesselThatDelays(Order order) {
        Vessel vessel = order.vessel() == null ? null : numbering.vessel(order.vessel());
        return vessel != null && days.ready(vessel.readyDay()) > days.ready(order.readyDay()) ? vessel : null;
    }

    /** Null where the vehicle's vessel would keep it from being there by then. */
    private @Nullable String bringBy(Order order, int latest) {
        boolean isVesselLate = order.vessel() != null
                && days.ready(numbering.vessel(order.vessel()).readyDay()) > latest;
        return latest < 0 || isVesselLate
                ? null
                : "Bring the vehicle to " + order.location() + " by " + days.date(latest) + ".";
    }

    private @Nullable String landBy(Vessel vessel, int latest) {
        if (latest < 0) {
            return null;
        }
        LocalDate ready = days.date(latest);
        LocalDate landing = ready.minusDays(vessel.handlingDays());
        if (!landing.isBefore(days.first())) {
            return "Let vessel " + vessel.id() + " land at " + vessel.yard() + " by " + landing + ".";
        }
        return vessel.day().isAfter(ready)
                ? null
                : "Shorten the handling of vessel " + vessel.id() + " to " + daysBetween(vessel.day(), ready) + ".";
    }

    private @Nullable String arriveBy(NumberedOrder order, Order.Handover arrival, int latest) {
        if (latest < 0) {
            return null;
        }
        LocalDate prepared = days.date(latest);
        LocalDate arrives = prepared.minusDays(site(order).prepDays());
        if (!arrives.isBefore(days.first())) {
            return "Let the vehicle arrive at " + arrival.center() + " by " + arrives + ".";
        }
        return arrival.day().isAfter(prepared)
                ? null
                : "Shorten the preparation at " + arrival.center() + " to " + daysBetween(arrival.day(), prepared)
                        + ".";
    }

    private static String daysBetween(LocalDate from, LocalDate to) {
        return Wording.count(ChronoUnit.DAYS.between(from, to), "day");
    }

    private Center site(NumberedOrder order) {
        return problem.centers().get(order.site());
    }
}
