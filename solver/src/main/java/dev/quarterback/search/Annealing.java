package dev.quarterback.search;

import dev.quarterback.search.model.Schedule;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;
import org.optaplanner.core.impl.localsearch.decider.acceptor.AbstractAcceptor;
import org.optaplanner.core.impl.localsearch.scope.LocalSearchMoveScope;
import org.optaplanner.core.impl.localsearch.scope.LocalSearchStepScope;

/**
 * Simulated annealing over one worth of all levels of the score, in deliveries.
 *
 * <p>OptaPlanner's own annealing looks at each level by itself and so cannot trade an appointment for thirty deliveries
 * early on. Here an appointment weighs more as time runs, and cost weighs so little that it decides only between plans
 * with the same deliveries. The best plan is still OptaPlanner's, by the levels in their order; a broken rule is never
 * accepted.
 */
final class Annealing extends AbstractAcceptor<Schedule> {
    private static final double APPOINTMENT_AT_START = Double.parseDouble(System.getProperty("wa0", "20"));
    private static final double APPOINTMENT_AT_END = Double.parseDouble(System.getProperty("wa1", "60"));
    /** Temperatures in deliveries. */
    private static final double HOT = Double.parseDouble(System.getProperty("hot", "1.2"));

    private static final double COLD = Double.parseDouble(System.getProperty("cold", "0.12"));

    private static final double COST = Double.parseDouble(System.getProperty("costw", "1e-4"));

    static final boolean STATS = Boolean.getBoolean("stats");
    static final java.util.Map<String, double[]> stats = new java.util.TreeMap<>();

    static {
        if (STATS)
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> stats.forEach((k, v) -> System.err.printf(
                            "%-40s tries %.0f acc %.3f gains %.4f mean %.2f app %.4f same %.3f%n",
                            k, v[0], v[1] / v[0], v[2] / v[0], v[3] / v[2], v[4] / v[0], v[5] / v[0]))));
    }

    private final LastChange lastChange;
    private double temperature;
    private double appointment;
    private double cost;

    Annealing(LastChange lastChange) {
        this.lastChange = lastChange;
        cost = COST;
    }

    @Override
    public void stepStarted(LocalSearchStepScope<Schedule> stepScope) {
        super.stepStarted(stepScope);
        double time = Math.min(1, Math.max(0, stepScope.getTimeGradient()));
        temperature = HOT * Math.pow(COLD / HOT, time);
        appointment = APPOINTMENT_AT_START + (APPOINTMENT_AT_END - APPOINTMENT_AT_START) * time;
    }

    @Override
    public boolean isAccepted(LocalSearchMoveScope<Schedule> moveScope) {
        BendableLongScore score = (BendableLongScore) moveScope.getScore();
        boolean accepted = isAccepted(score, moveScope);
        if (STATS) {
            BendableLongScore l = (BendableLongScore) moveScope
                    .getStepScope()
                    .getPhaseScope()
                    .getLastCompletedStepScope()
                    .getScore();
            double[] st = stats.computeIfAbsent(moveScope.getMove().getSimpleMoveTypeDescription(), k -> new double[6]);
            st[0]++;
            if (accepted && !score.equals(l)) st[1]++;
            double g = worth(score) - worth(l);
            if (g > 0.5) {
                st[2]++;
                st[3] += g;
            }
            if (score.softScore(0) > l.softScore(0)) st[4]++;
            if (score.equals(l)) st[5]++;
        }
        if (accepted) {
            lastChange.is(moveScope.getMove().getSimpleMoveTypeDescription());
        }
        return accepted;
    }

    private boolean isAccepted(BendableLongScore score, LocalSearchMoveScope<Schedule> moveScope) {
        if (score.hardScore(0) < 0) {
            return false;
        }
        var phase = moveScope.getStepScope().getPhaseScope();
        BendableLongScore last =
                (BendableLongScore) phase.getLastCompletedStepScope().getScore();
        double gain = worth(score) - worth(last);
        return gain >= 0
                || moveScope.getWorkingRandom().nextDouble() < Math.exp(gain / temperature)
                || score.compareTo((BendableLongScore) phase.getBestScore()) > 0;
    }

    private double worth(BendableLongScore score) {
        return appointment * score.softScore(0) + score.softScore(1) + cost * score.softScore(2);
    }
}
