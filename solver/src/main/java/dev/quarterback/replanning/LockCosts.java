package dev.quarterback.replanning;

import dev.quarterback.PlanListener;
import dev.quarterback.PlanOptions;
import dev.quarterback.change.Change;
import dev.quarterback.change.Lock;
import dev.quarterback.change.Operation;
import dev.quarterback.format.InvalidInputException;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.run.StopSignal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells what each lock of a revision costs, by revising once more without it. */
public final class LockCosts {
    private final Reviser reviser;

    public LockCosts(Reviser reviser) {
        this.reviser = reviser;
    }

    /** A request without one of its locks. */
    private record Without(String lock, RevisionRequest request) {}

    /**
     * The cost of each lock: of each operation {@code lock}, and of the days that are kept; fewer when stopped. It is untold
     * of a lock that later operations of the change build on.
     *
     * @param with the revision with all locks
     * @param options those with which it was made
     */
    public List<LockCost> of(RevisionRequest request, Revision with, PlanOptions options, StopSignal stop) {
        List<LockCost> costs = new ArrayList<>();
        for (Without without : withoutEach(request)) {
            if (stop.isGiven()) {
                break;
            }
            costs.add(cost(without, with, options, stop));
        }
        return costs;
    }

    private LockCost cost(Without without, Revision with, PlanOptions options, StopSignal stop) {
        RevisedProblem revised;
        try {
            revised = without.request().problem();
        } catch (InvalidInputException e) {
            return LockCost.untold(
                    without.lock(),
                    "the rest of the change does not apply: "
                            + e.errors().get(0).advice());
        }
        Revision free = reviser.revise(without.request(), revised, options, PlanListener.NONE, stop);
        Problem problem = free.problem();
        return new LockCost(
                without.lock(),
                kept(problem, free.result().plan())
                        - kept(problem, with.result().plan()),
                free.result().figures().delivered() - with.result().figures().delivered());
    }

    private static List<Without> withoutEach(RevisionRequest request) {
        List<Without> all = new ArrayList<>();
        ComparedPlan before = request.before();
        List<Operation> operations = request.change().operations();
        for (int i = 0; i < operations.size(); i++) {
            if (operations.get(i) instanceof Lock lock) {
                List<Operation> others = new ArrayList<>(operations);
                others.remove(i);
                all.add(new Without(text(lock), new RevisionRequest(before, new Change(others), request.keepDays())));
            }
        }
        if (request.keepDays() > 0) {
            String days = request.keepDays() == 1 ? "the first day" : "the first " + request.keepDays() + " days";
            all.add(new Without(days, new RevisionRequest(before, request.change(), 0)));
        }
        return all;
    }

    private static String text(Lock lock) {
        StringBuilder text = new StringBuilder("lock");
        add(text, "order", lock.order());
        add(text, "trip", lock.trip());
        add(text, "carrier", lock.carrier());
        add(text, "center", lock.center());
        add(text, "day", lock.day());
        if (!lock.days().isEmpty()) {
            add(
                    text,
                    "days",
                    String.join(",", lock.days().stream().map(Object::toString).toList()));
        }
        return text.toString();
    }

    private static void add(StringBuilder text, String field, @Nullable Object value) {
        if (value != null) {
            text.append(' ').append(field).append('=').append(value);
        }
    }

    /** Appointments of a problem that a plan keeps, whatever it is a plan of. */
    private static int kept(Problem problem, Plan plan) {
        Map<String, Handover> handovers = Handovers.of(plan);
        return (int) problem.orders().stream()
                .filter(order -> Handovers.isKept(order, handovers))
                .count();
    }
}
