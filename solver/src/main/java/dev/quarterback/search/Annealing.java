package dev.quarterback.search;

import dev.quarterback.search.model.Schedule;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;
import org.optaplanner.core.impl.localsearch.decider.acceptor.AbstractAcceptor;
import org.optaplanner.core.impl.localsearch.scope.LocalSearchMoveScope;
import org.optaplanner.core.impl.localsearch.scope.LocalSearchPhaseScope;
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
    private static final double APPOINTMENT_AT_START = 20;
    private static final double APPOINTMENT_AT_END = 60;
    /** Temperatures at the start and at the end, in usual deliveries. */
    private static final double HOT = 2;

    private static final double COLD = 0.12;

    /** What the cost of all deliveries together weighs, as a share of those deliveries. */
    private static final double COST = 0.02;

    private final double usualDelivery;
    private final LastChange lastChange;
    private double temperature;
    private double appointment;
    private double cost;

    /** {@code usualDelivery} is what a usual delivery counts: the mean priority. */
    Annealing(double usualDelivery, LastChange lastChange) {
        this.usualDelivery = usualDelivery;
        this.lastChange = lastChange;
    }

    /** The first plan tells what a delivery costs here, whatever the weights are. */
    @Override
    public void phaseStarted(LocalSearchPhaseScope<Schedule> phaseScope) {
        super.phaseStarted(phaseScope);
        BendableLongScore best = (BendableLongScore) phaseScope.getBestScore();
        cost = COST * Math.max(1, best.softScore(1)) / Math.max(1, -best.softScore(2));
    }

    @Override
    public void stepStarted(LocalSearchStepScope<Schedule> stepScope) {
        super.stepStarted(stepScope);
        double time = Math.min(1, Math.max(0, stepScope.getTimeGradient()));
        temperature = usualDelivery * HOT * Math.pow(COLD / HOT, time);
        appointment = usualDelivery * (APPOINTMENT_AT_START + (APPOINTMENT_AT_END - APPOINTMENT_AT_START) * time);
    }

    @Override
    public boolean isAccepted(LocalSearchMoveScope<Schedule> moveScope) {
        BendableLongScore score = (BendableLongScore) moveScope.getScore();
        boolean accepted = isAccepted(score, moveScope);
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
