package dev.quarterback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.check.CheckReport;
import dev.quarterback.check.CheckedPlan;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.problem.Problem;
import dev.quarterback.random.RandomProblems;
import dev.quarterback.run.StopSignal;
import dev.quarterback.search.SearchListener.Worth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressTest {
    private static Worth worth(PlanProgress progress) {
        return new Worth(
                progress.appointmentsKept(), progress.deliveredWeight(), progress.delivered(), progress.cost());
    }

    @Test
    void thePlanOfEachProgressCanBeHadLaterAndBreaksNoRule() {
        Problem problem = RandomProblems.problem(305, 80);
        Map<PlanProgress, Supplier<CheckedPlan>> seen = new LinkedHashMap<>();
        new DeliveryPlanner().plan(problem, PlanOptions.defaults().withStepsOnly(2000), seen::put, new StopSignal());

        assertThat(seen).isNotEmpty().allSatisfy((progress, plan) -> {
            CheckedPlan checked = plan.get();
            CheckReport report = PlanChecker.check(problem, checked.plan());
            assertThat(report).isEqualTo(new CheckReport(List.of(), checked.figures()));
            assertThat(checked.plan().upperBound()).isEqualTo(progress.upperBound());
            assertThat(checked.figures().delivered()).isEqualTo(progress.delivered());
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {301, 302, 303, 304, 305, 306, 307, 308})
    void progressGetsNeverWorseAndEndsWithTheResultAtBest(long seed) {
        Problem problem = RandomProblems.problem(seed, 80);
        List<PlanProgress> seen = new ArrayList<>();

        PlanResult result = new DeliveryPlanner()
                .plan(
                        problem,
                        PlanOptions.defaults().withStepsOnly(2000),
                        (progress, plan) -> seen.add(progress),
                        new StopSignal());

        for (int i = 1; i < seen.size(); i++) {
            Worth before = worth(seen.get(i - 1));
            assertThat(worth(seen.get(i)))
                    .matches(worth -> worth.equals(before) || worth.isBetterThan(before), "no worse than " + before);
            assertThat(seen.get(i).elapsed())
                    .isGreaterThanOrEqualTo(seen.get(i - 1).elapsed());
        }
        var figures = result.figures();
        Worth end =
                new Worth(figures.appointmentsKept(), figures.deliveredWeight(), figures.delivered(), figures.cost());
        assertThat(seen).noneMatch(progress -> worth(progress).isBetterThan(end));
        assertThat(result.firstPlanAfter()).isLessThanOrEqualTo(result.elapsed());
    }
}
