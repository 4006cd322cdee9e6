package dev.quarterback.history;

import static dev.quarterback.quarter.SmallQuarter.days;
import static dev.quarterback.quarter.SmallQuarter.june;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.quarterback.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** San Jose is 200 km away, Dallas 1,500. */
class WaveTest {
    private static final Problem JUNE = days("2019-06-01", "2019-06-30").build();

    private static HistoryDay left(int day, String center, String... orders) {
        PastTrip trip = new PastTrip(day + " C1", "C1", 0, List.of(new PastStop(center, june(day), List.of(orders))));
        return new HistoryDay(june(day), 0, List.of(), List.of(trip), List.of(), List.of());
    }

    private static Wave wave(HistoryDay... days) {
        return Wave.of(JUNE, new History("small", null, "rolling", List.of(days)));
    }

    @Test
    void farCentersFirstAreAWave() {
        Wave wave = wave(left(1, "DAL", "A"), left(10, "DAL", "B"), left(11, "SJC", "C"), left(30, "SJC", "D"));

        assertThat(wave.vehicles()).isEqualTo(4);
        assertThat(wave.thirdsKm()).containsExactly(1_500.0, 200.0, 200.0);
        assertThat(wave.correlation()).isBetween(-1.0, -0.6);
    }

    @Test
    void nearCentersFirstAreTheContrary() {
        assertThat(wave(left(1, "SJC", "A"), left(2, "DAL", "B")).correlation()).isCloseTo(1, within(1e-9));
    }

    /** Days 1 and 3 with both centers each: nothing of the day says where vehicles went. */
    @Test
    void evenTripsAreNone() {
        Wave wave = wave(left(1, "SJC", "A"), left(1, "DAL", "B"), left(3, "SJC", "C"), left(3, "DAL", "D"));

        assertThat(wave.correlation()).isCloseTo(0, within(1e-9));
        assertThat(wave.thirdsKm().get(0)).isEqualTo(850);
    }

    @Test
    void withoutTripsThereIsNothingToTell() {
        Wave wave = wave();

        assertThat(wave.vehicles()).isZero();
        assertThat(wave.correlation()).isNaN();
        assertThat(wave.thirdsKm()).containsOnly(Double.NaN);
    }
}
