package dev.quarterback.quarter.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class HandoverPaceTest {
    /** Three that might go on day 5: two did, one goes on day 6. With 20 days of a share of 0.15 before: 3 + 2 of 23, 3 + 1 of 21. */
    @Test
    void chancesAreTheSharesThatWereHandedOverByAge() {
        HandoverPace pace =
                new HandoverPace(List.of(new SeenOrder(0, 5, 5), new SeenOrder(5, 2, 5), new SeenOrder(4, 5, 6)), 6);

        assertThat(pace.stillOpen(0, 1)).isCloseTo(18 / 23.0, within(1e-9));
        assertThat(pace.stillOpen(1, 1)).isCloseTo(17 / 21.0, within(1e-9));
        assertThat(pace.stillOpen(2, 1)).isCloseTo(0.85, within(1e-9));
    }

    /** Odds of 0.15 to 0.85, doubled. */
    @Test
    void aFactorChangesTheOdds() {
        assertThat(new HandoverPace(List.of(), 6).stillOpen(3, 2)).isCloseTo(0.85 / 1.15, within(1e-9));
    }

    @Test
    void whatWasLongerThanFourWeeksAgoIsForgotten() {
        HandoverPace pace = new HandoverPace(List.of(new SeenOrder(0, 0, 2)), 2 + HandoverPace.LOOK_BACK);

        assertThat(pace.stillOpen(2, 1)).isCloseTo(0.85, within(1e-9));
    }
}
