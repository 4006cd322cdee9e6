package dev.quarterback.reach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.plan.ReasonCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void namesUpToThreeCenters() {
        assertThat(Wording.anyOf(List.of("SEA"))).isEqualTo("SEA");
        assertThat(Wording.anyOf(List.of("SEA", "POR"))).isEqualTo("SEA or POR");
        assertThat(Wording.anyOf(List.of("SEA", "POR", "DEN"))).isEqualTo("SEA, POR or DEN");
        assertThat(Wording.anyOf(List.of("SEA", "POR", "DEN", "LAX"))).isEqualTo("SEA, POR, DEN or another center");
        assertThat(Wording.anyOf(List.of("SEA", "POR", "DEN", "LAX", "SAN")))
                .isEqualTo("SEA, POR, DEN or 2 other centers");
    }

    @Test
    void writesWeightsWithTheDecimalsThatTheyNeed() {
        assertThat(Wording.kg(2500)).isEqualTo("2,500 kg");
        assertThat(Wording.kg(2500.50)).isEqualTo("2,500.5 kg");
        assertThat(Wording.kg(100)).isEqualTo("100 kg");
        assertThat(Wording.kg(0.0000011)).isEqualTo("0.0000011 kg");
    }

    @Test
    void countsInOneAndMany() {
        assertThat(Wording.count(1, "day")).isEqualTo("1 day");
        assertThat(Wording.count(4200, "minute")).isEqualTo("4,200 minutes");
    }

    @Test
    void aTextIsOneLineWhateverAnIdHolds() {
        assertThat(new Impossible(
                        ReasonCode.NO_CARRIER_AT_YARD, "yard A\nB\u2028C has no carrier", "Bring a\rcarrier."))
                .isEqualTo(
                        new Impossible(ReasonCode.NO_CARRIER_AT_YARD, "yard A B C has no carrier", "Bring a carrier."));
    }
}
