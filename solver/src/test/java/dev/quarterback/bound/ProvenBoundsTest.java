package dev.quarterback.bound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.bound.ProvenBounds.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProvenBoundsTest {
    @Test
    void theLeastLineCountsForEachNumberOfAppointments() {
        ProvenBounds bounds = new ProvenBounds(10, 50, List.of(new Line(40, 0), new Line(45, 1)));

        assertThat(bounds.deliveries(0)).isEqualTo(40);
        assertThat(bounds.deliveries(8)).isEqualTo(37);
    }

    @Test
    void linesThatSayNoMoreThanAnotherAreLeftOut() {
        Line steep = new Line(45, 1);
        Line flat = new Line(40, 0);
        Line above = new Line(46, 1);
        Line beyondWhatIsPossible = new Line(60, 2);

        ProvenBounds bounds = new ProvenBounds(10, 50, List.of(above, steep, beyondWhatIsPossible, flat))
                .and(new ProvenBounds(12, 48, List.of(above, flat)));

        assertThat(bounds).isEqualTo(new ProvenBounds(10, 48, List.of(steep, flat)));
    }

    @Test
    void noPlanDeliversLessThanNothing() {
        ProvenBounds bounds = new ProvenBounds(10, 50, List.of(new Line(5, 1)));

        assertThat(bounds.deliveries(10)).isZero();
    }
}
