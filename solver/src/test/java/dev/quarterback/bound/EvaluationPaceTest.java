package dev.quarterback.bound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvaluationPaceTest {
    private final EvaluationPace pace = new EvaluationPace();

    @Test
    void anEvaluationIsDueWhenPassesTookFourTimesAsLong() {
        pace.evaluated(100);
        pace.passed(400);
        assertThat(pace.isDue(false)).isFalse();

        pace.passed(1);

        assertThat(pace.isDue(false)).isTrue();
        pace.evaluated(100);
        assertThat(pace.isDue(false)).isFalse();
    }

    @Test
    void twiceAsLongIsEnoughWhileTheBoundFalls() {
        pace.evaluated(100);
        pace.passed(200);
        assertThat(pace.isDue(true)).isFalse();

        pace.passed(1);

        assertThat(pace.isDue(true)).isTrue();
        assertThat(pace.isDue(false)).isFalse();
    }

    @Test
    void sixtyPassesOrALongTimeMayLeadToBetterMultipliers() {
        pace.evaluated(100);
        pace.passed(1600);
        assertThat(pace.hasLed(59)).isFalse();
        assertThat(pace.hasLed(60)).isTrue();

        pace.passed(1);

        assertThat(pace.hasLed(1)).isTrue();
    }
}
