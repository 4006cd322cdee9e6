package dev.quarterback.benchmark;

import dev.quarterback.DeliveryPlanner;
import dev.quarterback.PlanListener;
import dev.quarterback.PlanOptions;
import dev.quarterback.benchmark.cpsat.ExactOptimum;
import dev.quarterback.bound.Aim;
import dev.quarterback.bound.BoundProver;
import dev.quarterback.bound.PlanInHand;
import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.bound.model.Goal;
import dev.quarterback.check.CheckReport;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Problem;
import dev.quarterback.run.StopSignal;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;

/**
 * A random problem, what the product plans for it and what the best plan is.
 *
 * @param plan what the product plans
 * @param best a plan that is proven to be the best of all
 */
record MilkRun(Problem problem, Plan plan, Plan best) {

    /** Plans with so many moves; empty where {@code time} was too short to prove which plan is best. */
    static Optional<MilkRun> of(Problem problem, long steps, Duration time) {
        PlanOptions options = PlanOptions.defaults().withStepsOnly(steps);
        Plan plan = new DeliveryPlanner()
                .plan(problem, options, PlanListener.NONE, new StopSignal())
                .plan();
        if (hasAll(problem, plan)) {
            return Optional.of(new MilkRun(problem, plan, plan));
        }
        ExactOptimum exact = new ExactOptimum(problem);
        return exact.bestIfProven(time)
                .map(best -> new MilkRun(problem, plan, best))
                .map(run -> run.isOptimal() ? run : run.withoutDetours(exact, time));
    }

    /** With the cheapest of the best plans, whose trips and stops are all of use. */
    private MilkRun withoutDetours(ExactOptimum exact, Duration time) {
        PlanFigures most = optimum();
        return exact.cheapest(most.appointmentsKept(), most.deliveredWeight(), time)
                .map(cheapest -> new MilkRun(problem, plan, cheapest))
                .orElse(this);
    }

    /** Whether a plan keeps every appointment and delivers every order, so that nothing needs a proof. */
    private static boolean hasAll(Problem problem, Plan plan) {
        long appointments = problem.orders().stream()
                .filter(order -> order.appointment() != null)
                .count();
        return plan.undelivered().isEmpty() && figures(problem, plan).appointmentsKept() == appointments;
    }

    PlanFigures planned() {
        return figures(problem, plan);
    }

    PlanFigures optimum() {
        return figures(problem, best);
    }

    /**
     * Whether the plan is as good as the best one.
     *
     * @throws IllegalStateException when it is better, so that the proof is wrong
     */
    boolean isOptimal() {
        int compared = Comparator.comparingInt(PlanFigures::appointmentsKept)
                .thenComparingLong(PlanFigures::deliveredWeight)
                .compare(planned(), optimum());
        if (compared > 0) {
            throw new IllegalStateException("The plan of " + problem.name() + " is better than the best one.");
        }
        return compared == 0;
    }

    /** What is proven in {@code time} admits the best plan. */
    boolean isAdmitted(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        PlanInHand aim = new PlanInHand(
                optimum().appointmentsKept(),
                optimum().deliveredWeight(),
                optimum().delivered());
        ProvenBounds bounds = new BoundProver(problem)
                .prove(EnumSet.allOf(Goal.class), Aim.at(aim), () -> System.nanoTime() > end, better -> {});
        return bounds.appointments() >= optimum().appointmentsKept()
                && bounds.deliveries(optimum().appointmentsKept()) >= optimum().deliveredWeight()
                && bounds.vehicles() >= optimum().delivered();
    }

    private static PlanFigures figures(Problem problem, Plan plan) {
        CheckReport report = PlanChecker.check(problem, plan);
        if (!report.isSound()) {
            throw new IllegalStateException("A plan of " + problem.name() + " breaks a rule: " + report.violations());
        }
        return report.figures();
    }
}
