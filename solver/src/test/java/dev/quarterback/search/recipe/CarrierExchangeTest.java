package dev.quarterback.search.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Rules.DutyCycle;
import dev.quarterback.search.GreedyWalk;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.HandMadeTrip;
import dev.quarterback.search.model.LoadedTrip;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vehicles wait, and no carrier has time for their trips before two carriers exchange some of theirs. */
class CarrierExchangeTest {
    private static final int TRIES = 200;

    /** Centers named after the minutes that a trip there takes, and two carriers that take one vehicle at a time. */
    private static ProblemBuilder problem(String lastDay, @Nullable DutyCycle cycle, int... minutes) {
        ProblemBuilder problem = new ProblemBuilder("days", "2019-06-24", lastDay)
                .rules(new Rules(0, 0, 1, 80, 3, 1, cycle))
                .model("M3", 1847)
                .yard("FRE", 37, -122);
        for (int both : minutes) {
            String center = "C" + both;
            problem.center(center, 37, -122, 9).lane("FRE", center, 1, both / 2);
        }
        return problem;
    }

    private static Carrier carrier(String id, BusyDay... busy) {
        return carrier(id, 300).withBusy(busy);
    }

    private static Carrier carrier(String id, int dutyMinutesPerDay) {
        return new Carrier(id, "FRE", 1, 5000, dutyMinutesPerDay, null, null, List.of());
    }

    private static LoadedTrip trip(Facts facts, String carrier, int day, String order, int minutes) {
        return new HandMadeTrip(facts, carrier, day, "C" + minutes)
                .ride(order, "C" + minutes, day)
                .build();
    }

    private static Order order(String id, int minutes) {
        return Order.of(id, "M3", "FRE", "C" + minutes);
    }

    /** Of 300 minutes the carriers use 250 and 210; 300 and 160 leave 140 to one of them. */
    @ParameterizedTest
    @CsvSource({"140, 5", "142, 4"})
    void idleTimeOfOneDayComesTogether(int minutes, int delivered) {
        Facts facts = new Facts(problem("2019-06-24", null, 60, 100, 150, minutes)
                .carrier(carrier("A"))
                .carrier(carrier("B"))
                .order(order("A1", 100))
                .order(order("A2", 150))
                .order(order("B1", 150))
                .order(order("B2", 60))
                .order(order("W", minutes))
                .build());
        try (GreedyWalk walk = new GreedyWalk(
                facts,
                PoolIdleTime::new,
                1,
                trip(facts, "A", 0, "A1", 100),
                trip(facts, "A", 0, "A2", 150),
                trip(facts, "B", 0, "B1", 150),
                trip(facts, "B", 0, "B2", 60))) {
            assertThat(walk.apply(TRIES).delivered()).isEqualTo(delivered);
        }
    }

    /** In two days each carrier uses 210 minutes of 250; 200 and 220 leave 50 to one of them. */
    @ParameterizedTest
    @CsvSource({"50, 5", "52, 4"})
    void idleTimeOfADutyCycleComesTogether(int minutes, int delivered) {
        assertThat(deliveredInTwoDays(new DutyCycle(2, 250), minutes)).isEqualTo(delivered);
    }

    /** As above, but 2 minutes of other work on the day before come into the window of the cycle. */
    @Test
    void otherWorkBeforeThePlanningDaysCounts() {
        BusyDay before = new BusyDay(LocalDate.parse("2019-06-23"), 2, 0);

        assertThat(deliveredInTwoDays(new DutyCycle(3, 250), 50, before)).isEqualTo(4);
    }

    /** Each of two carriers makes trips of 110 and 100 minutes; another order waits. */
    private static long deliveredInTwoDays(DutyCycle cycle, int minutes, BusyDay... busy) {
        Facts facts = new Facts(problem("2019-06-25", cycle, 100, 110, minutes)
                .carrier(carrier("A", busy))
                .carrier(carrier("B", busy))
                .order(order("A1", 110))
                .order(order("A2", 100))
                .order(order("B1", 100))
                .order(order("B2", 110))
                .order(order("W", minutes))
                .build());
        try (GreedyWalk walk = new GreedyWalk(
                facts,
                PoolIdleTime::new,
                1,
                trip(facts, "A", 0, "A1", 110),
                trip(facts, "A", 1, "A2", 100),
                trip(facts, "B", 0, "B1", 100),
                trip(facts, "B", 1, "B2", 110))) {
            return walk.apply(TRIES).delivered();
        }
    }

    /**
     * A trip of 800 minutes takes carrier S three days and carrier T less than one. T has it and four of the six short trips then,
     * S two of these, and two more where they fit into its days. The far order counts three.
     */
    @ParameterizedTest
    @CsvSource({"380, 11", "379, 9"})
    void aLongTripComesToTheCarrierThatMakesItInADay(int dutyMinutes, int delivered) {
        ProblemBuilder problem = problem("2019-06-25", null, 190, 800)
                .carrier(carrier("S", dutyMinutes))
                .carrier(carrier("T", 1000))
                .order(order("FAR", 800).withPriority(3));
        for (int i = 1; i <= 8; i++) {
            problem.order(order("N" + i, 190));
        }
        Facts facts = new Facts(problem.build());
        LoadedTrip far =
                new HandMadeTrip(facts, "S", 0, "C800").ride("FAR", "C800", 1).build();
        try (GreedyWalk walk = new GreedyWalk(
                facts,
                ExchangeDays::new,
                1,
                far,
                trip(facts, "T", 0, "N1", 190),
                trip(facts, "T", 0, "N2", 190),
                trip(facts, "T", 0, "N3", 190),
                trip(facts, "T", 1, "N4", 190),
                trip(facts, "T", 1, "N5", 190),
                trip(facts, "T", 1, "N6", 190))) {
            assertThat(walk.apply(TRIES).delivered()).isEqualTo(delivered);
        }
    }
}
