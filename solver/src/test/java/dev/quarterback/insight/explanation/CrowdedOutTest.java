package dev.quarterback.insight.explanation;

import static dev.quarterback.insight.explanation.CrowdedDay.MONDAY;
import static dev.quarterback.insight.explanation.CrowdedDay.TUESDAY;
import static dev.quarterback.insight.explanation.CrowdedDay.center;
import static dev.quarterback.insight.explanation.CrowdedDay.delivery;
import static dev.quarterback.insight.explanation.CrowdedDay.explain;
import static dev.quarterback.insight.explanation.CrowdedDay.problem;
import static dev.quarterback.insight.explanation.CrowdedDay.texts;
import static dev.quarterback.insight.explanation.CrowdedDay.trip;
import static dev.quarterback.insight.explanation.CrowdedDay.withYard;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.plan.ReasonCode;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Problems of a day or two, made so that it is known what the order "new" lacks; a trip to SEA or POR and back takes 535 minutes. */
class CrowdedOutTest {
    @Test
    void handovers() {
        Problem problem = withYard(problem(MONDAY), 9)
                .center(center("SEA", 1))
                .carrier("C1", "FRE", 9, 17500)
                .order(Order.of("old", "M3", "FRE", "SEA"))
                .order(Order.of("new", "M3", "FRE", "SEA"))
                .build();
        Trip trip = trip("C1", "SEA");

        Explanation explanation = explain(problem, List.of(trip), delivery("old", "SEA", MONDAY, trip));

        assertThat(explanation.code()).isEqualTo(ReasonCode.HANDOVERS_FULL);
        assertThat(explanation.reason()).isEqualTo("crowded out: no handover is left at SEA on 2019-06-24");
        assertThat(explanation.blockers()).containsExactly("old");
        assertThat(texts(explanation))
                .containsExactly("1 handover more at SEA on 2019-06-24", "order old given up for it");
    }

    /** No other order has taken the handovers of a day on which there are none. */
    @Test
    void aClosedDayHasNoHandoverLeft() {
        TreeMap<LocalDate, Handovers> closed = new TreeMap<>();
        closed.put(LocalDate.parse(TUESDAY), new Handovers(0, 0));
        Problem problem = withYard(problem(TUESDAY), 9)
                .center(new Center("SEA", null, 47, -122, new Handovers(1, 0), closed, Center.UNLIMITED, 0))
                .carrier("C1", "FRE", 9, 17500)
                .order(Order.of("old", "M3", "FRE", "SEA"))
                .order(Order.of("new", "M3", "FRE", "SEA"))
                .build();
        Trip trip = trip("C1", "SEA");

        Explanation explanation = explain(problem, List.of(trip), delivery("old", "SEA", MONDAY, trip));

        assertThat(explanation.reason())
                .isEqualTo("crowded out: no handover is left at SEA on 2019-06-24 and SEA on 2019-06-25");
        assertThat(explanation.blockers()).containsExactly("old");
    }

    @Test
    void anotherOrdersHandoverThatCanBeMoved() {
        Problem problem = withYard(problem(TUESDAY), 9)
                .center(center("SEA", 1))
                .carrier("C1", "FRE", 9, 17500)
                .order(Order.of("old", "M3", "FRE", "SEA"))
                .order(Order.of("new", "M3", "FRE", "SEA").withUnavailableDays(LocalDate.parse(MONDAY)))
                .build();
        Trip trip = trip("C1", "SEA");

        assertThat(texts(explain(problem, List.of(trip), delivery("old", "SEA", TUESDAY, trip))))
                .containsExactly(
                        "1 handover more at SEA on 2019-06-25",
                        "the customer comes to SEA on 2019-06-24",
                        "order old handed over at SEA on 2019-06-24, 1 day earlier",
                        "order old given up for it");
    }

    @Test
    void carriers() {
        Problem problem = withYard(problem(MONDAY), 9)
                .center(center("SEA", 9))
                .carrier("C1", "FRE", 9, 17500)
                .order(Order.of("old", "M3", "FRE", "POR"))
                .order(Order.of("new", "M3", "FRE", "SEA"))
                .build();
        Trip trip = trip("C1", "POR");

        Explanation explanation = explain(problem, List.of(trip), delivery("old", "POR", MONDAY, trip));

        assertThat(explanation.code()).isEqualTo(ReasonCode.CARRIERS_BUSY);
        assertThat(explanation.blockers()).containsExactly("old");
        assertThat(texts(explanation)).containsExactly("a carrier like C1 at FRE free for 535 minutes on 2019-06-24");
    }

    @Test
    void positions() {
        Problem problem = withYard(problem(MONDAY), 1)
                .center(center("SEA", 9))
                .carrier("C1", "FRE", 1, 17500)
                .order(Order.of("old", "M3", "FRE", "SEA"))
                .order(Order.of("new", "M3", "FRE", "SEA"))
                .build();
        Trip trip = trip("C1", "SEA");

        Explanation explanation = explain(problem, List.of(trip), delivery("old", "SEA", MONDAY, trip));

        assertThat(explanation.code()).isEqualTo(ReasonCode.POSITIONS_FULL);
        assertThat(texts(explanation))
                .containsExactly("1 position more on carrier C1 for trip C1-1", "order old given up for it");
    }

    @Test
    void payload() {
        Problem problem = withYard(problem(MONDAY), 1)
                .center(center("SEA", 9))
                .carrier("C1", "FRE", 9, 3500.5)
                .order(Order.of("old", "M3", "FRE", "SEA"))
                .order(Order.of("new", "M3", "FRE", "SEA"))
                .build();
        Trip trip = trip("C1", "SEA");

        Explanation explanation = explain(problem, List.of(trip), delivery("old", "SEA", MONDAY, trip));

        assertThat(explanation.code()).isEqualTo(ReasonCode.PAYLOAD_FULL);
        assertThat(texts(explanation))
                .containsExactly("100 kg more payload on carrier C1 for trip C1-1", "order old given up for it");
    }

    @Test
    void departures() {
        Problem problem = withYard(problem(MONDAY), 1)
                .center(center("SEA", 9))
                .carrier("C1", "FRE", 9, 17500)
                .carrier("C2", "FRE", 9, 17500)
                .order(Order.of("old", "M3", "FRE", "POR"))
                .order(Order.of("new", "M3", "FRE", "SEA"))
                .build();
        Trip trip = trip("C1", "POR");

        Explanation explanation = explain(problem, List.of(trip), delivery("old", "POR", MONDAY, trip));

        assertThat(explanation.code()).isEqualTo(ReasonCode.DEPARTURES_FULL);
        assertThat(texts(explanation)).containsExactly("1 departure more from FRE on 2019-06-24");
    }

    @Test
    void lots() {
        Problem problem = withYard(problem(TUESDAY), 9)
                .center(center("SEA", 9, 1, 1))
                .carrier("C1", "FRE", 9, 17500)
                .order(Order.of("old", "M3", "FRE", "SEA"))
                .order(Order.of("new", "M3", "FRE", "SEA"))
                .build();
        Trip trip = trip("C1", "SEA");

        Explanation explanation = explain(problem, List.of(trip), delivery("old", "SEA", TUESDAY, trip));

        assertThat(explanation.code()).isEqualTo(ReasonCode.LOT_FULL);
        assertThat(texts(explanation)).containsExactly("1 lot space more at SEA", "order old given up for it");
    }
}
