package dev.quarterback.bound.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttainableLoadTest {
    private static AttainableLoad threeOf(double size) {
        AttainableLoad load = new AttainableLoad();
        load.add(size, 3);
        return load;
    }

    @Test
    void isTheLargestSumOfSizesWithinTheLimit() {
        AttainableLoad load = threeOf(400);
        load.add(700, 1);

        assertThat(load.within(1000)).isEqualTo(800);
        assertThat(load.within(1100)).isEqualTo(1100);
        assertThat(load.within(1499.5)).isEqualTo(1200);
        assertThat(load.within(399)).isZero();
    }

    @Test
    void isNoMoreThanAllTogether() {
        assertThat(threeOf(400).within(5000)).isEqualTo(1200);
    }

    @Test
    void isTheLimitWhereSizesAreNoWholeNumbers() {
        assertThat(threeOf(400.5).within(1000)).isEqualTo(1000);
        assertThat(threeOf(400.5).within(5000)).isBetween(1201.5, 1201.51);
    }
}
