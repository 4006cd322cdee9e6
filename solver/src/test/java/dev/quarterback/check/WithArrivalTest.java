package dev.quarterback.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** SEA prepares for a day. A trip goes there on 24 June, which no vehicle with an arrival may ride on. */
class WithArrivalTest {
    private final Problem problem = new ProblemBuilder("week", "2019-06-24", "2019-06-30")
            .model("M3", 1847)
            .yard("FRE", 37.5, -122)
            .center(new Center("SEA", null, 37.6, -122, new Handovers(5, 0), new TreeMap<>(), Center.UNLIMITED, 1))
            .center("POR", 37.7, -122, 5)
            .carrier("C1", "FRE", 9, 17500)
            .vessel("V1", "FRE", "2019-06-29")
            .order(arriving("on25th", "2019-06-25", "SEA", "POR"))
            .order(arriving("before", "2019-06-22", "SEA"))
            .order(arriving("elsewhere", "2019-06-25", "POR"))
            .order(arriving("lateVessel", "2019-06-25", "SEA")
                    .withVessel("V1")
                    .withReadyDay(LocalDate.parse("2019-06-30")))
            .build();

    private static Order arriving(String id, String day, String... centers) {
        return Order.of(id, "M3", "FRE", centers).withArrival(new Handover("SEA", LocalDate.parse(day)));
    }

    private HandMadePlan plan() {
        return new HandMadePlan(problem).trip("T1", "C1", "2019-06-24", "SEA");
    }

    @Test
    void itIsHandedOverOnceItHasArrivedAndIsPrepared() {
        assertThat(plan().onSite("on25th", "SEA", "2019-06-26")
                        .onSite("before", "SEA", "2019-06-24")
                        .violations())
                .isEmpty();
        assertThat(plan().onSite("on25th", "SEA", "2019-06-25").violations())
                .containsExactly(new Violation(
                        Rule.HANDOVER_BEFORE_ARRIVAL,
                        "deliveries[0]",
                        "order on25th is handed over on 2019-06-25, it can be from 2019-06-26 on: it arrives on"
                                + " 2019-06-25, preparation days: 1"));
    }

    @Test
    void itsReadyDayAndVesselSayNothing() {
        assertThat(plan().onSite("lateVessel", "SEA", "2019-06-26").violations())
                .isEmpty();
    }

    @Test
    void itRidesOnNoTrip() {
        assertThat(plan().ride("on25th", "T1", "SEA", "2019-06-26").violations())
                .containsExactly(new Violation(
                        Rule.ARRIVAL_ON_TRIP,
                        "deliveries[0]",
                        "order on25th has an arrival at SEA and rides on trip T1, it needs none"));
    }

    @Test
    void itIsHandedOverWhereItArrives() {
        assertThat(plan().onSite("on25th", "POR", "2019-06-24").violations())
                .containsExactly(new Violation(
                        Rule.ARRIVAL_ELSEWHERE,
                        "deliveries[0]",
                        "order on25th has an arrival at SEA and is handed over at POR, it can be only where it"
                                + " arrives"));
    }

    @Test
    void atACenterThatItsOrderDoesNotAcceptItIsNotHandedOver() {
        assertThat(plan().violations()).isEmpty();
        assertThat(plan().onSite("elsewhere", "SEA", "2019-06-26").violations())
                .containsExactly(new Violation(
                        Rule.CENTER_NOT_ACCEPTED,
                        "deliveries[0]",
                        "order elsewhere is handed over at SEA, its centers are [POR]"));
        assertThat(plan().onSite("elsewhere", "POR", "2019-06-26").violations())
                .containsExactly(new Violation(
                        Rule.ARRIVAL_ELSEWHERE,
                        "deliveries[0]",
                        "order elsewhere has an arrival at SEA and is handed over at POR, it can be only where it"
                                + " arrives"));
    }
}
