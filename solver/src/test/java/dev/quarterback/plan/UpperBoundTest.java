package dev.quarterback.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UpperBoundTest {
    private final UpperBound bound = new UpperBound(7L, 200L);

    @Test
    void gapIsWhatIsMissingInPercentOfTheBound() {
        assertThat(bound.gapPercent(199)).isEqualTo(0.5);
        assertThat(bound.gapPercent(200)).isZero();
        assertThat(bound.gapPercent(0)).isEqualTo(100);
    }

    @Test
    void gapToABoundOfZeroIsZero() {
        assertThat(new UpperBound(0L, 0L).gapPercent(0)).isZero();
    }

    @Test
    void withoutABoundThereIsNoGap() {
        assertThat(new UpperBound(7L, null).gapPercent(3)).isNull();
        assertThat(new UpperBound(7L, null).isWithin(99, 7, 3)).isFalse();
    }

    @Test
    void planIsWithinAGapOnlyWhenItsAppointmentsAreTheMost() {
        assertThat(bound.isWithin(0.5, 7, 199)).isTrue();
        assertThat(bound.isWithin(0.4, 7, 199)).isFalse();
        assertThat(bound.isWithin(0.5, 6, 199)).isFalse();
        assertThat(new UpperBound(null, 200L).isWithin(0.5, 7, 200)).isFalse();
    }

    @Test
    void onlyPlansUpToTheBoundAreAdmitted() {
        assertThat(bound.admits(7, 200)).isTrue();
        assertThat(bound.admits(8, 200)).isFalse();
        assertThat(bound.admits(7, 201)).isFalse();
        assertThat(new UpperBound(null, null).admits(8, 201)).isTrue();
    }
}
