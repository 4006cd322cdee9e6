package dev.quarterback.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.plan.Delivery;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Progress;
import dev.quarterback.problem.Progress.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 100 delivered in June so far; the plan has two deliveries in June and one in May, before it. */
class VerdictTest {
    private static final List<Delivery> PLANNED = List.of(
            new Delivery("A", "SEA", LocalDate.of(2019, 5, 31), null),
            new Delivery("B", "SEA", LocalDate.of(2019, 6, 1), null),
            new Delivery("C", "SEA", LocalDate.of(2019, 6, 30), null));

    @ParameterizedTest
    @CsvSource({
        "102, 3, REACHED",
        "103, 3, OPEN",
        "104, 3, IMPOSSIBLE",
        "102,  , REACHED",
        "104,  , OPEN",
        "   , 3,",
    })
    void ofATargetByWhatIsPlannedAndWhatIsProven(
            @Nullable Integer target, @Nullable Long vehicles, @Nullable Verdict expected) {
        Outlook low = outlook(new Progress(null, null, 100, new Target(target, null), null), PLANNED, vehicles);
        Outlook high = outlook(new Progress(null, null, 100, new Target(null, target), null), PLANNED, vehicles);

        assertThat(low.lowVerdict()).isEqualTo(expected);
        assertThat(low.highVerdict()).isNull();
        assertThat(high.highVerdict()).isEqualTo(expected);
        assertThat(high.lowVerdict()).isNull();
    }

    @Test
    void withoutAPlanIsReachedOnlyWhereItWasBefore() {
        Outlook outlook = outlook(new Progress(null, null, 100, new Target(100, 102), null), List.of(), 3L);

        assertThat(outlook.lowVerdict()).isEqualTo(Verdict.REACHED);
        assertThat(outlook.highVerdict()).isEqualTo(Verdict.OPEN);
        assertThat(outlook.monthMost()).isEqualTo(103);
    }

    @Test
    void isNoneWhereTheDeliveriesSoFarAreNotKnown() {
        Outlook outlook = outlook(new Progress(null, null, null, new Target(1, 2), null), PLANNED, 3L);

        assertThat(outlook.lowVerdict()).isNull();
        assertThat(outlook.highVerdict()).isNull();
        assertThat(outlook.monthMost()).isNull();
    }

    private static Outlook outlook(Progress progress, List<Delivery> deliveries, @Nullable Long vehicles) {
        Problem problem = new ProblemBuilder("p", "2019-05-31", "2019-06-30")
                .progress(progress)
                .build();
        return Objects.requireNonNull(Outlook.of(problem, deliveries, vehicles));
    }
}
