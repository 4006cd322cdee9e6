package dev.quarterback.bound.cut;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StopCutTest {
    @Test
    void ofFourteenVehiclesTwoFullTripsBringAllAndOneBringsNine() {
        StopCut cut = new StopCut(0, 0, false, 14, 9);

        assertThat(cut.limit() + 0 * cut.credit(9)).isEqualTo(4); // No trip at all brings 0, which is less.
        assertThat(cut.limit() + 1 * cut.credit(9)).isEqualTo(9);
        assertThat(cut.limit() + 2 * cut.credit(9)).isEqualTo(14);
    }

    @Test
    void whereFewVehiclesAreLeftATripBringsThemAll() {
        StopCut cut = new StopCut(0, 0, false, 4, 10);

        assertThat(cut.limit()).isZero();
        assertThat(cut.credit(3)).isEqualTo(3);
        assertThat(cut.credit(9)).isEqualTo(4);
    }

    @Test
    void itSaysNoMoreThanThePlacesWhereAllTripsAreFull() {
        assertThat(new StopCut(0, 0, false, 14, 9).saysMore()).isTrue();
        assertThat(new StopCut(0, 0, false, 18, 9).saysMore()).isFalse();
    }

    @Test
    void itHoldsForAnyTripsOfTwoSizes() {
        for (int most = 1; most <= 25; most++) {
            for (int full = 1; full <= 12; full++) {
                StopCut cut = new StopCut(0, 0, false, most, full);
                for (int trips = 0; trips < 36; trips++) {
                    int small = trips / 6;
                    int large = trips % 6;
                    int delivered = Math.min(most, 6 * small + 9 * large);
                    assertThat(cut.limit() + small * cut.credit(6) + large * cut.credit(9))
                            .as("%s with %d trips of 6 and %d of 9", cut, small, large)
                            .isGreaterThanOrEqualTo(delivered);
                }
            }
        }
    }

    @Test
    void fromADayOnAllVehiclesOfStopsReachedThenOrLaterCount() {
        StopCut cut = new StopCut(0, 3, false, 14, 9);

        assertThat(counted(cut)).isEqualTo("day 2: - | day 3: stop, at once, later | day 4: stop, at once, later");
    }

    @Test
    void ofADayOnlyHandoversAtOnceCountOfStopsReachedThen() {
        StopCut cut = new StopCut(0, 3, true, 14, 9);

        assertThat(counted(cut)).isEqualTo("day 2: - | day 3: stop, at once | day 4: -");
    }

    private static String counted(StopCut cut) {
        return IntStream.rangeClosed(2, 4)
                .mapToObj(day -> "day " + day + ": "
                        + (cut.counts(day) ? "stop" : "-")
                        + (cut.counts(day, true) ? ", at once" : "")
                        + (cut.counts(day, false) ? ", later" : ""))
                .collect(Collectors.joining(" | "));
    }
}
