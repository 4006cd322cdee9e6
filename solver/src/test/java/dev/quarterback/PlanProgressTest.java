package dev.quarterback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.plan.UpperBound;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanProgressTest {
    private static PlanProgress progress(@Nullable UpperBound bound) {
        return new PlanProgress(Duration.ZERO, 3, 4, 2, 100, "a trip rebuilt", bound);
    }

    @Test
    void gapIsWhatIsLackingOfTheBoundInPercent() {
        assertThat(progress(new UpperBound(2L, 5L, null)).gapPercent()).isEqualTo(20.0);
    }

    @Test
    void withoutABoundThereIsNoGap() {
        assertThat(progress(null).gapPercent()).isNull();
        assertThat(progress(new UpperBound(2L, null, null)).gapPercent()).isNull();
    }
}
