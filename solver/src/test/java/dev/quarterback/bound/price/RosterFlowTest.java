package dev.quarterback.bound.price;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.bound.model.Column;
import dev.quarterback.bound.model.RosterStep;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RosterFlowTest {
    private final RosterFlow flow = new RosterFlow(2, 2);

    /** A step of the first day that uses so much of the only resource. */
    private static RosterStep step(double use) {
        return new RosterStep(0, 1, new Column(1, new int[] {0}, new double[] {use}));
    }

    private RosterFlow.Arc add(double use) {
        return Objects.requireNonNull(flow.add(step(use)));
    }

    @Test
    void aStepThatIsKnownIsNotAddedAgain() {
        add(1);

        assertThat(flow.add(step(1))).isNull();
        assertThat(flow.from(0)).hasSize(2); // With the rest.
    }

    @Test
    void aStepThatUsesNothingIsARest() {
        Column nothing = new Column(0, new int[0], new double[0]);

        assertThat(flow.add(new RosterStep(0, 1, nothing))).isNull();
    }

    @Test
    void anotherStepThanTheNewestIsTooMuchThoughAllOthersHaveShares() {
        RosterFlow.Arc large = add(1);
        RosterFlow.Arc small = add(2);
        large.share = 0.6;
        small.share = 0.4;
        assertThat(flow.surplus(0, 1)).isNull();
        add(3);

        assertThat(flow.surplus(0, 1)).isSameAs(small);
    }

    @Test
    void ofStepsWithoutShareTheOneOfTheLeastProfitIsTooMuch() {
        RosterFlow.Arc good = add(1);
        RosterFlow.Arc bad = add(2);
        good.profit = 2;
        bad.profit = 1;
        add(3);

        assertThat(flow.surplus(0, 1)).isSameAs(bad);
    }

    @Test
    void theShareOfADroppedStepGoesToTheOneWithMost() {
        RosterFlow.Arc large = add(1);
        RosterFlow.Arc small = add(2);
        flow.from(0).get(0).share = 0.1;
        large.share = 0.6;
        small.share = 0.3;

        assertThat(flow.drop(small)).isSameAs(large);
        assertThat(large.share).isEqualTo(0.6 + 0.3);
        assertThat(flow.from(0)).doesNotContain(small);
    }
}
