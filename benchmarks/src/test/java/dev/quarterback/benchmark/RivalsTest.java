package dev.quarterback.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.PlanOptions.Strategy;
import dev.quarterback.benchmark.Curve.Point;
import dev.quarterback.benchmark.cpsat.CpSatRival;
import dev.quarterback.benchmark.ordermodel.OrderModelPlanner;
import dev.quarterback.problem.Problem;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RivalsTest {

    static Stream<Rival> rivals() {
        return Stream.of(
                new ProductRival("quarterback", Strategy.SEARCH),
                new ProductRival("first-come", Strategy.FIRST_COME),
                new OrderModelPlanner(),
                new CpSatRival());
    }

    /** The trial holds the plan against the checker. */
    @ParameterizedTest
    @MethodSource("rivals")
    void planSoundlyAndEndWithTheBestOfTheirCurve(Rival rival) throws Exception {
        Problem problem = ProblemSource.get("tiny:30:1");

        Trial trial = Trial.run(rival, problem, "tiny:30:1", Duration.ofMillis(500), 1);

        List<Point> curve = trial.curve();
        assertThat(curve).isNotEmpty();
        assertThat(trial.figures().deliveredWeight())
                .isGreaterThanOrEqualTo(curve.get(curve.size() - 1).worth().deliveredWeight());
    }
}
