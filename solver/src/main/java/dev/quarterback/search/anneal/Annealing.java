package dev.quarterback.search.anneal;

import dev.quarterback.search.model.Schedule;
import dev.quarterback.search.model.ScoreLevels;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;
import org.optaplanner.core.impl.localsearch.decider.acceptor.AbstractAcceptor;
import org.optaplanner.core.impl.localsearch.scope.LocalSearchMoveScope;
import org.optaplanner.core.impl.localsearch.scope.LocalSearchPhaseScope;
import org.optaplanner.core.impl.localsearch.scope.LocalSearchStepScope;

/**
 * Accepts what OptaPlanner has scored as simulated annealing does, with the temperature and the weights of {@link
 * CoolingSchedule}.
 *
 * <p>OptaPlanner's own annealing looks at each level by itself and so cannot trade an appointment for thirty deliveries
 * early on. The best plan is still OptaPlanner's, by the levels in their order; a broken rule is never accepted.
 *
 * <p>See "Simulated annealing" in docs/algorithm.md.
 */
public final class Annealing extends AbstractAcceptor<Schedule> {
    private final CoolingSchedule cooling;
    private final LastChange lastChange;

    public Annealing(CoolingSchedule cooling, LastChange lastChange) {
        this.cooling = cooling;
        this.lastChange = lastChange;
    }

    @Override
    public void phaseStarted(LocalSearchPhaseScope<Schedule> phaseScope) {
        super.phaseStarted(phaseScope);
        ScoreLevels best = ScoreLevels.of((BendableLongScore) phaseScope.getBestScore());
        cooling.begin(best.delivered(), best.cost());
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
        ScoreLevels levels = ScoreLevels.of(score);
        if (levels.broken() > 0) {
            return false;
        }
        var phase = moveScope.getStepScope().getPhaseScope();
        ScoreLevels last = ScoreLevels.of(
                (BendableLongScore) phase.getLastCompletedStepScope().getScore());
        return cooling.accepts(
                        levels.kept() - last.kept(),
                        levels.delivered() - last.delivered(),
                        (double) levels.cost() - last.cost())
                || score.compareTo((BendableLongScore) phase.getBestScore()) > 0;
    }
}
