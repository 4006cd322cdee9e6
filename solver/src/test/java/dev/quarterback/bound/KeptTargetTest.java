package dev.quarterback.bound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptTargetTest {
    private final KeptTarget target = new KeptTarget();

    @Test
    void startsAfreshForAFarNumberOfAppointmentsOnly() {
        target.begin(100);

        assertThat(target.moveTo(102)).isFalse();
        assertThat(target.moveTo(103)).isTrue();
        assertThat(target.moveTo(105)).isFalse();
        assertThat(target.now()).isEqualTo(105);
    }

    @Test
    void needsNoStartNearANumberAtWhichTheDescentHasLed() {
        target.begin(100);
        target.moveTo(200);
        target.hasLed();
        target.moveTo(100);

        assertThat(target.moveTo(204)).isFalse();
    }
}
