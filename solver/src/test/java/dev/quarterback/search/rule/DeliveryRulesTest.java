package dev.quarterback.search.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Weights;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.OrderFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Order 0 waits in yard FRE for SEA or POR, order 1 stands at SEA, order 2 at BOI, which is none of its centers. */
class DeliveryRulesTest {
    private static final int FRE = 0;
    private static final int RNO = 1;
    private static final int SEA = 0;
    private static final int POR = 1;
    private static final int BOI = 2;
    private static final int IN_YARD = 0;
    private static final int ON_SITE = 1;
    private static final int STRANDED = 2;

    private final DeliveryRules rules = new DeliveryRules(new Facts(new ProblemBuilder("w", "2019-06-24", "2019-06-30")
            .weights(new Weights(1, 50, 20, 10, 2, 0, 30, 1, 20))
            .model("M3", 1847)
            .yard("FRE", 37.5, -122)
            .yard("RNO", 39.5, -119.8)
            .center(new Center("SEA", null, 47.6, -122.3, new Handovers(1, 0), new TreeMap<>(), 10, 2))
            .center("POR", 45.5, -122.7, 10)
            .center("BOI", 43, -116, 10)
            .order(new Order(
                    "O1",
                    "M3",
                    "FRE",
                    day(26),
                    List.of("SEA", "POR"),
                    4,
                    day(27),
                    List.of(day(28), day(30)),
                    new Handover("SEA", day(29)),
                    new Handover("POR", day(27))))
            .order(Order.of("O2", "M3", "SEA", "POR", "SEA"))
            .order(Order.of("O3", "M3", "BOI", "SEA"))
            .build()));

    private static LocalDate day(int ofJune) {
        return LocalDate.of(2019, 6, ofJune);
    }

    @Test
    void fromItsYard() {
        assertThat(rules.fromItsYard(IN_YARD, FRE)).isZero();
        assertThat(rules.fromItsYard(IN_YARD, RNO)).isEqualTo(1);
        assertThat(rules.fromItsYard(IN_YARD, OrderFacts.NONE))
                .as("without a trip")
                .isEqualTo(1);
        assertThat(rules.fromItsYard(ON_SITE, OrderFacts.NONE)).isZero();
        assertThat(rules.fromItsYard(ON_SITE, FRE)).as("on a trip").isEqualTo(1);
    }

    @Test
    void readyInTime() {
        assertThat(rules.readyInTime(IN_YARD, 2)).as("on its ready day").isZero();
        assertThat(rules.readyInTime(IN_YARD, 1)).as("a day before").isEqualTo(1);
        assertThat(rules.readyInTime(ON_SITE, 0)).as("ready at once").isZero();
    }

    @Test
    void rightCenter() {
        assertThat(rules.rightCenter(IN_YARD, SEA)).isZero();
        assertThat(rules.rightCenter(IN_YARD, POR)).isZero();
        assertThat(rules.rightCenter(IN_YARD, BOI)).isEqualTo(1);
        assertThat(rules.rightCenter(ON_SITE, SEA)).isZero();
        assertThat(rules.rightCenter(ON_SITE, POR))
                .as("accepted, but elsewhere")
                .isEqualTo(1);
        assertThat(rules.rightCenter(STRANDED, BOI)).isEqualTo(1);
        assertThat(rules.rightCenter(STRANDED, SEA)).isEqualTo(1);
    }

    @Test
    void arrivedAndPrepared() {
        assertThat(rules.arrivedAndPrepared(SEA, 1, 3))
                .as("two days to prepare")
                .isZero();
        assertThat(rules.arrivedAndPrepared(SEA, 1, 2)).isEqualTo(1);
        assertThat(rules.arrivedAndPrepared(POR, 1, 1)).isZero();
        assertThat(rules.arrivedAndPrepared(POR, 1, 0)).isEqualTo(1);
        assertThat(rules.arrivedAndPrepared(SEA, Integer.MAX_VALUE, 6))
                .as("an arrival later than all days")
                .isEqualTo(1);
    }

    @Test
    void customerComes() {
        assertThat(rules.customerComes(IN_YARD, 3)).isZero();
        assertThat(rules.customerComes(IN_YARD, 4)).isEqualTo(1);
        assertThat(rules.customerComes(IN_YARD, 5)).isZero();
        assertThat(rules.customerComes(IN_YARD, 6)).isEqualTo(1);
    }

    @Test
    void keptAppointment() {
        assertThat(rules.keptAppointment(IN_YARD, SEA, 5)).isEqualTo(1);
        assertThat(rules.keptAppointment(IN_YARD, SEA, 4)).as("another day").isZero();
        assertThat(rules.keptAppointment(IN_YARD, POR, 5)).as("another center").isZero();
        assertThat(rules.keptAppointment(ON_SITE, SEA, 5)).as("none promised").isZero();
    }

    @Test
    void delivery() {
        assertThat(rules.delivery(IN_YARD)).isEqualTo(4);
        assertThat(rules.delivery(ON_SITE)).isEqualTo(1);
    }

    @Test
    void preference() {
        assertThat(rules.preference(IN_YARD, SEA)).isZero();
        assertThat(rules.preference(IN_YARD, POR)).isEqualTo(20);
        assertThat(rules.preference(ON_SITE, SEA)).isEqualTo(20);
    }

    @Test
    void late() {
        assertThat(rules.late(IN_YARD, 3)).as("on the promised day").isZero();
        assertThat(rules.late(IN_YARD, 5)).isEqualTo(2 * 10);
        assertThat(rules.late(ON_SITE, 6)).as("nothing promised").isZero();
    }

    @Test
    void waiting() {
        assertThat(rules.waiting(2, 2)).isZero();
        assertThat(rules.waiting(2, 5)).isEqualTo(3 * 2);
    }

    @Test
    void asPlanned() {
        assertThat(rules.asPlanned(IN_YARD, POR, 3)).isEqualTo(30);
        assertThat(rules.asPlanned(IN_YARD, POR, 4)).as("another day").isZero();
        assertThat(rules.asPlanned(IN_YARD, SEA, 3)).as("another center").isZero();
        assertThat(rules.asPlanned(ON_SITE, SEA, 0)).as("not planned").isZero();
    }
}
