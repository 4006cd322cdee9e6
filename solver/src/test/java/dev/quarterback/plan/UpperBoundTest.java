package dev.quarterback.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class UpperBoundTest {
    private final UpperBound bound = new UpperBound(7L, 200L, 150L);

    @Test
    void gapIsWhatIsMissingInPercentOfTheBound() {
        assertThat(bound.gapPercent(199)).isEqualTo(0.5);
        assertThat(bound.gapPercent(200)).isZero();
        assertThat(bound.gapPercent(0)).isEqualTo(100);
    }

    @Test
    void gapToABoundOfZeroIsZero() {
        assertThat(new UpperBound(0L, 0L, null).gapPercent(0)).isZero();
    }

    @Test
    void withoutABoundThereIsNoGap() {
        assertThat(new UpperBound(7L, null, null).gapPercent(3)).isNull();
        assertThat(new UpperBound(7L, null, null).isWithin(99, 7, 3)).isFalse();
    }

    @Test
    void planIsWithinAGapOnlyWhenItsAppointmentsAreTheMost() {
        assertThat(bound.isWithin(0.5, 7, 199)).isTrue();
        assertThat(bound.isWithin(0.4, 7, 199)).isFalse();
        assertThat(bound.isWithin(0.5, 6, 199)).isFalse();
        assertThat(new UpperBound(null, 200L, null).isWithin(0.5, 7, 200)).isFalse();
    }

    @Test
    void onlyPlansUpToTheBoundAreAdmitted() {
        assertThat(bound.admits(figures(7, 200, 150))).isTrue();
        assertThat(bound.admits(figures(8, 200, 150))).isFalse();
        assertThat(bound.admits(figures(7, 201, 150))).isFalse();
        assertThat(bound.admits(figures(7, 200, 151))).isFalse();
        assertThat(new UpperBound(null, null, null).admits(figures(8, 201, 151)))
                .isTrue();
    }

    private static PlanFigures figures(int kept, long weight, int delivered) {
        CostTerms nothing = new CostTerms(0, 0, 0, 0, 0, 0, 0, 0, 0);
        return new PlanFigures(200, delivered, weight, 9, kept, 0, 1, 0, delivered, nothing, 0, new TreeMap<>());
    }
}
