package dev.quarterback.bound.price;

import static dev.quarterback.bound.price.Proven.deliveries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarterback.bound.BoundProver;
import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Rules.DutyCycle;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Numbers at the ends of what the format allows: the bound stays one, and is found at once. */
class ExtremeProblemsTest {
    private static final int HUGE = Integer.MAX_VALUE;

    private static ProblemBuilder twoDays(Rules rules) {
        return new ProblemBuilder("extreme", "2019-06-24", "2019-06-25").rules(rules);
    }

    private static Center center(int lotSpaces) {
        return new Center("SEA", null, 47, -122, new Handovers(HUGE, HUGE), new TreeMap<>(), lotSpaces, 0);
    }

    @Test
    void withoutYardsOrdersOnSiteAreDelivered() {
        ProblemBuilder problem =
                twoDays(new Rules(0, 0, 1.25, 80, 3, 3, null)).model("M3", 1000).center("SEA", 47, -122, 1);
        for (int i = 1; i <= 3; i++) {
            problem.order(Order.of("O" + i, "M3", "SEA", "SEA").withPriority(i));
        }

        assertThat(deliveries(problem)).isEqualTo(5);
    }

    @Test
    void tripsThatTakeNoTimeAreAsManyAsAllowed() {
        ProblemBuilder problem = twoDays(new Rules(0, 0, 1.25, 80, HUGE, 3, null))
                .model("M3", 1000)
                .yard("FRE", 37.5, -122)
                .center(center(HUGE))
                .lane("FRE", "SEA", 0, 0)
                .carrier(new Carrier("C1", "FRE", 1, 1000, 660, null, null, List.of()));
        for (int i = 1; i <= 200; i++) {
            problem.order(Order.of("O" + i, "M3", "FRE", "SEA"));
        }

        assertThat(deliveries(problem)).isEqualTo(200);
    }

    @Test
    void aTripLongerThanTheLongestDutyMayArriveTheDayAfter() {
        Center opensOnTheSecondDay = center(0).withHandoversOn(LocalDate.of(2019, 6, 24), 0, 0);
        ProblemBuilder problem = twoDays(new Rules(HUGE, HUGE, 1.25, 80, 3, 3, null))
                .model("M3", 1000)
                .yard("FRE", 37.5, -122)
                .center(opensOnTheSecondDay)
                .lane("FRE", "SEA", HUGE, HUGE)
                .carrier(new Carrier("C1", "FRE", 1, 1000, HUGE, null, null, List.of()))
                .order(Order.of("O1", "M3", "FRE", "SEA").withReadyDay(LocalDate.of(2019, 6, 24)));

        assertThat(deliveries(problem)).isEqualTo(1);
    }

    @Test
    void vastLoadsAndPrioritiesAreAddedUpWithoutLoss() {
        ProblemBuilder problem = twoDays(new Rules(0, 0, 1.25, 80, 1, 1, null))
                .model(new Model("HEAVY", 2_000_000_000.1 / 7, 1))
                .yard("FRE", 37.5, -122)
                .center(center(HUGE))
                .lane("FRE", "SEA", 0, 10)
                .carrier(new Carrier("C1", "FRE", HUGE, 2_000_000_000.1, 660, null, null, List.of()));
        for (int i = 1; i <= 7; i++) {
            problem.order(Order.of("O" + i, "HEAVY", "FRE", "SEA").withPriority(HUGE));
        }

        assertThat(deliveries(problem)).isEqualTo(7L * HUGE);
    }

    @Test
    void vehiclesThatWeighNextToNothingAreLoadedAsTheCheckerGrants() {
        ProblemBuilder problem = twoDays(new Rules(0, 0, 1.25, 80, 1, 1, null))
                .model(new Model("LIGHT", 1e-7, 1))
                .yard("FRE", 37.5, -122)
                .center(center(HUGE))
                .lane("FRE", "SEA", 0, 10)
                .carrier(new Carrier("C1", "FRE", 20, 1e-7, 660, null, LocalDate.of(2019, 6, 24), List.of()));
        for (int i = 1; i <= 20; i++) {
            problem.order(Order.of("O" + i, "LIGHT", "FRE", "SEA"));
        }

        assertThat(deliveries(problem)).isGreaterThanOrEqualTo(11);
    }

    @Test
    void busyDaysFarAwayAreNoMatterAndThoseNearFillTheLongestCycle() {
        LocalDate longAgo = LocalDate.of(0, 1, 1);
        LocalDate farAhead = LocalDate.of(9999, 12, 31);

        assertThat(deliveries(busy(longAgo, new DutyCycle(8, 4200)))).isEqualTo(2);
        assertThat(deliveries(busy(farAhead, new DutyCycle(8, 4200)))).isEqualTo(2);
        assertThat(deliveries(busy(farAhead, null))).isEqualTo(2);
        assertThat(deliveries(busy(longAgo, new DutyCycle(HUGE, 4200)))).isZero();
        assertThat(deliveries(busy(farAhead, new DutyCycle(HUGE, 4200)))).isZero();
        // In a cycle of so many minutes trips of ten are too short to count.
        assertThat(deliveries(busy(farAhead, new DutyCycle(HUGE, HUGE)))).isEqualTo(2);
    }

    private static ProblemBuilder busy(LocalDate day, @Nullable DutyCycle cycle) {
        Rules rules = new Rules(0, 0, 1.25, 80, 1, 1, null);
        ProblemBuilder problem = twoDays(cycle == null ? rules : rules.withDutyCycle(cycle))
                .model("M3", 1000)
                .yard("FRE", 37.5, -122)
                .center(center(HUGE))
                .lane("FRE", "SEA", 0, 10)
                .carrier(new Carrier("C1", "FRE", 1, 1000, 660, null, null, List.of())
                        .withBusy(new BusyDay(day, HUGE, HUGE)));
        for (int i = 1; i <= 3; i++) {
            problem.order(Order.of("O" + i, "M3", "FRE", "SEA"));
        }
        return problem;
    }

    @Test
    void howMuchMemoryAProofTakesGrowsWithItsCarriers() {
        ProblemBuilder one = twoDays(Rules.DEFAULT)
                .model("M3", 1000)
                .yard("FRE", 37.5, -122)
                .center(center(2))
                .lane("FRE", "SEA", 0, 10)
                .order(Order.of("O1", "M3", "FRE", "SEA"))
                .carrier("C1", "FRE", 1, 1000);
        double bytes = BoundProver.inSteps(one.build(), 1).bytes();

        assertThat(bytes).isPositive();
        assertThat(BoundProver.inSteps(one.carrier("C2", "FRE", 9, 9000).build(), 1)
                        .bytes())
                .isGreaterThan(bytes);
    }

    @Test
    void aProofThatWouldStarveTheSearchIsNotBegun() {
        Footprint footprint = new Footprint(400 << 20, 1000);

        assertThatThrownBy(() -> footprint.check(1L << 30))
                .isInstanceOf(OutOfMemoryError.class)
                .hasMessage("The proof would take about 400 MiB of 1024 MiB.");
    }
}
