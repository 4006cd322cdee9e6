package dev.quarterback.replanning;

import dev.quarterback.DeliveryPlanner;
import dev.quarterback.PlanListener;
import dev.quarterback.PlanOptions;
import dev.quarterback.change.Change;
import dev.quarterback.check.HandMadePlan;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.run.StopSignal;
import java.time.LocalDate;

/** Three days with a plan of them, and revisions. */
final class RevisedDays {
    static final LocalDate MONDAY = LocalDate.parse("2019-06-24");
    static final LocalDate TUESDAY = LocalDate.parse("2019-06-25");
    static final LocalDate WEDNESDAY = LocalDate.parse("2019-06-26");

    private RevisedDays() {}

    /** Three days, two carriers of two positions; A has an appointment, E is on site. */
    static ProblemBuilder days() {
        return new ProblemBuilder("days", "2019-06-24", "2019-06-26")
                .model("M3", 1847)
                .yard("FRE", 37.5, -122)
                .center("SEA", 37.6, -122, 4)
                .lane("FRE", "SEA", 200, 240)
                .carrier("C1", "FRE", 2, 17500)
                .carrier("C2", "FRE", 2, 17500)
                .order(Order.of("A", "M3", "FRE", "SEA").withAppointment(new Handover("SEA", MONDAY)))
                .order(Order.of("B", "M3", "FRE", "SEA"))
                .order(Order.of("C", "M3", "FRE", "SEA"))
                .order(Order.of("D", "M3", "FRE", "SEA"))
                .order(Order.of("E", "M3", "SEA", "SEA"));
    }

    /** C1 goes on Monday with A and B, C2 on Tuesday with C; D is left. */
    static Plan plan(Problem problem) {
        return new HandMadePlan(problem)
                .trip("C1-1", "C1", "2019-06-24", "SEA")
                .ride("A", "C1-1", "SEA", "2019-06-24")
                .ride("B", "C1-1", "SEA", "2019-06-25")
                .trip("C2-1", "C2", "2019-06-25", "SEA")
                .ride("C", "C2-1", "SEA", "2019-06-25")
                .onSite("E", "SEA", "2019-06-26")
                .undelivered("D")
                .build();
    }

    static RevisionRequest request(Problem problem, Plan plan, Change change, int keepDays) {
        return new RevisionRequest(
                new ComparedPlan(problem, plan, PlanChecker.check(problem, plan).figures()), change, keepDays);
    }

    static PlanOptions steps(long steps) {
        return PlanOptions.defaults().withStepsOnly(steps);
    }

    static Revision revise(RevisionRequest request, long steps) {
        return new Reviser(new DeliveryPlanner()::plan)
                .revise(request, request.problem(), steps(steps), PlanListener.NONE, new StopSignal());
    }
}
