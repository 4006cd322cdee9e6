package dev.quarterback.benchmark.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberTextTest {

    @Test
    void percentAreRoundedUp() {
        assertThat(NumberText.percent(0.301)).isEqualTo("0.31");
        assertThat(NumberText.percent(0.1 + 0.2)).isEqualTo("0.30");
        assertThat(NumberText.percent(-0.001)).isEqualTo("0.00");
        assertThat(NumberText.percent(-1.256)).isEqualTo("-1.25");
        assertThat(NumberText.percent(null)).isEmpty();
    }

    @Test
    void wholeNumbersAreGrouped() {
        assertThat(NumberText.whole(27_591L)).isEqualTo("27,591");
        assertThat(NumberText.whole(27_591.4)).isEqualTo("27,591");
        assertThat(NumberText.whole((Double) null)).isEmpty();
    }
}
