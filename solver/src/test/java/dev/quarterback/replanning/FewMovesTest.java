package dev.quarterback.replanning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.PlanOptions;
import dev.quarterback.PlanResult;
import dev.quarterback.change.Change;
import dev.quarterback.change.SetWeights;
import dev.quarterback.check.HandMadePlan;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.run.StopSignal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FewMovesTest {
    private static final String WARNING =
            "only 1 move was tried for 2 orders in the time given, so that this says little; give more time";

    private static final Problem PROBLEM = new ProblemBuilder("two", "2019-06-24", "2019-06-24")
            .model("M3", 1847)
            .center("SEA", 37.6, -122, 4)
            .order(Order.of("A", "M3", "SEA", "SEA"))
            .order(Order.of("B", "M3", "SEA", "SEA"))
            .build();

    private static final Plan PLAN = new HandMadePlan(PROBLEM)
            .onSite("A", "SEA", "2019-06-24")
            .onSite("B", "SEA", "2019-06-24")
            .build();

    private static final PlanOptions ONE_SECOND = PlanOptions.defaults().withTime(Duration.ofSeconds(1));

    private static PlanResult result(long moves, long millis) {
        return new PlanResult(
                PLAN,
                PlanChecker.check(PROBLEM, PLAN).figures(),
                null,
                Duration.ZERO,
                Duration.ofMillis(millis),
                moves,
                List.of());
    }

    private static List<String> warnings(PlanOptions options, PlanResult result, StopSignal stop) {
        return FewMoves.warned(PROBLEM, options, result, stop).warnings();
    }

    @Test
    void aPlanWithFewerMovesThanOrdersIsToldByItsMoves() {
        assertThat(warnings(ONE_SECOND, result(1, 1000), new StopSignal())).containsExactly(WARNING);
        assertThat(warnings(ONE_SECOND, result(2, 1000), new StopSignal())).isEmpty();
    }

    @Test
    void aSearchThatEndsBeforeItsTimeNeedsNoMore() {
        StopSignal stopped = new StopSignal();
        stopped.stop();

        assertThat(warnings(ONE_SECOND, result(1, 999), new StopSignal())).isEmpty();
        assertThat(warnings(ONE_SECOND, result(1, 1000), stopped)).isEmpty();
        assertThat(warnings(PlanOptions.defaults().withStepsOnly(1), result(1, 1000), new StopSignal()))
                .isEmpty();
    }

    @Test
    void everyPlanOfAWhatIfIsTold() {
        PlanMaker hasty = (problem, options, listener, stop) -> result(1, 1000);
        Change change = Change.of(new SetWeights(2, null, null, null, null, null, null, null, null, List.of()));

        WhatIfAnswer answer = new WhatIf(new ManyPlans(hasty, 1))
                .ask(
                        new ComparedPlan(PROBLEM, PLAN, result(1, 1000).figures()),
                        List.of(new Scenario("km", change)),
                        ONE_SECOND,
                        new StopSignal())
                .orElseThrow();

        assertThat(answer.control().result().warnings()).containsExactly(WARNING);
        assertThat(answer.scenarios().get(0).result().warnings()).containsExactly(WARNING);
    }
}
