package dev.quarterback.search.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.random.RandomProblems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoardTest {
    private static final int SEA = 0;

    private final Facts facts = new Facts(new ProblemBuilder("week", "2019-06-24", "2019-06-30")
            .model("M3", 1847)
            .yard("FRE", 37.5, -122)
            .center(new Center("SEA", null, 37.6, -122, new Handovers(2, 1), new TreeMap<>(), 2, 0))
            .carrier("C1", "FRE", 9, 17500)
            .order(Order.of("O1", "M3", "FRE", "SEA")
                    .withAppointment(new Handover("SEA", LocalDate.parse("2019-06-26"))))
            .order(Order.of("O2", "M3", "FRE", "SEA"))
            .order(Order.of("O3", "M3", "SEA", "SEA"))
            .build());

    private final Board board = new Board(facts);

    private HandMadeTrip trip() {
        return new HandMadeTrip(facts, "C1", 0, "SEA");
    }

    @Test
    void aVehicleStandsOnTheLotInTheNightsFromArrivalToHandover() {
        board.add(trip().ride("O1", "SEA", 2).ride("O2", "SEA", 0).build());

        assertThat(board.lots().waiting(SEA, 0)).isEqualTo(1);
        assertThat(board.lots().waiting(SEA, 1)).isEqualTo(1);
        assertThat(board.lots().waiting(SEA, 2)).isZero();
        assertThat(board.handed(SEA, 0)).isEqualTo(1);
        assertThat(board.handed(SEA, 2)).isEqualTo(1);
        assertThat(board.departures(0, 0)).isEqualTo(1);
    }

    @Test
    void vehiclesOnSiteTakeNoPlaceOfTheLot() {
        board.addOnSite(2, SEA, 3);

        assertThat(board.handed(SEA, 3)).isEqualTo(1);
        assertThat(board.handedOnDay(3)).isEqualTo(1);
        for (int night = 0; night < facts.days; night++) {
            assertThat(board.lots().waiting(SEA, night)).isZero();
        }
    }

    @Test
    void anAppointmentIsUnkeptUntilItsHandoverIsOnItsDay() {
        assertThat(board.unkept().orders().contains(0)).isTrue();
        LoadedTrip late = trip().ride("O1", "SEA", 3).build();
        board.add(late);
        assertThat(board.unkept().orders().contains(0)).as("another day").isTrue();
        board.remove(late);
        LoadedTrip kept = trip().ride("O1", "SEA", 2).build();
        board.add(kept);
        assertThat(board.unkept().orders().contains(0)).isFalse();
        board.remove(kept);
        assertThat(board.unkept().orders().contains(0)).isTrue();
    }

    @Test
    void ordersOnTripsWithFreePositionsAreFoundByTheWayOfTheTrip() {
        Facts twoPositions = new Facts(new ProblemBuilder("small", "2019-06-24", "2019-06-30")
                .model("M3", 1847)
                .yard("FRE", 37.5, -122)
                .center("SEA", 37.6, -122, 3)
                .carrier("C1", "FRE", 2, 17500)
                .order(Order.of("O1", "M3", "FRE", "SEA"))
                .order(Order.of("O2", "M3", "FRE", "SEA"))
                .build());
        Board small = new Board(twoPositions);
        int way = small.riders().wayOf(0, SEA);
        LoadedTrip half = new HandMadeTrip(twoPositions, "C1", 0, "SEA")
                .ride("O1", "SEA", 1)
                .build();
        LoadedTrip full = half.with(twoPositions, 1, 0, 1);

        small.add(half);
        assertThat(small.riders().besidePlace().size(way)).isEqualTo(1);
        assertThat(small.riders().besidePlace().get(way, 0)).isZero();
        small.replace(half, full);
        assertThat(small.riders().besidePlace().size(way)).isZero();
        small.replace(full, half);
        assertThat(small.riders().besidePlace().size(way)).isEqualTo(1);
        small.remove(half);
        assertThat(small.riders().besidePlace().size(way)).isZero();
    }

    @Test
    void anOrderMayBeDeliveredAnewBeforeItsOldDeliveryGoes() {
        LoadedTrip before = trip().ride("O1", "SEA", 3).build();
        LoadedTrip after = trip().ride("O1", "SEA", 2).build();
        board.add(before);
        board.add(after);
        assertThat(board.timesDelivered(0)).isEqualTo(2);
        board.remove(before);

        Board onlyAfter = new Board(facts);
        onlyAfter.add(after);
        assertThat(BoardCounts.of(facts, board)).isEqualTo(BoardCounts.of(facts, onlyAfter));
        assertThat(board.tripOf(0)).isSameAs(after);
        assertThat(board.dayOf(0)).isEqualTo(2);
        assertThat(board.centerOf(0)).isEqualTo(SEA);
    }

    /** Trips and handovers that may break any rule, added and removed in any order. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void removingAllThatWasAddedLeavesNothingBehind(long seed) {
        Problem problem = RandomProblems.problem(seed);
        Facts any = new Facts(problem);
        Board counts = new Board(any);
        String empty = BoardCounts.of(any, counts);
        Random random = new Random(seed);
        for (int round = 0; round < 5; round++) {
            List<Runnable> undos = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                undos.add(random.nextBoolean() ? addTrip(any, counts, random) : hold(any, counts, random));
            }
            assertThat(BoardCounts.of(any, counts)).isNotEqualTo(empty);
            Collections.shuffle(undos, random);
            undos.forEach(Runnable::run);
            assertThat(BoardCounts.of(any, counts)).isEqualTo(empty);
        }
    }

    private static Runnable addTrip(Facts any, Board counts, Random random) {
        int load = random.nextInt(4);
        int[] orders = random.ints(load, 0, any.orders.count).toArray();
        int[] days = random.ints(load, 0, any.days).toArray();
        int carrier = random.nextInt(any.carriers.count);
        int[] centers = {random.nextInt(any.centers.count)};
        LoadedTrip trip =
                new LoadedTrip(any, carrier, random.nextInt(any.days), centers, load, orders, new int[load], days);
        counts.add(trip);
        return () -> counts.remove(trip);
    }

    private static Runnable hold(Facts any, Board counts, Random random) {
        int center = random.nextInt(any.centers.count);
        int arrival = random.nextInt(any.days);
        int day = random.nextInt(any.days);
        counts.hold(center, arrival, day);
        return () -> counts.release(center, arrival, day);
    }
}
