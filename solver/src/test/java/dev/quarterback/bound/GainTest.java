package dev.quarterback.bound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GainTest {
    private final Gain gain = new Gain();

    @Test
    void theFirstValueIsBetterThanNoOther() {
        assertThat(gain.add(100)).isFalse();
        assertThat(gain.add(99)).isTrue();
        assertThat(gain.add(99.5)).isFalse();
    }

    @Test
    void aValueLowerByMoreThanTwoThousandthsBringsMuch() {
        gain.add(1_000);
        assertThat(gain.isMuch()).isTrue();
        gain.add(999);
        assertThat(gain.isMuch()).isFalse();
        gain.add(996);
        assertThat(gain.isMuch()).isTrue();
        gain.add(997);
        assertThat(gain.isMuch()).isFalse();
    }

    @Test
    void aRestartDoesNotMakeTheNextValueMuch() {
        gain.add(1_000);
        gain.add(999);
        gain.restart();
        gain.add(2_000);

        assertThat(gain.isMuch()).isFalse();
    }

    @Test
    void isSpentAfterManyValuesThatBringNothing() {
        gain.add(100);
        for (int i = 0; i < 23; i++) {
            gain.add(100);
        }
        assertThat(gain.isSpent()).isFalse();
        assertThat(gain.fruitless()).isEqualTo(23);

        gain.add(99.995); // Less than a hundredth lower brings nothing.

        assertThat(gain.isSpent()).isTrue();
        gain.add(99);
        assertThat(gain.isSpent()).isFalse();
    }

    @Test
    void afterARestartAnyValueBringsSomething() {
        gain.add(100);
        gain.add(100);
        gain.restart();

        assertThat(gain.add(200)).isFalse();
        assertThat(gain.fruitless()).isZero();
        assertThat(gain.add(150)).isTrue();
    }
}
