package dev.quarterback.search.anneal;

import dev.quarterback.search.model.Schedule;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;
import org.optaplanner.core.impl.localsearch.decider.acceptor.AbstractAcceptor;
import org.optaplanner.core.impl.localsearch.scope.LocalSearchMoveScope;
import org.optaplanner.core.impl.localsearch.scope.LocalSearchPhaseScope;
import org.optaplanner.core.impl.localsearch.scope.LocalSearchStepScope;

/**
 * Accepts what OptaPlanner has scored as simulated annealing does, with the temperature and the weights of {@link
 * Cooling}.
 *
 * <p>OptaPlanner's own annealing looks at each level by itself and so cannot trade an appointment for thirty deliveries
 * early on. The best plan is still OptaPlanner's, by the levels in their order; a broken rule is never accepted.
 */
public final class Annealing extends AbstractAcceptor<Schedule> {
    private final Cooling cooling;
    private final LastChange lastChange;

    public Annealing(Cooling cooling, LastChange lastChange) {
        this.cooling = cooling;
        this.lastChange = lastChange;
    }

    @Override
    public void phaseStarted(LocalSearchPhaseScope<Schedule> phaseScope) {
        super.phaseStarted(phaseScope);
        BendableLongScore best = (BendableLongScore) phaseScope.getBestScore();
        cooling.begin(best.softScore(1), -best.softScore(2));
    }

    @Override
    public void stepStarted(LocalSearchStepScope<Schedule> stepScope) {
        super.stepStarted(stepScope);
        cooling.cool(Math.min(1, Math.max(0, stepScope.getTimeGradient())));
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
        return cooling.accepts(
                        score.softScore(0) - last.softScore(0),
                        score.softScore(1) - last.softScore(1),
                        (double) last.softScore(2) - score.softScore(2))
                || score.compareTo((BendableLongScore) phase.getBestScore()) > 0;
    }
}
