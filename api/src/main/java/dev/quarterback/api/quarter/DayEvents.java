package dev.quarterback.api.quarter;

import dev.quarterback.api.web.Inputs;
import dev.quarterback.path.CarrierPath;
import dev.quarterback.path.OrderPath;
import dev.quarterback.path.PathFacts;
import dev.quarterback.path.SamplePath;
import dev.quarterback.path.Setback;
import dev.quarterback.path.VesselPath;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Vessel;
import dev.quarterback.quarter.DayStart;
import dev.quarterback.quarter.PlannedDay;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a morning is told against what there is: real events since the morning before, and nothing that contradicts what
 * has happened.
 *
 * <p>What concerns nobody's plan, such as the absence of a customer who had no appointment, is accepted and has no effect.
 */
final class DayEvents {
    private static final String AT = "/events";

    private final RunningQuarter before;
    private final LocalDate morning;
    private final LocalDate yesterday;
    private final boolean isFirst;
    private final Inputs inputs;

    /**
     * For a morning.
     *
     * @param before the quarter as it was told before
     * @param inputs is told what is wrong
     */
    DayEvents(RunningQuarter before, LocalDate morning, Inputs inputs) {
        this.before = before;
        this.morning = morning;
        this.inputs = inputs;
        yesterday = morning.minusDays(1);
        isFirst = morning.equals(before.row().firstDay());
    }

    /** Checks the days that events have, which are those of the morning and of the day before; breakdowns apart. */
    void checkDays(SamplePath told) {
        for (int i = 0; i < told.orders().size(); i++) {
            OrderPath order = told.orders().get(i);
            String at = AT + "/orders/" + i;
            LocalDate known = order.known();
            if (known != null && (isFirst ? known.isAfter(morning) : !known.equals(morning))) {
                inputs.add(at + "/known", known + " is not the day of this morning; give " + morning);
            }
            for (int k = 0; k < order.absent().size(); k++) {
                checkYesterday(order.absent().get(k), at + "/absent/" + k);
            }
            checkYesterday(order.failedPreparations(), at + "/failedPreparations");
        }
        for (int i = 0; i < told.carriers().size(); i++) {
            CarrierPath carrier = told.carriers().get(i);
            checkBreakdowns(carrier.breakdowns(), AT + "/carriers/" + i + "/breakdowns");
            checkYesterday(carrier.lateTrips(), AT + "/carriers/" + i + "/lateTrips");
        }
    }

    /** The first morning may be told of breakdowns that last from before. */
    private void checkBreakdowns(List<Setback> breakdowns, String at) {
        if (!isFirst) {
            checkYesterday(breakdowns, at);
            return;
        }
        for (int i = 0; i < breakdowns.size(); i++) {
            Setback breakdown = breakdowns.get(i);
            if (!breakdown.lastsFromBefore(morning)) {
                inputs.add(
                        at + "/" + i + "/day",
                        "the breakdown is to have begun before " + morning + " and to last until then, not from "
                                + breakdown.day() + " to " + breakdown.lastDay() + "; leave it out");
            }
        }
    }

    private void checkYesterday(List<Setback> setbacks, String at) {
        for (int i = 0; i < setbacks.size(); i++) {
            checkYesterday(setbacks.get(i).day(), at + "/" + i + "/day");
        }
    }

    private void checkYesterday(LocalDate day, String at) {
        if (isFirst) {
            inputs.add(at, "before the first day nothing has happened; leave it out");
        } else if (!day.equals(yesterday)) {
            inputs.add(at, day + " is not the day before this morning; give " + yesterday);
        }
    }

    /**
     * Checks what can be checked only with what there is.
     *
     * @param planned the day before as it was planned; null on the first morning
     */
    void checkState(SamplePath told, @Nullable PlannedDay planned) {
        checkSeed(told);
        checkKnown(told);
        checkVessels(told);
        if (planned != null) {
            checkReady(told, planned);
        }
    }

    private void checkSeed(SamplePath told) {
        Long first = before.path(morning).seed();
        if (first != null && told.seed() != null && !first.equals(told.seed())) {
            inputs.add(AT + "/seed", "the mornings before are of the path of seed " + first + "; give that");
        }
    }

    private void checkKnown(SamplePath told) {
        PathFacts facts = new PathFacts(before.problem(), before.path(yesterday));
        for (int i = 0; i < told.orders().size(); i++) {
            OrderPath order = told.orders().get(i);
            LocalDate known = facts.knownOn(order.order());
            if (order.known() != null && !isFirst && known.isBefore(morning)) {
                inputs.add(
                        AT + "/orders/" + i + "/known",
                        "order " + order.order() + " is known since " + known + "; leave it out");
            }
        }
    }

    private void checkVessels(SamplePath told) {
        PathFacts facts = new PathFacts(before.problem(), before.path(yesterday));
        Map<String, Vessel> vessels = new HashMap<>();
        before.problem().vessels().forEach(vessel -> vessels.put(vessel.id(), vessel));
        for (int i = 0; i < told.vessels().size(); i++) {
            VesselPath path = told.vessels().get(i);
            Vessel vessel = vessels.get(path.vessel());
            LocalDate landed = vessel == null ? null : facts.landsOn(vessel);
            if (landed != null && landed.isBefore(morning) && !isFirst && !landed.equals(path.day())) {
                inputs.add(
                        AT + "/vessels/" + i + "/day",
                        "vessel " + path.vessel() + " has landed on " + landed + "; leave it out");
            }
        }
    }

    /** A vehicle that has left, or was handed over, was ready. */
    private void checkReady(SamplePath told, PlannedDay planned) {
        DayStart next = before.with(told).days(morning).happen(planned).next();
        Map<String, Order> first = before.problem().ordersById();
        Map<String, Order> now = next == null ? Map.of() : next.rolled().ordersById();
        PathFacts facts = new PathFacts(before.problem(), before.path(yesterday));
        for (int i = 0; i < told.orders().size(); i++) {
            OrderPath order = told.orders().get(i);
            Order at = first.get(order.order());
            if (order.ready() == null || at == null || at.arrival() != null || next == null) {
                continue;
            }
            boolean wasKnown = facts.knownOn(order.order()).isBefore(morning);
            Order left = now.get(order.order());
            if (wasKnown && (left == null || left.arrival() != null)) {
                inputs.add(
                        AT + "/orders/" + i + "/ready",
                        "the vehicle of order " + order.order()
                                + (left == null ? " was handed over" : " has left its yard")
                                + "; leave it out");
            }
        }
    }
}
