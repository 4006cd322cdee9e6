package dev.quarterback.insight.explanation;

import dev.quarterback.insight.Reasons;
import dev.quarterback.insight.insertion.Attempt;
import dev.quarterback.insight.insertion.Insertions;
import dev.quarterback.insight.insertion.Shortage;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.ReasonCode;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.reach.Impossible;
import dev.quarterback.reach.Reachability;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Explains why a plan does not deliver orders. Not safe for use by several threads.
 *
 * <p>See docs/reasons.md.
 */
public final class Explanations {
    /** The reason of an order for which there was no time. */
    public static final String NO_TIME = "there was no time to explain it; nothing is proven";

    private static final int MOST_BLOCKERS = 10;

    private final Problem problem;
    private final Plan plan;
    private final PlanLookup lookup;
    private final Reachability reachability;
    private final Insertions insertions;
    private final Insertions alone;
    private final Occupants occupants;
    private final Remedies remedies;
    private final CrowdedText text;

    private Explanations(Problem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
        lookup = new PlanLookup(problem, plan);
        reachability = Reachability.of(problem);
        insertions = Insertions.of(problem, plan);
        alone = Insertions.of(
                problem.withOrders(List.of()), new Plan(problem.name(), List.of(), List.of(), List.of(), null));
        occupants = new Occupants(problem, lookup);
        remedies = new Remedies(problem, lookup, occupants, insertions);
        text = new CrowdedText(problem);
    }

    /**
     * Explanations of a plan's missing orders.
     *
     * @param problem a valid problem
     * @param plan a plan of it that the checker has passed
     */
    public static Explanations of(Problem problem, Plan plan) {
        return new Explanations(problem, plan);
    }

    /** Those of all orders that the plan does not deliver, in its order. */
    public List<Explanation> all() {
        return plan.undelivered().stream()
                .map(Undelivered::order)
                .map(lookup::order)
                .map(this::explain)
                .toList();
    }

    /**
     * Those of all orders that the plan does not deliver, in its order, one after the other until time is over; of the rest
     * nothing is proven.
     *
     * @param isOver whether time is over
     */
    public Explained until(BooleanSupplier isOver) {
        List<Explanation> found = new ArrayList<>();
        int looked = 0;
        for (Undelivered missing : plan.undelivered()) {
            Order order = lookup.order(missing.order());
            boolean isInTime = looked == found.size() && !isOver.getAsBoolean();
            found.add(isInTime ? explain(order) : unexplained(order));
            looked += isInTime ? 1 : 0;
        }
        return new Explained(found, looked);
    }

    /** What is said of an order for which there was no time, so that the summary still adds up to all. */
    private static Explanation unexplained(Order order) {
        return new Explanation(
                order,
                ExplanationKind.OPEN,
                ReasonCode.NOT_PLACED,
                NO_TIME,
                null,
                List.of("there was no time to explain them"),
                List.of(),
                List.of(),
                List.of());
    }

    /** Why an order of the problem that the plan does not deliver is missing. */
    public Explanation explain(Order order) {
        Optional<Impossible> impossible = reachability.impossible(order);
        if (impossible.isPresent()) {
            return impossible(order, impossible.get());
        }
        Crowding crowding = Crowding.of(order, insertions, problem.days());
        Attempt fitting = crowding.fitting();
        if (fitting != null) {
            return open(order, "it fits into the plan as it stands", List.of(remedies.fitting(fitting)));
        }
        if (crowding.taken().isEmpty() || !alone.isPossible(order)) {
            return open(order, Reasons.NOT_PLACED, List.of());
        }
        return crowdedOut(order, crowding);
    }

    private static Explanation impossible(Order order, Impossible proof) {
        return new Explanation(
                order,
                ExplanationKind.IMPOSSIBLE,
                proof.code(),
                Reasons.IMPOSSIBLE + proof.text(),
                proof.action(),
                List.of(proof.code().text()),
                List.of(),
                List.of(),
                List.of());
    }

    private static Explanation open(Order order, String reason, List<Remedy> fitting) {
        return new Explanation(
                order,
                ExplanationKind.OPEN,
                ReasonCode.NOT_PLACED,
                reason,
                null,
                List.of(ReasonCode.NOT_PLACED.text()),
                List.of(),
                List.of(),
                fitting);
    }

    private Explanation crowdedOut(Order order, Crowding crowding) {
        List<Remedy> found = remedies.of(order, crowding);
        return new Explanation(
                order,
                ExplanationKind.CROWDED_OUT,
                text.code(crowding),
                text.reason(order, crowding),
                found.isEmpty() ? null : CrowdedText.action(found.get(0)),
                text.binding(order, crowding),
                text.days(crowding),
                blockers(order, crowding),
                found);
    }

    private List<String> blockers(Order order, Crowding crowding) {
        Set<Delivery> all = new LinkedHashSet<>();
        for (List<Lack> lacks : crowding.taken()) {
            Attempt attempt = crowding.least().get(lacks);
            if (attempt != null) {
                for (Shortage shortage : attempt.shortages()) {
                    all.addAll(occupants.of(attempt, shortage));
                }
            }
        }
        List<Delivery> sorted = new ArrayList<>(all);
        sorted.sort(occupants.leastImportantFirst(order));
        return sorted.stream().map(Delivery::order).limit(MOST_BLOCKERS).toList();
    }
}
