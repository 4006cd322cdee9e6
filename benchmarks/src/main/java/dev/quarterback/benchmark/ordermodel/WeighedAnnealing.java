package dev.quarterback.benchmark.ordermodel;

import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;
import org.optaplanner.core.impl.localsearch.decider.acceptor.AbstractAcceptor;
import org.optaplanner.core.impl.localsearch.scope.LocalSearchMoveScope;
import org.optaplanner.core.impl.localsearch.scope.LocalSearchStepScope;

/**
 * Simulated annealing over the levels of the score as one sum, in deliveries, as the product's search has it: so the
 * comparison shows the models and their moves, not the acceptors. OptaPlanner's own acceptors take any appointment for
 * any number of deliveries from the first step on.
 */
final class WeighedAnnealing extends AbstractAcceptor<OrderSchedule> {
    private static final double HOT = 1.2;
    private static final double COLD = 0.12;
    private static final double APPOINTMENT_AT_START = 20;
    private static final double APPOINTMENT_AT_END = 60;
    private static final double COST = 1e-4;

    private double temperature;
    private double appointment;

    @Override
    public void stepStarted(LocalSearchStepScope<OrderSchedule> step) {
        super.stepStarted(step);
        double time = Math.max(0, Math.min(1, step.getTimeGradient()));
        temperature = HOT * Math.pow(COLD / HOT, time);
        appointment = APPOINTMENT_AT_START + time * (APPOINTMENT_AT_END - APPOINTMENT_AT_START);
    }

    @Override
    public boolean isAccepted(LocalSearchMoveScope<OrderSchedule> move) {
        BendableLongScore score = (BendableLongScore) move.getScore();
        if (score.hardScore(0) < 0) {
            return false;
        }
        var phase = move.getStepScope().getPhaseScope();
        double gain = worth(score)
                - worth((BendableLongScore) phase.getLastCompletedStepScope().getScore());
        return gain >= 0
                || move.getWorkingRandom().nextDouble() < Math.exp(gain / temperature)
                || score.compareTo((BendableLongScore) phase.getBestScore()) > 0;
    }

    private double worth(BendableLongScore score) {
        return appointment * score.softScore(0) + score.softScore(1) + COST * score.softScore(2);
    }
}
