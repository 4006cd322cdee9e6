package dev.quarterback.benchmark.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PublishedProblemTest {

    @Test
    void fewerDeliveriesAreWorse() {
        PublishedProblem problem = new PublishedProblem("a.json", "mkp", Measure.DELIVERIES, 180L, 200L);

        assertThat(problem.gapPercent(190)).isEqualTo(5);
        assertThat(problem.gapPercent(202)).isEqualTo(-1);
        assertThat(problem.reached()).isEqualTo(180);
    }

    @Test
    void moreKmAreWorse() {
        PublishedProblem problem = new PublishedProblem("a.json", "cvrp", Measure.KM, 180L, 200L);

        assertThat(problem.gapPercent(210)).isEqualTo(5);
        assertThat(problem.reached()).isEqualTo(200);
    }

    @Test
    void withoutAnUpperValueTheGapIsToTheBestSolutionKnown() {
        PublishedProblem problem = new PublishedProblem("a.json.gz", "top", Measure.DELIVERIES, 200L, null);

        assertThat(problem.gapPercent(190)).isEqualTo(5);
        assertThat(problem.name()).isEqualTo("a");
    }

    @Test
    void aValueThatNoSolutionReachesIsNoValue() {
        assertThatThrownBy(() -> new PublishedProblem("a.json", "top", Measure.DELIVERIES, null, 200L))
                .hasMessage("a.json: no value that a solution has reached");
        assertThatThrownBy(() -> new PublishedProblem("a.json", "cvrp", Measure.KM, 200L, null))
                .hasMessage("a.json: no value that a solution has reached");
        assertThatThrownBy(() -> new PublishedProblem("a.json", "mkp", Measure.DELIVERIES, 201L, 200L))
                .hasMessage("a.json: lower (201) above upper (200)");
    }
}
