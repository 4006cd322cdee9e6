package dev.quarterback.replanning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.change.AddCarriers;
import dev.quarterback.change.Amount;
import dev.quarterback.change.Change;
import dev.quarterback.change.SetHandovers;
import dev.quarterback.replanning.Candidate.Kind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitsTest {
    private static final LocalDate DAY = LocalDate.parse("2019-06-24");
    private static final Units NONE = new Units(List.of());

    private static Candidate carrier(double estimate, long price) {
        return new Candidate(
                "carrier", Change.of(new AddCarriers(1, "C1", null, null, null)), estimate, price, Kind.CARRIER);
    }

    private static Candidate handover(double estimate, long price) {
        return new Candidate("handover", Change.of(surge(1)), estimate, price, Kind.HANDOVER);
    }

    private static SetHandovers surge(int number) {
        return new SetHandovers("SEA", List.of(DAY), Amount.UNCHANGED, Amount.plus(number));
    }

    @Test
    void theCheapestForItsWorthIsBoughtFirst() {
        Candidate carrier = carrier(10, 700);
        Candidate handover = handover(1, 50);

        assertThat(NONE.upTo(0.5, List.of(carrier, handover), 9).all()).containsExactly(handover);
        assertThat(NONE.upTo(0.5, List.of(carrier(20, 700), handover), 9).all()).containsExactly(carrier(20, 700));
    }

    /** Of 50 a delivery, then 56, 62, 69, 76: from the fifth on a carrier's delivery of 70 is cheaper. */
    @Test
    void moreOfTheSameIsWorthLess() {
        Candidate carrier = carrier(10, 700);
        Candidate handover = handover(1, 50);

        Units units = NONE.upTo(5, List.of(carrier, handover), 9);

        assertThat(units.all()).containsExactly(handover, handover, handover, handover, carrier);
        assertThat(units.change()).isEqualTo(Change.of(surge(4), new AddCarriers(1, "C1", null, null, null)));
    }

    @Test
    void ofWhatIsFreeTheBestIsBoughtFirst() {
        assertThat(NONE.upTo(1, List.of(carrier(2, 0), carrier(3, 0)), 9).all()).containsExactly(carrier(3, 0));
    }

    @Test
    void atMostSoManyAreBought() {
        assertThat(NONE.upTo(100, List.of(handover(1, 50)), 3).size()).isEqualTo(3);
        assertThat(NONE.upTo(100, List.of(), 3).size()).isZero();
    }

    @Test
    void someAreLeftOut() {
        Units units = new Units(List.of(carrier(1, 1), carrier(2, 2), carrier(3, 3), carrier(4, 4)));

        assertThat(units.without(1, 3).all()).containsExactly(carrier(1, 1), carrier(4, 4));
    }
}
