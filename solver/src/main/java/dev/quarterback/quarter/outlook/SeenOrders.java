package dev.quarterback.quarter.outlook;

import dev.quarterback.history.History;
import dev.quarterback.history.HistoryDay;
import dev.quarterback.path.PathFacts;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Vessel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The orders that are known after a day, as they are known then. Of what is to come, nothing is looked at. */
final class SeenOrders {
    private final Problem problem;
    private final PathFacts facts;
    private final PlanningDays days;
    private final Map<String, Vessel> vessels = new HashMap<>();
    private final Map<String, Integer> handedOver = new HashMap<>();

    SeenOrders(Problem problem, PathFacts facts, History history) {
        this.problem = problem;
        this.facts = facts;
        days = PlanningDays.of(problem);
        problem.vessels().forEach(vessel -> vessels.put(vessel.id(), vessel));
        for (HistoryDay day : history.days()) {
            day.handovers().forEach(handover -> handedOver.put(handover.order(), days.number(day.day())));
        }
    }

    /** Those known after a day, by its number. */
    List<SeenOrder> after(int today) {
        List<SeenOrder> seen = new ArrayList<>();
        for (Order order : problem.orders()) {
            int known = Math.max(0, days.number(facts.knownOn(order.id())));
            if (known <= today) {
                int over = handedOver.getOrDefault(order.id(), SeenOrder.OPEN);
                seen.add(new SeenOrder(known, ready(order, today), over <= today ? over : SeenOrder.OPEN));
            }
        }
        return seen;
    }

    private int ready(Order order, int today) {
        Handover arrival = order.arrival();
        if (arrival != null) {
            return days.number(arrival.day());
        }
        int ready = ownReady(order, today);
        Vessel vessel = order.vessel() == null ? null : vessels.get(order.vessel());
        if (vessel == null) {
            return ready;
        }
        boolean isLandingKnown = today >= days.number(facts.landingKnownOn(vessel.id()));
        int landing = days.number(isLandingKnown ? facts.landsOn(vessel) : vessel.day());
        return Math.max(ready, landing + vessel.handlingDays());
    }

    /** Without its vessel, as it is known after a day. */
    private int ownReady(Order order, int today) {
        LocalDate known = facts.readyKnownOn(order.id());
        LocalDate ready = known != null && today >= days.number(known) ? facts.readyOn(order.id()) : order.readyDay();
        return ready == null ? 0 : days.number(ready);
    }
}
