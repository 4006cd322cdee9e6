package dev.quarterback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Problem;
import dev.quarterback.random.RandomProblems;
import dev.quarterback.search.SearchListener.Worth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressTest {

    private static Worth worth(PlanProgress progress) {
        return new Worth(
                progress.appointmentsKept(), progress.deliveredWeight(), progress.delivered(), progress.cost());
    }

    @Test
    void onlyWhatIsBetterThanAllBeforeIsPassedOn() {
        List<Worth> passed = new ArrayList<>();
        ProgressRelay relay =
                new ProgressRelay(new PlanningClock(), progress -> passed.add(worth(progress)), null, () -> {});
        Worth first = new Worth(1, 10, 10, 500);
        Worth cheaper = new Worth(1, 10, 10, 499);
        Worth moreDeliveries = new Worth(1, 11, 11, 900);
        Worth moreAppointments = new Worth(2, 3, 3, 100);

        for (Worth worth : List.of(first, cheaper, first, moreDeliveries, cheaper, moreAppointments, moreDeliveries)) {
            relay.improved(worth, "any");
        }

        assertThat(passed).containsExactly(first, cheaper, moreDeliveries, moreAppointments);
    }

    @Test
    void theFirstPlanIsThatOfTheFirstProgress() {
        ProgressRelay relay = new ProgressRelay(new PlanningClock(), PlanListener.NONE, null, () -> {});
        assertThat(relay.firstPlanAfter()).isNull();
        relay.improved(new Worth(1, 1, 1, 1), "any");
        var first = relay.firstPlanAfter();
        relay.improved(new Worth(2, 2, 2, 2), "any");

        assertThat(relay.firstPlanAfter()).isNotNull().isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(longs = {301, 302, 303, 304, 305, 306, 307, 308})
    void progressGetsNeverWorseAndEndsWithTheResultAtBest(long seed) {
        Problem problem = RandomProblems.problem(seed, 80);
        List<PlanProgress> seen = new ArrayList<>();

        PlanResult result = new DeliveryPlanner()
                .plan(problem, PlanOptions.defaults().withStepsOnly(2000), seen::add, new StopSignal());

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
