package dev.quarterback.benchmark.cpsat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.check.CheckReport;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.CostTerms;
import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Rules.DutyCycle;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Problems of a yard FRE and a center SEA, 100 km and 100 minutes apart, and what the best of all their plans reach. */
final class OneRoad {
    private static final LocalDate FIRST = LocalDate.parse("2019-06-24");

    private OneRoad() {}

    /** Planning days from day 0 on; two day trips a day, and no time to load or unload. */
    static ProblemBuilder days(int count) {
        return of(100, count, null);
    }

    static ProblemBuilder of(int minutes, int days, @Nullable DutyCycle cycle) {
        return new ProblemBuilder("one road", day(0).toString(), day(days - 1).toString())
                .rules(new Rules(0, 0, 1.25, 80, 2, 3, cycle))
                .model("M3", 1847)
                .lane("FRE", "SEA", 100, minutes);
    }

    static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }

    /** A center that hands over as many as come. */
    static Center center() {
        return new Center("SEA", null, 47, -122, new Handovers(9, 0), new TreeMap<>(), Center.UNLIMITED, 0);
    }

    /** A carrier of one vehicle with 660 minutes a day. */
    static Carrier carrier(BusyDay... busy) {
        return new Carrier("C1", "FRE", 1, 17500, Carrier.DEFAULT_DUTY_MINUTES, null, null, List.of()).withBusy(busy);
    }

    /** The most deliveries of a plan; trying every plan finds no more. */
    static long delivered(Problem problem) {
        long delivered = new ExactOptimum(problem).vehicles().value();
        assertThat((long) EveryPlan.of(problem).vehicles()).isEqualTo(delivered);
        return delivered;
    }

    /** What the cheapest plan with the most deliveries costs; trying every plan finds none cheaper. */
    static CostTerms cheapest(Problem problem) {
        ExactOptimum exact = new ExactOptimum(problem);
        long weight = exact.deliveries(0).value();
        ExactOptimum.Best best = exact.cost(0, weight);
        CheckReport report = PlanChecker.check(problem, best.plan());
        assertThat(report.violations()).isEmpty();
        assertThat(report.figures().cost()).isEqualTo(-best.value());
        assertThat(EveryPlan.withCosts(problem).cost(0, weight)).isEqualTo(-best.value());
        return report.figures().costTerms();
    }
}
