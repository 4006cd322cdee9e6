package dev.quarterback.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.check.CheckReport;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.format.ChangedProblem;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.random.Case;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rolling on with nothing gone wrong loses nothing, tried with random problems and plans of all kinds, day by day. */
class RollPropertyTest {

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    private static Problem rolled(Problem problem, Plan plan, LocalDate to) {
        return ChangedProblem.of(problem, Change.of(new Roll(to, List.of())), plan);
    }

    private static PlanFigures sound(Problem problem, Plan plan) {
        CheckReport report = PlanChecker.check(problem, plan);
        assertThat(report.violations()).isEmpty();
        return report.figures();
    }

    private static int deliveredBefore(Problem problem) {
        return Objects.requireNonNull(Objects.requireNonNull(problem.progress()).deliveredInQuarter());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsLeftOfASoundPlanIsSoundAndNothingIsLost(long seed) {
        Problem problem = Case.sound(seed).problem();
        Plan plan = Case.sound(seed).plan().withUpperBound(null);
        PlanFigures whole = sound(problem, plan);

        for (LocalDate to = problem.firstDay(); !to.isAfter(problem.lastDay()); to = to.plusDays(1)) {
            Problem later = rolled(problem, plan, to);
            PlanFigures rest = sound(later, Remaining.of(plan, later));

            assertThat(deliveredBefore(later) + rest.delivered()).isEqualTo(whole.delivered());
            assertThat(keptBefore(problem, plan, to) + rest.appointmentsKept()).isEqualTo(whole.appointmentsKept());
        }
    }

    private static long keptBefore(Problem problem, Plan plan, LocalDate to) {
        Map<String, Order> orders = problem.orders().stream().collect(Collectors.toMap(Order::id, order -> order));
        return plan.deliveries().stream()
                .filter(delivery -> delivery.day().isBefore(to))
                .filter(delivery -> new Handover(delivery.center(), delivery.day())
                        .equals(Objects.requireNonNull(orders.get(delivery.order()))
                                .appointment()))
                .count();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rollingOnByStepsIsRollingOnAtOnce(long seed) {
        Problem problem = Case.sound(seed).problem();
        Plan plan = Case.sound(seed).plan();
        Problem later = problem;
        Plan left = plan;

        for (LocalDate to = problem.firstDay(); !to.isAfter(problem.lastDay()); to = to.plusDays(1)) {
            later = rolled(later, left, to);
            left = Remaining.of(left, later);

            assertThat(later).isEqualTo(rolled(problem, plan, to));
        }
    }
}
