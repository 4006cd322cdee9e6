package dev.quarterback.search.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.DutySheet;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.HandMadeTrip;
import dev.quarterback.search.model.Roster;
import dev.quarterback.search.model.TripText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ReorderingTest {
    private final Facts threeDays = threeDays();

    /** Each way takes 500 minutes of 600 a day: the stops are reached on the first, second and third day. */
    private static Facts threeDays() {
        LocalDate first = LocalDate.parse("2019-06-24");
        ProblemBuilder problem = problem(3, 600);
        String[] sites = {"FRE", "A", "B", "C"};
        for (int i = 0; i < sites.length; i++) {
            for (int j = 0; j < i; j++) {
                problem.lane(sites[i], sites[j], 500, 500);
            }
        }
        return new Facts(problem.center("A", 38, -122, 9)
                .center("B", 38, -122, 9)
                .center("C", 38, -122, 9)
                .order(Order.of("A1", "M3", "FRE", "A").withAppointment(new Handover("A", first.plusDays(1))))
                .order(Order.of("B1", "M3", "FRE", "B").withAppointment(new Handover("B", first.plusDays(2))))
                .order(Order.of("C1", "M3", "FRE", "C").withAppointment(new Handover("C", first)))
                .build());
    }

    private static ProblemBuilder problem(int maxStops, int dutyMinutes) {
        return new ProblemBuilder("week", "2019-06-24", "2019-06-30")
                .rules(new Rules(0, 0, 1.25, 60, 1, maxStops, null))
                .model("M3", 1847)
                .yard("FRE", 37, -122)
                .carrier(new Carrier("C1", "FRE", 9, 17500, dutyMinutes, null, null, List.of()));
    }

    private static TripBuilder builder(Facts facts) {
        Board board = new Board(facts);
        return new TripBuilder(facts, board, new RemovedOrders(facts.orders, board), new SplittableRandom(1));
    }

    private static DutySheet free(Facts facts) {
        DutySheet sheet = new DutySheet(facts);
        sheet.fill(0, Roster.EMPTY);
        return sheet;
    }

    /** Chance decides whether any order is taken; these are the seeds by which the best one is. */
    private static LongStream seedsOfTheBest() {
        return LongStream.range(0, 200).filter(seed -> !new SplittableRandom(seed).nextBoolean());
    }

    private String reordered(long seed) {
        TripBuilder builder = builder(threeDays);
        builder.take(new HandMadeTrip(threeDays, "C1", 0, "A", "B", "C")
                .ride("A1", "A", 0)
                .ride("B1", "B", 1)
                .ride("C1", "C", 2)
                .build());
        new Reordering(builder, new SplittableRandom(seed)).reorder(free(threeDays));
        return TripText.of(threeDays, builder.build());
    }

    @Test
    void theOrderOfThreeStopsThatKeepsMostAppointmentsIsFound() {
        assertThat(seedsOfTheBest().mapToObj(this::reordered).distinct())
                .containsExactly("C1 0: C/0 [C1/0], A/1 [A1/1], B/2 [B1/2]");
    }

    @Test
    void atTimesAnyOrderIsTaken() {
        Set<String> stops = new TreeSet<>();
        LongStream.range(0, 200)
                .forEach(seed -> stops.add(reordered(seed).replaceAll("C1 0: |/\\d|[\\[\\]]|.1|[ ,]", "")));

        assertThat(stops).containsExactly("ABC", "ACB", "BAC", "BCA", "CAB", "CBA");
    }

    @Test
    void noOrderIsTakenForWhichTheCarrierHasNoTime() {
        ProblemBuilder problem = problem(2, 300).center("A", 38, -122, 9).center("B", 38, -122, 9);
        problem.lane("FRE", "A", 100, 100).lane("A", "B", 100, 100).lane("B", "FRE", 100, 100);
        problem.lane("B", "A", 100, 101);
        Facts facts = new Facts(problem.build());
        DutySheet busy = new DutySheet(facts);
        busy.fill(0, Roster.of(new HandMadeTrip(facts, "C1", 1, "A").build()));
        for (long seed = 0; seed < 50; seed++) {
            TripBuilder builder = builder(facts);
            builder.take(new HandMadeTrip(facts, "C1", 0, "A", "B").build());
            new Reordering(builder, new SplittableRandom(seed)).reorder(busy);
            assertThat(TripText.of(facts, builder.build())).isEqualTo("C1 0: A/0 [], B/0 []");
        }
    }

    /** Six stops around the yard like the hours of a clock, of which two ways cross. */
    @Test
    void ofManyStopsACrossingIsUndone() {
        ProblemBuilder problem = problem(6, 5000);
        for (int i = 0; i < 6; i++) {
            double angle = Math.PI / 3 * i;
            problem.center("S" + i, 38 + Math.sin(angle), -122 + Math.cos(angle), 9);
        }
        Facts facts = new Facts(problem.build());
        long round = new HandMadeTrip(facts, "C1", 0, "S5", "S0", "S1", "S2", "S3", "S4")
                .build()
                .minutes();
        TripBuilder builder = builder(facts);
        builder.take(new HandMadeTrip(facts, "C1", 0, "S5", "S0", "S3", "S2", "S1", "S4").build());
        long before = builder.route().minutes();
        for (long seed : seedsOfTheBest().toArray()) {
            new Reordering(builder, new SplittableRandom(seed)).reorder(free(facts));
            assertThat(builder.route().minutes()).isLessThanOrEqualTo(before);
            before = builder.route().minutes();
        }

        assertThat(before).isLessThanOrEqualTo(round);
    }
}
