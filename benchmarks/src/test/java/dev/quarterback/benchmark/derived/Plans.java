package dev.quarterback.benchmark.derived;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.DeliveryPlanner;
import dev.quarterback.PlanListener;
import dev.quarterback.PlanOptions;
import dev.quarterback.PlanOptions.Strategy;
import dev.quarterback.benchmark.cpsat.SmallProblems;
import dev.quarterback.check.CheckReport;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.generate.Kind;
import dev.quarterback.generate.ProblemGenerator;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Problem;
import dev.quarterback.run.StopSignal;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Problems of all kinds, those of the format's second edition among them, and plans that leave some orders out. */
final class Plans {
    private static final long SMALL_PROBLEMS = 40;

    private Plans() {}

    static Stream<Problem> problems() {
        ProblemGenerator generator = new ProblemGenerator();
        return Stream.concat(
                LongStream.range(0, SMALL_PROBLEMS).mapToObj(SmallProblems::small),
                Stream.of(Kind.WEEK, Kind.EUROPE, Kind.ODD, Kind.ROLLED).map(kind -> generator.generate(kind, 150, 1)));
    }

    static Plan firstCome(Problem problem) {
        PlanOptions options = PlanOptions.defaults().withStepsOnly(1).withStrategy(Strategy.FIRST_COME);
        return new DeliveryPlanner()
                .plan(problem, options, PlanListener.NONE, new StopSignal())
                .plan();
    }

    /** The figures of a plan that has to be sound. */
    static PlanFigures sound(PlannedProblem planned) {
        CheckReport report = PlanChecker.check(planned.problem(), planned.plan());
        assertThat(report.violations()).isEmpty();
        return report.figures();
    }
}
