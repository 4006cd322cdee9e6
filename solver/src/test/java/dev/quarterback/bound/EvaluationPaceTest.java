package dev.quarterback.bound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvaluationPaceTest {
    private final EvaluationPace pace = new EvaluationPace();

    @Test
    void anEvaluationIsDueWhenPassesTookFourTimesAsLong() {
        pace.evaluated(100);
        pace.passed(400);
        assertThat(pace.isDue()).isFalse();

        pace.passed(1);

        assertThat(pace.isDue()).isTrue();
        pace.evaluated(100);
        assertThat(pace.isDue()).isFalse();
    }

    @Test
    void fortyPassesOrALongTimeMayLeadToBetterMultipliers() {
        pace.evaluated(100);
        pace.passed(1600);
        assertThat(pace.hasLed(39)).isFalse();
        assertThat(pace.hasLed(40)).isTrue();

        pace.passed(1);

        assertThat(pace.hasLed(1)).isTrue();
    }
}
