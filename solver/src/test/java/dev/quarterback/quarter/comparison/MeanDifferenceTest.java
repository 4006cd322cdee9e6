package dev.quarterback.quarter.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeanDifferenceTest {
    /** Student's factor with 2 degrees of freedom is 4.3027, the standard deviation 1: 2 ± 4.3027 / √3. */
    @Test
    void theIntervalIsThatOfStudent() {
        MeanDifference difference = MeanDifference.of(List.of(3, 1, 2));

        assertThat(difference.mean()).isEqualTo(2);
        assertThat(difference.low()).isCloseTo(2 - 2.4841, within(1e-4));
        assertThat(difference.high()).isCloseTo(2 + 2.4841, within(1e-4));
        assertThat(difference.isClear()).isFalse();
    }

    /** With 3 degrees of freedom 3.1824; the deviations -9, 1, 3, 5 have 116 / 3 as their variance. */
    @Test
    void signsAreCounted() {
        MeanDifference difference = MeanDifference.of(List.of(-10, 0, 2, 4));

        assertThat(difference.mean()).isEqualTo(-1);
        assertThat(difference.high()).isCloseTo(-1 + 3.1824 * Math.sqrt(116 / 3.0) / 2, within(1e-3));
        assertThat(List.of(difference.above(), difference.below(), difference.ties()))
                .containsExactly(2, 1, 1);
    }

    @Test
    void alwaysTheSameLeavesNoDoubt() {
        assertThat(MeanDifference.of(List.of(5, 5, 5))).isEqualTo(new MeanDifference(5, 5, 5, 3, 0, 0));
        assertThat(MeanDifference.of(List.of(5, 5, 5)).isClear()).isTrue();
    }

    @Test
    void oneDifferenceHasNoInterval() {
        assertThat(MeanDifference.of(List.of(7))).isEqualTo(new MeanDifference(7, Double.NaN, Double.NaN, 1, 0, 0));
    }
}
