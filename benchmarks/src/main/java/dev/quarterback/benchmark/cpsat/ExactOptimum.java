package dev.quarterback.benchmark.cpsat;

import com.google.ortools.sat.LinearExpr;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/** What the best of all plans of a tiny problem reach, proven. */
public final class ExactOptimum {
    /** Tours of a yard up to which an optimum is proven: six centers with six stops have 1956. */
    private static final int MOST_TOURS = 2000;

    private final DeliveryModel model;

    /**
     * The optimum of {@code problem}.
     *
     * @throws IllegalArgumentException when the problem has more tours than can be tried
     */
    public ExactOptimum(Problem problem) {
        Plan none = new Plan(problem.name(), List.of(), List.of(), List.of(), null);
        CandidateTours tours = new CandidateTours(problem, none, MOST_TOURS);
        if (!tours.isComplete()) {
            throw new IllegalArgumentException("Too many tours (" + problem.name() + ") to prove an optimum over.");
        }
        model = new DeliveryModel(problem, tours);
    }

    /** The most appointments that a plan keeps. */
    public Best appointments() {
        return best(new Solve(model), model.kept);
    }

    /** The most priority-weighted deliveries of a plan that keeps at least {@code kept} appointments. */
    public Best deliveries(long kept) {
        return best(new Solve(model).atLeast(model.kept, kept), model.weight);
    }

    /** The same, or empty where {@code time} was too short to prove it. */
    public OptionalLong deliveriesIfProven(long kept, Duration time) {
        Solve.Result result =
                new Solve(model).atLeast(model.kept, kept).endAfter(time).most(model.weight, value -> {});
        return result.isOptimal() ? OptionalLong.of(result.value()) : OptionalLong.empty();
    }

    /**
     * The plan that keeps the most appointments and among those delivers the most, by priority; empty where {@code time}
     * was too short to prove it.
     */
    public Optional<Plan> bestIfProven(Duration time) {
        // One appointment more outweighs all deliveries, so that one goal stands for both.
        long all = model.problem.orders().stream().mapToLong(Order::priority).sum();
        LinearExpr goal = LinearExpr.newBuilder()
                .addTerm(model.kept, all + 1)
                .add(model.weight)
                .build();
        Solve.Result result = new Solve(model).endAfter(time).most(goal, value -> {});
        return result.isOptimal() ? Optional.ofNullable(result.plan()) : Optional.empty();
    }

    /** The cheapest plan that keeps and delivers at least so much; empty where {@code time} was too short to find any. */
    public Optional<Plan> cheapest(long kept, long weight, Duration time) {
        Solve solve = new Solve(model).atLeast(model.kept, kept).atLeast(model.weight, weight);
        return Optional.ofNullable(solve.endAfter(time)
                .most(LinearExpr.term(model.cost, -1), value -> {})
                .plan());
    }

    /** The most orders that a plan delivers. */
    public Best vehicles() {
        return best(new Solve(model), model.vehicles);
    }

    /** Minus the least cost of a plan that keeps and delivers at least so much. */
    public Best cost(long kept, long weight) {
        LinearExpr minusCost = LinearExpr.term(model.cost, -1);
        return best(new Solve(model).atLeast(model.kept, kept).atLeast(model.weight, weight), minusCost);
    }

    private static Best best(Solve solve, LinearExpr goal) {
        Solve.Result result = solve.most(goal, value -> {});
        if (!result.isOptimal()) {
            throw new IllegalStateException("The solver ended without a proof.");
        }
        return new Best(result.value(), Objects.requireNonNull(result.plan()));
    }

    /** The greatest value, and a plan that reaches it. */
    public record Best(long value, Plan plan) {}
}
