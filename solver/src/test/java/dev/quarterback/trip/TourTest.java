package dev.quarterback.trip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.ProblemBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tours of 90 minutes of loading and 45 of unloading at each stop, from yard Y to the centers A and B. */
class TourTest {
    private static final int Y = 0;
    private static final int A = 1;
    private static final int B = 2;

    /** Y to A 205 minutes and 100.4 km, A to B 100 minutes and 50.3 km, B to Y 300 minutes and 200.3 km. */
    private final Roads roads = Roads.of(new ProblemBuilder("p", "2019-06-24", "2019-06-30")
            .yard("Y", 0, 0)
            .center("A", 1, 1, 1)
            .center("B", 2, 2, 1)
            .lane("Y", "A", 100.4, 205)
            .lane("A", "B", 50.3, 100)
            .lane("B", "Y", 200.3, 300)
            .build());

    /** 90 + 205 + 45 + 205 = 545 minutes; A is unloaded after 340. */
    private final Tour toA = Tour.of(roads, 90, 45, Y, A);

    /** 90 + 205 + 45 + 100 + 45 + 300 = 785 minutes; A is unloaded after 340, B after 485. */
    private final Tour toAAndB = Tour.of(roads, 90, 45, Y, A, B);

    @Test
    void dutyTimeIsLoadingDrivingUnloadingAndTheWayHome() {
        assertThat(toA.minutes()).isEqualTo(545);
        assertThat(toAAndB.minutes()).isEqualTo(785);
    }

    @Test
    void kilometresAreSummedThenRoundedUp() {
        assertThat(toA.wholeKm()).isEqualTo(201); // 200.8
        assertThat(toAAndB.wholeKm()).isEqualTo(351); // 351.0 but for the last bits of the sum
    }

    @ParameterizedTest
    @CsvSource({"100,      200", "100.0000004, 200", "100.000001, 201", "0, 0"})
    void aMillionthOfAKilometreIsNotRoundedUp(double km, long whole) {
        Roads lane = Roads.of(new ProblemBuilder("p", "2019-06-24", "2019-06-30")
                .yard("Y", 0, 0)
                .center("A", 1, 1, 1)
                .lane("Y", "A", km, 10)
                .build());

        assertThat(Tour.of(lane, 90, 45, Y, A).wholeKm()).isEqualTo(whole);
    }

    @Test
    void aTourOfExactlyTheDutyTimeIsADayTrip() {
        assertThat(toA.isDayTrip(545)).isTrue();
        assertThat(toA.busyDays(545)).isEqualTo(1);
        assertThat(toA.isDayTrip(544)).isFalse();
        assertThat(toA.busyDays(544)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "785, 1", "784, 2", "393, 2", "392, 3", "1, 785",
    })
    void aLongTripKeepsItsCarrierBusyUntilItIsHome(int dutyMinutes, long days) {
        assertThat(toAAndB.busyDays(dutyMinutes)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "785, 0, 0", // a day trip arrives on its departure day
        "485, 0, 0", // exactly at the end of the first day
        "484, 0, 1", // a minute into the second
        "340, 0, 1",
        "339, 1, 1",
        "243, 1, 1", // 486 minutes make two days
        "242, 1, 2",
        "1, 339, 484",
    })
    void aStopReachedAtTheEndOfADayIsReachedOnThatDay(int dutyMinutes, long daysToA, long daysToB) {
        assertThat(toAAndB.arrivalAfterDays(0, dutyMinutes)).isEqualTo(daysToA);
        assertThat(toAAndB.arrivalAfterDays(1, dutyMinutes)).isEqualTo(daysToB);
    }

    @Test
    void aLongTripSpendsTheDutyTimeOnEachDayAndWhatIsLeftOnTheLast() {
        assertThat(new long[] {
                    toAAndB.dutyOn(0, 300), toAAndB.dutyOn(1, 300), toAAndB.dutyOn(2, 300), toAAndB.dutyOn(3, 300)
                })
                .containsExactly(300, 300, 185, 0);
    }

    @Test
    void aTripOfWholeDaysSpendsTheDutyTimeOnTheLastToo() {
        assertThat(new long[] {toAAndB.dutyOn(4, 157), toAAndB.dutyOn(5, 157)}).containsExactly(157, 0);
    }

    @Test
    void aDayTripSpendsItsMinutesOnItsDay() {
        assertThat(new long[] {toA.dutyOn(0, 660), toA.dutyOn(1, 660)}).containsExactly(545, 0);
    }

    @Test
    void aTripWithoutAnyDurationTakesItsDepartureDay() {
        Roads none = Roads.of(new ProblemBuilder("p", "2019-06-24", "2019-06-30")
                .yard("Y", 0, 0)
                .center("A", 0, 0, 1)
                .build());
        Tour tour = Tour.of(none, 0, 0, Y, A);

        assertThat(tour.isDayTrip(1)).isTrue();
        assertThat(tour.busyDays(1)).isEqualTo(1);
        assertThat(tour.arrivalAfterDays(0, 1)).isZero();
        assertThat(tour.dutyOn(0, 1)).isZero();
    }

    @Test
    void aTripOfThousandsOfYearsIsCountedInDays() {
        Roads far = Roads.of(new ProblemBuilder("p", "2019-06-24", "2019-06-30")
                .yard("Y", 0, 0)
                .center("A", 0, 0, 1)
                .lane("Y", "A", 1, Integer.MAX_VALUE)
                .build());
        Tour tour = Tour.of(far, 0, 0, Y, A);

        assertThat(tour.busyDays(1)).isEqualTo(2L * Integer.MAX_VALUE);
        assertThat(tour.arrivalAfterDays(0, 1)).isEqualTo(Integer.MAX_VALUE - 1L);
        assertThat(tour.dutyOn(2L * Integer.MAX_VALUE - 1, 1)).isEqualTo(1);
        assertThat(tour.dutyOn(Long.MAX_VALUE, Integer.MAX_VALUE)).isZero();
    }

    @Test
    void aWayOverAnotherStopMayBeShorterThanTheLane() {
        Roads shortcut = Roads.of(new ProblemBuilder("p", "2019-06-24", "2019-06-30")
                .yard("Y", 0, 0)
                .center("A", 1, 1, 1)
                .center("B", 2, 2, 1)
                .lane("Y", "A", 10, 10)
                .lane("A", "B", 10, 10)
                .lane("Y", "B", 500, 500)
                .build());

        assertThat(Tour.of(shortcut, 90, 45, Y, B).arrivalAfterDays(0, 200)).isEqualTo(3);
        assertThat(Tour.of(shortcut, 90, 45, Y, A, B).arrivalAfterDays(1, 200)).isZero();
    }
}
