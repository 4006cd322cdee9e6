package dev.quarterback.planning;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.quarterback.Planning;
import dev.quarterback.check.CheckReport;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.check.Rule;
import dev.quarterback.check.Violation;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.random.RandomProblems;
import dev.quarterback.search.FoundPlan;
import dev.quarterback.search.SearchListener.Worth;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanGateTest {
    private final CheckReport sound = PlanChecker.check(
            RandomProblems.problem(1),
            Planning.firstCome(RandomProblems.problem(1)).plan());

    private FoundPlan found(long keptMore, long deliveredMore, long costMore) {
        PlanFigures figures = sound.figures();
        Worth worth = new Worth(
                figures.appointmentsKept() + keptMore,
                figures.deliveredWeight() + deliveredMore,
                figures.delivered(),
                figures.cost() + costMore);
        return new FoundPlan(Planning.firstCome(RandomProblems.problem(1)).plan(), worth, 0);
    }

    @Test
    void refusesAPlanThatTheSearchScoresOtherwise() {
        PlanGate.requireSound(sound, found(0, 0, 0));

        assertThatIllegalStateException()
                .isThrownBy(() -> PlanGate.requireSound(sound, found(1, 0, 0)))
                .withMessageStartingWith("The search scored (Worth[appointmentsKept=");
        assertThatIllegalStateException().isThrownBy(() -> PlanGate.requireSound(sound, found(0, -1, 0)));
        assertThatIllegalStateException().isThrownBy(() -> PlanGate.requireSound(sound, found(0, 0, 1)));
    }

    @Test
    void refusesAPlanThatBreaksARule() {
        CheckReport broken =
                new CheckReport(List.of(new Violation(Rule.TRIP_WEIGHT, "trips[0]", "too heavy")), sound.figures());

        assertThatIllegalStateException()
                .isThrownBy(() -> PlanGate.requireSound(broken, found(0, 0, 0)))
                .withMessageContaining("too heavy");
    }
}
