package dev.quarterback.replanning;

import static dev.quarterback.replanning.RevisedDays.request;
import static dev.quarterback.replanning.RevisedDays.revise;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.PlanResult;
import dev.quarterback.Planning;
import dev.quarterback.change.Change;
import dev.quarterback.change.Roll;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.generate.Kind;
import dev.quarterback.generate.ProblemGenerator;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.random.Case;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rolling on day by day, with nothing gone wrong and each day planned again, loses nothing against the plan. */
class RollingOnTest {
    /** Few, so that the plan is poor and each day has much to change. */
    private static final long STEPS_OF_PLAN = 100;

    private static final long STEPS_OF_A_DAY = 40;

    /** What has been handed over, or will be, by the plan of the day. */
    private record Reached(int kept, int delivered, long weight) {
        static Reached of(PlanFigures figures) {
            return new Reached(figures.appointmentsKept(), figures.delivered(), figures.deliveredWeight());
        }

        Reached and(Reached other) {
            return new Reached(kept + other.kept, delivered + other.delivered, weight + other.weight);
        }

        /** What a plan hands over before a day. */
        static Reached before(LocalDate day, Problem problem, Plan plan) {
            Map<String, Handover> handovers = Handovers.of(plan);
            Reached sum = new Reached(0, 0, 0);
            for (Order order : problem.orders()) {
                Handover handover = handovers.get(order.id());
                if (handover != null && handover.day().isBefore(day)) {
                    sum = sum.and(new Reached(Handovers.isKept(order, handovers) ? 1 : 0, 1, order.priority()));
                }
            }
            return sum;
        }
    }

    private static void losesNothing(Problem problem) {
        PlanResult planned = Planning.search(problem, STEPS_OF_PLAN);
        Problem today = problem;
        Plan plan = planned.plan();
        Reached before = Reached.of(planned.figures());
        Reached handedOver = new Reached(0, 0, 0);
        for (LocalDate day = problem.firstDay().plusDays(1); !day.isAfter(problem.lastDay()); day = day.plusDays(1)) {
            handedOver = handedOver.and(Reached.before(day, today, plan));
            Revision revision = revise(request(today, plan, Change.of(new Roll(day, List.of())), 0), STEPS_OF_A_DAY);
            today = revision.problem();
            plan = revision.result().plan();
            Reached after = handedOver.and(Reached.of(revision.result().figures()));

            assertThat(PlanChecker.check(today, plan).violations()).isEmpty();
            assertThat(after.kept()).as("appointments kept, %s", day).isGreaterThanOrEqualTo(before.kept());
            assertThat(after.weight()).as("weighted deliveries, %s", day).isGreaterThanOrEqualTo(before.weight());
            assertThat(after.delivered()).as("deliveries, %s", day).isGreaterThanOrEqualTo(before.delivered());
            before = after;
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(831, 842);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onProblemsOfAllFeatures(long seed) {
        losesNothing(Case.sound(seed).problem());
    }

    @ParameterizedTest
    @EnumSource(names = {"WEEK", "LEAN", "EUROPE", "ODD", "ROLLED"})
    void onGeneratedProblems(Kind kind) {
        losesNothing(new ProblemGenerator().generate(kind, 60, 5));
    }
}
