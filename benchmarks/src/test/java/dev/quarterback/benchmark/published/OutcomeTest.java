package dev.quarterback.benchmark.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private static final PublishedProblem KNAPSACK =
            new PublishedProblem("k.json", "mkp", Measure.DELIVERIES, 195L, 200L);
    private static final PublishedProblem ROUTES = new PublishedProblem("r.json", "cvrp", Measure.KM, 1000L, 1000L);

    @Test
    void theGapsAreThoseOfTheMeans() {
        Outcome outcome = knapsack(attempt(190, 201L), attempt(194, 203L));

        assertThat(outcome.best()).isEqualTo(194);
        assertThat(outcome.mean()).isEqualTo(192);
        assertThat(outcome.gapPercent()).isEqualTo(4);
        assertThat(outcome.boundGapPercent()).isEqualTo(1);
    }

    @Test
    void kmCountOnceAllIsDelivered() {
        Outcome all = routes(new Attempt(50, 1100L, 50L, 1), new Attempt(50, 1200L, 50L, 1));
        Outcome notAll = routes(new Attempt(50, 1100L, 50L, 1), new Attempt(49, null, 50L, 1));

        assertThat(all.best()).isEqualTo(1100);
        assertThat(all.gapPercent()).isEqualTo(15);
        assertThat(all.boundGapPercent()).isNull();
        assertThat(notAll.best()).isEqualTo(1100);
        assertThat(notAll.gapPercent()).isNull();
    }

    @Test
    void aBoundIsWrongBelowWhatThePublishedSolutionReaches() {
        assertThat(knapsack(attempt(190, 195L)).wrongBound()).isEmpty();
        assertThat(knapsack(attempt(190, 194L)).wrongBound()).isEqualTo(OptionalLong.of(194));
    }

    @Test
    void aBoundIsWrongBelowWhatAnyPlanReaches() {
        assertThat(knapsack(attempt(190, 196L), attempt(196, 200L)).wrongBound())
                .isEmpty();
        assertThat(knapsack(attempt(190, 196L), attempt(197, 200L)).wrongBound())
                .isEqualTo(OptionalLong.of(196));
    }

    /** The published solution delivers everything. */
    @Test
    void aBoundBelowAllDeliveriesIsWrongWhereKmArePublished() {
        assertThat(routes(new Attempt(40, null, 50L, 1)).wrongBound()).isEmpty();
        assertThat(routes(new Attempt(40, null, 49L, 1)).wrongBound()).isEqualTo(OptionalLong.of(49));
    }

    @Test
    void withoutABoundNothingIsWrong() {
        Outcome outcome = knapsack(attempt(190, null), attempt(190, 200L));

        assertThat(outcome.boundGapPercent()).isNull();
        assertThat(outcome.wrongBound()).isEmpty();
    }

    private static Outcome knapsack(Attempt... attempts) {
        return new Outcome(KNAPSACK, 300, List.of(attempts));
    }

    private static Outcome routes(Attempt... attempts) {
        return new Outcome(ROUTES, 50, List.of(attempts));
    }

    private static Attempt attempt(long deliveries, @Nullable Long bound) {
        return new Attempt(deliveries, null, bound, 1);
    }
}
