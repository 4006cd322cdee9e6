package dev.quarterback.search.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.HandMadeTrip;
import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DetourTest {
    /** NEW may go to A as well as to B, where nothing is handed over on the first day and nothing can wait. */
    private final Facts facts = new Facts(new ProblemBuilder("two-days", "2019-06-24", "2019-06-25")
            .model("M3", 1847)
            .yard("FRE", 37, -122)
            .center("A", 37, -122, 10)
            .center(new Center("B", null, 37.1, -122, new Handovers(10, 0), new TreeMap<>(), 0, 0)
                    .withHandoversOn(LocalDate.parse("2019-06-24"), 0, 0))
            .carrier("C1", "FRE", 1, 17500)
            .carrier("C2", "FRE", 1, 17500)
            .order(Order.of("FIRST", "M3", "FRE", "A"))
            .order(Order.of("SECOND", "M3", "FRE", "A"))
            .order(Order.of("NEW", "M3", "FRE", "B", "A"))
            .build());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anOrderThatFindsPlaceAtAnotherStopOfTheTripIsNotSentOverASecondTrip(long seed) {
        RecipeParts parts = EmptySchedule.parts(facts, seed);
        parts.bench()
                .add(new HandMadeTrip(facts, "C1", 0, "A").ride("FIRST", "A", 0).build());
        parts.bench()
                .add(new HandMadeTrip(facts, "C2", 1, "A")
                        .ride("SECOND", "A", 1)
                        .build());
        int order = HandMadeTrip.order(facts, "NEW");

        boolean delivered = new Detour(parts).deliver(order, HandMadeTrip.center(facts, "B"), 0, 1);

        assertThat(parts.bench().board().timesDelivered(order)).isEqualTo(delivered ? 1 : 0);
    }
}
