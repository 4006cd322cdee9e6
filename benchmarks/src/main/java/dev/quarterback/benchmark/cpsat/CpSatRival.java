package dev.quarterback.benchmark.cpsat;

import com.google.ortools.sat.LinearExpr;
import dev.quarterback.DeliveryPlanner;
import dev.quarterback.PlanListener;
import dev.quarterback.PlanOptions;
import dev.quarterback.PlanOptions.Strategy;
import dev.quarterback.benchmark.Curve;
import dev.quarterback.benchmark.Curve.Worth;
import dev.quarterback.benchmark.Rival;
import dev.quarterback.benchmark.Run;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.plan.UpperBound;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.run.StopSignal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * OR-Tools CP-SAT with one worker, on the model of the whole problem, from a first-come plan on: first for appointments
 * and deliveries, then for cost.
 */
public final class CpSatRival implements Rival {
    /** Above, the model alone takes more than a short budget. */
    private static final int MOST_ORDERS = 2000;

    /** The part of the time for appointments and deliveries; the rest, and what they leave, is for the cost. */
    private static final double FOR_DELIVERIES = 0.7;

    private static final Duration LEAST = Duration.ofMillis(10);

    @Override
    public String name() {
        return "cp-sat";
    }

    @Override
    public int mostOrders() {
        return MOST_ORDERS;
    }

    @Override
    public Run plan(Problem problem, Duration budget, long seed) {
        return new Planning(problem, budget, seed).run();
    }

    private static final class Planning {
        private final Curve curve = new Curve();
        private final Problem problem;
        private final Duration budget;
        private final long seed;

        /** What an appointment counts, so that no number of deliveries makes up for it. */
        private final long perAppointment;

        Planning(Problem problem, Duration budget, long seed) {
            this.problem = problem;
            this.budget = budget;
            this.seed = seed;
            perAppointment =
                    1 + problem.orders().stream().mapToLong(Order::priority).sum();
        }

        Run run() {
            Plan first = firstCome();
            Duration firstAfter = curve.elapsed();
            PlanFigures before = figures(first);
            curve.add(new Worth(before.appointmentsKept(), before.deliveredWeight()), null);
            CandidateTours tours = new CandidateTours(problem, first);
            DeliveryModel model = new DeliveryModel(problem, tours);
            LinearExpr worth = LinearExpr.newBuilder()
                    .addTerm(model.kept, perAppointment)
                    .add(model.weight)
                    .build();
            Solve.Result delivered = solve(model, first, FOR_DELIVERIES).most(worth, this::better);
            Plan best = delivered.plan() == null ? first : delivered.plan();
            Plan cheaper = cheaper(model, best);
            return new Run(
                    withBound(cheaper, tours.isComplete() ? delivered.bound() : null), firstAfter, curve.points(), 0);
        }

        private Plan firstCome() {
            PlanOptions options =
                    PlanOptions.defaults().withTime(budget).withSeed(seed).withStrategy(Strategy.FIRST_COME);
            return new DeliveryPlanner()
                    .plan(problem, options, PlanListener.NONE, new StopSignal())
                    .plan();
        }

        private void better(long worth) {
            curve.add(new Worth(worth / perAppointment, worth % perAppointment), null);
        }

        private Plan cheaper(DeliveryModel model, Plan plan) {
            PlanFigures figures = figures(plan);
            Solve solve = solve(model, plan, 1)
                    .atLeast(model.kept, figures.appointmentsKept())
                    .atLeast(model.weight, figures.deliveredWeight());
            Plan found = solve.most(LinearExpr.term(model.cost, -1), cost -> {}).plan();
            return found == null || figures(found).cost() >= figures.cost() ? plan : found;
        }

        private Solve solve(DeliveryModel model, Plan from, double share) {
            Duration left = budget.minus(curve.elapsed());
            Duration time = Duration.ofNanos((long) (left.toNanos() * share));
            return new Solve(model)
                    .from(from)
                    .within(time.compareTo(LEAST) < 0 ? LEAST : time)
                    .seed(seed);
        }

        private PlanFigures figures(Plan plan) {
            return PlanChecker.check(problem, plan).figures();
        }

        /** A plan that keeps more or as many appointments can deliver no more than what is left of the bound. */
        private Plan withBound(Plan plan, @Nullable Long worth) {
            PlanFigures figures = figures(plan);
            UpperBound bound = worth == null
                    ? null
                    : new UpperBound(
                            Math.min(worth / perAppointment, figures.appointments()),
                            Math.min(worth - figures.appointmentsKept() * perAppointment, perAppointment - 1),
                            null);
            return new Plan(plan.problem(), plan.trips(), plan.deliveries(), plan.undelivered(), bound);
        }
    }
}
