package dev.quarterback.bound.dual;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import dev.quarterback.bound.linear.LinearSolver;
import dev.quarterback.bound.model.Goal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The linear program in which carriers cost nothing: orders compete for handovers alone. Its dual prices are where the
 * search for better ones starts; a bound never rests on them.
 */
final class HandoverProgram {
    /** What missing one of the appointments that are to be kept costs, in usual deliveries. */
    private static final double MISSED = 20;

    private static final int MOST_MILLIS = 5_000;

    /** Variables at most, for the sake of memory and time; without the program the prices start further off. */
    private static final int MOST_VARIABLES = 1_000_000;

    private final DualFacts facts;
    private final Goal goal;
    private final long kept;
    private final MPSolver solver;
    private final MPObjective objective;
    private final MPConstraint[] handovers;
    private final MPConstraint promises;

    private HandoverProgram(DualFacts facts, Goal goal, long kept) {
        this.facts = facts;
        this.goal = goal;
        this.kept = kept;
        solver = LinearSolver.maximizing(MOST_MILLIS);
        objective = solver.objective();
        handovers = new MPConstraint[facts.handovers.length];
        Arrays.setAll(handovers, i -> solver.makeConstraint(0, facts.handovers[i]));
        promises = solver.makeConstraint((double) kept, Double.POSITIVE_INFINITY);
    }

    /**
     * Sets the prices of handovers and of an appointment kept to those at which the market of handovers clears.
     *
     * @param earliest of each order and its centers the first day of a handover there, about
     * @throws LinkageError when the library for linear programs cannot be loaded
     */
    static void price(DualFacts facts, Goal goal, long kept, EarliestDay earliest, Prices prices) {
        new HandoverProgram(facts, goal, kept).price(earliest, prices);
    }

    /** The first day on which an order can be handed over at a center. */
    interface EarliestDay {
        int of(int order, int center);
    }

    private record Alike(
            int yard, int site, int ready, int priority, int center, int day, Object away, Object centers) {}

    private void price(EarliestDay earliest, Prices prices) {
        Map<Alike, List<Integer>> pools = new HashMap<>();
        for (int order = 0; order < facts.orders; order++) {
            Alike key = new Alike(
                    facts.yard[order],
                    facts.site[order],
                    facts.ready[order],
                    facts.priority[order],
                    facts.appointmentCenter[order],
                    facts.appointmentDay[order],
                    facts.away(order),
                    facts.centersOf.get(order));
            pools.computeIfAbsent(key, k -> new ArrayList<>()).add(order);
        }
        pools.values().forEach(pool -> add(pool, earliest));
        if (kept > 0) {
            MPVariable missed = solver.makeNumVar(0, (double) kept, "");
            promises.setCoefficient(missed, 1);
            objective.setCoefficient(missed, -MISSED * facts.meanWorth(goal));
        }
        if (solver.numVariables() <= MOST_VARIABLES && solver.solve() == MPSolver.ResultStatus.OPTIMAL) {
            for (int i = 0; i < handovers.length; i++) {
                prices.set(facts.orders + i, handovers[i].dualValue());
            }
            prices.set(prices.appointmentAt(), kept > 0 ? -promises.dualValue() : 0);
        }
        solver.delete();
    }

    private void add(List<Integer> pool, EarliestDay earliest) {
        if (solver.numVariables() > MOST_VARIABLES) {
            return;
        }
        int order = pool.get(0);
        MPConstraint supply = solver.makeConstraint(0, pool.size());
        int[] centers = facts.site[order] != DualFacts.NONE ? new int[] {facts.site[order]} : facts.centers(order);
        for (int center : centers) {
            for (int day = earliest.of(order, center); day < facts.days; day++) {
                if (facts.isOpen(order, center, day)) {
                    boolean keeps = facts.keeps(order, center, day);
                    double worth =
                            goal.ofDelivery(facts.priority[order]) + (keeps && goal == Goal.APPOINTMENTS ? 1 : 0);
                    if (worth > 0) {
                        MPVariable handedOver = solver.makeNumVar(0, Double.POSITIVE_INFINITY, "");
                        objective.setCoefficient(handedOver, worth);
                        supply.setCoefficient(handedOver, 1);
                        handovers[center * facts.days + day].setCoefficient(handedOver, 1);
                        if (keeps && kept > 0) {
                            promises.setCoefficient(handedOver, 1);
                        }
                    }
                }
            }
        }
    }
}
