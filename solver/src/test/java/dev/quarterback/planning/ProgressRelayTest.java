package dev.quarterback.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.plan.Plan;
import dev.quarterback.random.RandomProblems;
import dev.quarterback.search.SearchListener.Worth;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ProgressRelayTest {
    private static Plan noPlan() {
        throw new AssertionError("nobody has asked for the plan");
    }

    private static ProgressRelay relay(Consumer<BestSoFar> listener) {
        PlanGate gate = new PlanGate(RandomProblems.problem(1, 1));
        return new ProgressRelay(new PlanningClock(), gate, listener, null, () -> {});
    }

    @Test
    void onlyWhatIsBetterThanAllBeforeIsPassedOn() {
        List<Worth> passed = new ArrayList<>();
        ProgressRelay relay = relay(best -> passed.add(best.worth()));
        Worth first = new Worth(1, 10, 10, 500);
        Worth cheaper = new Worth(1, 10, 10, 499);
        Worth moreDeliveries = new Worth(1, 11, 11, 900);
        Worth moreAppointments = new Worth(2, 3, 3, 100);

        for (Worth worth : List.of(first, cheaper, first, moreDeliveries, cheaper, moreAppointments, moreDeliveries)) {
            relay.improved(worth, "any", ProgressRelayTest::noPlan);
        }

        assertThat(passed).containsExactly(first, cheaper, moreDeliveries, moreAppointments);
    }

    @Test
    void theFirstPlanIsThatOfTheFirstProgress() {
        ProgressRelay relay = relay(best -> {});
        assertThat(relay.firstPlanAfter()).isNull();
        relay.improved(new Worth(1, 1, 1, 1), "any", ProgressRelayTest::noPlan);
        Duration first = relay.firstPlanAfter();
        relay.improved(new Worth(2, 2, 2, 2), "any", ProgressRelayTest::noPlan);

        assertThat(relay.firstPlanAfter()).isNotNull().isEqualTo(first);
    }
}
