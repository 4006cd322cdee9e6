package dev.quarterback.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class NumberTextTest {
    @Test
    void gapsAreRoundedUpSoThatThePlanIsNoFurtherAway() {
        assertThat(DoubleStream.of(0, 0.04, 0.1, 0.11, 1.1, 1.5, 1.549, 99.99).mapToObj(NumberText::percent))
                .containsExactly("0.0 %", "below 0.1 %", "0.1 %", "0.2 %", "1.1 %", "1.5 %", "1.6 %", "100.0 %");
    }

    @Test
    void onlyAllOfItIsAHundredPercentAndOnlyNothingIsNone() {
        assertThat(LongStream.of(0, 1, 74, 9_960, 9_999, 10_000, 10_100)
                        .mapToObj(part -> NumberText.share(part, 10_000)))
                .containsExactly("0 %", "1 %", "1 %", "99 %", "99 %", "100 %", "101 %");
        assertThat(NumberText.share(0, 0)).isEqualTo("-");
    }
}
