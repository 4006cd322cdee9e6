package dev.quarterback.quarter.outlook;

import dev.quarterback.history.History;
import dev.quarterback.history.HistoryDay;
import dev.quarterback.path.PathFacts;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ReadyDays;
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
    private final ReadyDays readyDays;
    private final Map<String, Vessel> vessels = new HashMap<>();
    private final Map<String, Integer> handedOver = new HashMap<>();

    SeenOrders(Problem problem, PathFacts facts, History history) {
        this.problem = problem;
        this.facts = facts;
        days = PlanningDays.of(problem);
        readyDays = new ReadyDays(problem.vessels());
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
        int landing = asTold(days.number(vessel.day()), days.number(facts.landsOn(vessel)), today);
        return Math.max(ready, landing + vessel.handlingDays());
    }

    /** Without its vessel: that it is ready on another day than the problem says is known from the earlier one of the two on. */
    private int ownReady(Order order, int today) {
        LocalDate own = order.readyDay();
        LocalDate real = facts.readyOn(order.id());
        LocalDate told = readyDays.of(order);
        int toldOn = told == null ? 0 : days.number(told);
        return real != null && today >= Math.min(toldOn, days.number(real))
                ? days.number(real)
                : own == null ? 0 : days.number(own);
    }

    /** That something comes on another day is known from the earlier one of the two on. */
    private static int asTold(int told, int real, int today) {
        return today >= Math.min(told, real) ? real : told;
    }
}
