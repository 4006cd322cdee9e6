package dev.quarterback.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class NumberTextTest {
    @Test
    void gapsAreRoundedUpSoThatThePlanIsNoFurtherAway() {
        assertThat(DoubleStream.of(0, 0.04, 0.1, 0.11, 1.1, 1.5, 1.549, 99.99).mapToObj(NumberText::percent))
                .containsExactly("0.0 %", "below 0.1 %", "0.1 %", "0.2 %", "1.1 %", "1.5 %", "1.6 %", "100.0 %");
    }
}
