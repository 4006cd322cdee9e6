package dev.quarterback.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.account.HandoverUse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UseClassTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, CLOSED",
        "0, 100, UNUSED",
        "1, 100, LOW",
        "49, 100, LOW",
        "50, 100, HALF",
        "74, 100, HALF",
        "75, 100, HIGH",
        "89, 100, HIGH",
        "90, 100, NEARLY_FULL",
        "99, 100, NEARLY_FULL",
        "100, 100, FULL"
    })
    void aColourIsAStepOfTheShareThatIsUsed(int handovers, int capacity, UseClass expected) {
        assertThat(UseClass.of(new HandoverUse(handovers, capacity, 0))).isEqualTo(expected);
    }
}
