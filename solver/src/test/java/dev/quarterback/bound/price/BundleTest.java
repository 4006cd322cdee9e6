package dev.quarterback.bound.price;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BundleTest {
    private static final long GIBIBYTE = 1L << 30;

    @Test
    void keepsFewerStepsOfEachPartWhereManyPartsShareLittleMemory() {
        assertThat(new int[] {
                    Bundle.mostSteps(10, 7, GIBIBYTE),
                    Bundle.mostSteps(100, 7, GIBIBYTE),
                    Bundle.mostSteps(100, 7, 8 * GIBIBYTE),
                    Bundle.mostSteps(1000, 91, GIBIBYTE)
                })
                .containsExactly(150, 59, 150, 6);
    }
}
