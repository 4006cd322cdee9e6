package dev.quarterback.bound.price;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.bound.model.Column;
import org.junit.jupiter.api.Test;

class StepFactorsTest {
    private final AugmentedLagrangian lagrangian = new AugmentedLagrangian(new double[] {1});
    private final StepFactors factors = new StepFactors(1);

    /** Uses so much of the only resource, of which there is 1. */
    private void use(double amount) {
        lagrangian.add(new Column(0, new int[] {0}, new double[] {amount - 1 - lagrangian.excess[0]}), 1);
    }

    @Test
    void aStepSizeGrowsWhileItsConstraintStaysOnOneSide() {
        use(2);
        factors.adapt(lagrangian);
        assertThat(factors.of(0)).isEqualTo(1);
        use(1.5);
        factors.adapt(lagrangian);
        use(3);
        factors.adapt(lagrangian);

        assertThat(factors.of(0)).isEqualTo(1 * 1.1 * 1.1);
    }

    @Test
    void aStepSizeIsHalvedWhenItsConstraintChangesSides() {
        lagrangian.center(0, 1, 0.1);
        use(2);
        factors.adapt(lagrangian);
        use(0.5);
        factors.adapt(lagrangian);

        assertThat(factors.of(0)).isEqualTo(0.5);
    }

    @Test
    void aResourceWithoutAPriceOfWhichSomeIsLeftChangesNothing() {
        use(0.5);
        factors.adapt(lagrangian);
        use(0.4);
        factors.adapt(lagrangian);

        assertThat(factors.of(0)).isEqualTo(1);
    }

    @Test
    void stepSizesOfCoversMayGrowFurtherThanOthers() {
        AugmentedLagrangian two = new AugmentedLagrangian(new double[] {1, 1}, 1);
        StepFactors ofBoth = new StepFactors(2);
        two.use(0, 2);
        two.use(1, 2);

        for (int i = 0; i < 200; i++) {
            ofBoth.adapt(two);
        }

        assertThat(new double[] {ofBoth.of(0), ofBoth.of(1)}).containsExactly(50, 10_000);
    }
}
