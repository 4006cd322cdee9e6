package dev.quarterback.bound.price;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import dev.quarterback.bound.linear.LinearSolver;
import dev.quarterback.bound.model.Goal;
import dev.quarterback.bound.model.Multipliers;
import dev.quarterback.bound.model.Orders;
import dev.quarterback.bound.model.ProblemFacts;
import dev.quarterback.problem.Weights;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The linear program in which carriers cost nothing: orders compete for handovers alone. Its dual values are where the
 * descent starts; a bound never rests on them.
 *
 * <p>See "How the multipliers move" in docs/algorithm.md.
 */
final class HandoverProgram {
    private static final int MOST_MILLIS = 5_000;

    /** Variables at most, for the sake of memory and time; without the program the descent starts further off. */
    private static final int MOST_VARIABLES = 1_000_000;

    private final ProblemFacts facts;
    private final Orders orders;
    private final Goal goal;
    private final long kept;
    private final MPSolver solver;
    private final MPObjective objective;
    private final MPConstraint[][] handovers;
    private final MPConstraint appointments;

    private HandoverProgram(ProblemFacts facts, Goal goal, long kept) {
        this.facts = facts;
        this.goal = goal;
        this.kept = kept;
        orders = facts.orders();
        solver = LinearSolver.maximizing(MOST_MILLIS);
        objective = solver.objective();
        handovers = new MPConstraint[facts.centers().count()][facts.days()];
        for (int center = 0; center < handovers.length; center++) {
            for (int day = 0; day < facts.days(); day++) {
                handovers[center][day] =
                        solver.makeConstraint(0, facts.centers().handovers(center, day));
            }
        }
        appointments = solver.makeConstraint((double) kept, Double.POSITIVE_INFINITY);
    }

    /**
     * Sets the multipliers of handovers and of an appointment kept to the program's dual values.
     *
     * @param earliest of each order and its centers the first day of a handover there, about
     * @throws LinkageError when the library for linear programs cannot be loaded
     */
    static void solve(ProblemFacts facts, Goal goal, long kept, EarliestDay earliest, Multipliers multipliers) {
        new HandoverProgram(facts, goal, kept).solve(earliest, multipliers);
    }

    /** The first day on which an order can be handed over at a center. */
    interface EarliestDay {
        int of(int order, int center);
    }

    private record Alike(
            int yard, int site, int ready, int priority, int center, int day, Object away, Object centers) {}

    private void solve(EarliestDay earliest, Multipliers multipliers) {
        alikeOrders().forEach(alike -> add(alike, earliest));
        if (kept > 0) {
            MPVariable missed = solver.makeNumVar(0, (double) kept, "");
            appointments.setCoefficient(missed, 1);
            objective.setCoefficient(missed, -Weights.DELIVERIES_PER_APPOINTMENT * orders.meanWorth(goal));
        }
        if (solver.numVariables() <= MOST_VARIABLES && solver.solve() == MPSolver.ResultStatus.OPTIMAL) {
            takeDualValues(multipliers);
        }
        solver.delete();
    }

    private Iterable<List<Integer>> alikeOrders() {
        Map<Alike, List<Integer>> alike = new LinkedHashMap<>();
        for (int order = 0; order < orders.count(); order++) {
            Alike key = new Alike(
                    orders.yard(order),
                    orders.site(order),
                    orders.ready(order),
                    orders.priority(order),
                    orders.appointmentCenter(order),
                    orders.appointmentDay(order),
                    orders.away(order),
                    orders.centers(order));
            alike.computeIfAbsent(key, k -> new ArrayList<>()).add(order);
        }
        return alike.values();
    }

    private void takeDualValues(Multipliers multipliers) {
        for (int center = 0; center < handovers.length; center++) {
            for (int day = 0; day < facts.days(); day++) {
                int resource = multipliers.resources().handover(center, day);
                multipliers.set(resource, handovers[center][day].dualValue());
            }
        }
        multipliers.set(multipliers.resources().appointments(), kept > 0 ? -appointments.dualValue() : 0);
    }

    private void add(List<Integer> alike, EarliestDay earliest) {
        if (solver.numVariables() > MOST_VARIABLES) {
            return;
        }
        int order = alike.get(0);
        MPConstraint available = solver.makeConstraint(0, alike.size());
        Set<Integer> centers = orders.site(order) == Orders.NONE ? orders.centers(order) : Set.of(orders.site(order));
        for (int center : centers) {
            for (int day = earliest.of(order, center); day < facts.days(); day++) {
                if (facts.isOpen(order, center, day)) {
                    add(order, center, day, available);
                }
            }
        }
    }

    private void add(int order, int center, int day, MPConstraint available) {
        boolean keeps = orders.keeps(order, center, day);
        double worth = goal.ofDelivery(orders.priority(order)) + (keeps && goal == Goal.APPOINTMENTS ? 1 : 0);
        if (worth > 0) {
            MPVariable handedOver = solver.makeNumVar(0, Double.POSITIVE_INFINITY, "");
            objective.setCoefficient(handedOver, worth);
            available.setCoefficient(handedOver, 1);
            handovers[center][day].setCoefficient(handedOver, 1);
            if (keeps && kept > 0) {
                appointments.setCoefficient(handedOver, 1);
            }
        }
    }
}
