package dev.quarterback.history;

import static dev.quarterback.quarter.SmallQuarter.fiveDays;
import static dev.quarterback.quarter.SmallQuarter.june;
import static dev.quarterback.quarter.SmallQuarter.order;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Progress;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A quarter beside an even one. */
class PaceTest {
    private static HistoryDay day(int day, String... handovers) {
        return new HistoryDay(
                june(day),
                0,
                List.of(),
                List.of(),
                Stream.of(handovers)
                        .map(order -> new PastHandover(order, "SJC"))
                        .toList(),
                List.of());
    }

    private static Problem problem(@Nullable Progress progress) {
        Problem five =
                fiveDays().order(order("A")).order(order("B")).order(order("C")).build();
        return new Problem(
                five.name(),
                five.firstDay(),
                five.lastDay(),
                five.market(),
                progress,
                five.rules(),
                five.weights(),
                five.models(),
                five.yards(),
                five.vessels(),
                five.centers(),
                five.carriers(),
                five.lanes(),
                five.orders());
    }

    @Test
    void withoutATargetTheEvenLineRisesToAllOrders() {
        Pace pace = Pace.of(problem(null), List.of(day(24, "A", "B"), day(25)));

        assertThat(pace.goal()).isEqualTo(3);
        assertThat(pace.isTarget()).isFalse();
        assertThat(pace.days())
                .containsExactly(
                        new Pace.Day(june(24), 2, 2, 1),
                        new Pace.Day(june(25), 0, 2, 1),
                        new Pace.Day(june(26), null, null, 2),
                        new Pace.Day(june(27), null, null, 2),
                        new Pace.Day(june(28), null, null, 3));
        assertThat(pace.ahead()).isEqualTo(1);
        assertThat(pace.perDay()).isEqualTo(1);
        assertThat(pace.perDayNeeded()).isEqualTo(1.0 / 3);
    }

    @Test
    void withATargetItRisesToWhatThatLacks() {
        Progress progress = new Progress(null, 10, null, null, new Progress.Target(20, 30));

        Pace pace = Pace.of(problem(progress), List.of());

        assertThat(pace.goal()).isEqualTo(10);
        assertThat(pace.isTarget()).isTrue();
        assertThat(pace.days()).extracting(Pace.Day::even).containsExactly(2, 4, 6, 8, 10);
        assertThat(pace.ahead()).isZero();
        assertThat(pace.perDay()).isNaN();
        assertThat(pace.perDayNeeded()).isEqualTo(2);
    }

    @Test
    void onceAllDaysAreOverNothingIsNeededAnyMore() {
        Pace pace = Pace.of(problem(null), List.of(day(24), day(25), day(26), day(27), day(28, "A")));

        assertThat(pace.ahead()).isEqualTo(-2);
        assertThat(pace.perDayNeeded()).isNaN();
    }
}
