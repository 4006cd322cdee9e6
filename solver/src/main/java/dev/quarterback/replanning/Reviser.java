package dev.quarterback.replanning;

import dev.quarterback.PlanListener;
import dev.quarterback.PlanOptions;
import dev.quarterback.PlanResult;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.run.StopSignal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Plans again after a change, from the plan so far: what still holds of it is where the search starts, appointments that
 * can still be kept come first, and handovers stay where they cost no delivery.
 */
public final class Reviser {
    private final PlanMaker planner;

    public Reviser(PlanMaker planner) {
        this.planner = planner;
    }

    /**
     * The revised plan.
     *
     * @param revised the problem of the request, {@link RevisedProblem#of}
     * @param options how to search; the plan to start from is that of the request
     */
    public Revision revise(
            RevisionRequest request,
            RevisedProblem revised,
            PlanOptions options,
            PlanListener listener,
            StopSignal stop) {
        Problem problem = revised.problem();
        PlanResult result = FewMoves.warned(
                problem, options, planner.plan(problem, options.withFrom(revised.start()), listener, stop), stop);
        List<LostLock> lost = new ArrayList<>(revised.lost());
        lost.addAll(moved(request.before().problem(), problem, result.plan()));
        return Revision.of(request.before(), problem, result, lost);
    }

    /** Appointments that the change has given, locks among them, and that the plan does not keep. */
    private static List<LostLock> moved(Problem before, Problem after, Plan plan) {
        Map<String, Handover> known = new HashMap<>();
        for (Order order : before.orders()) {
            Handover appointment = order.appointment();
            if (appointment != null) {
                known.put(order.id(), appointment);
            }
        }
        Map<String, Handover> handovers = Handovers.of(plan);
        List<LostLock> moved = new ArrayList<>();
        for (Order order : after.orders()) {
            Handover given = order.appointment();
            Handover planned = handovers.get(order.id());
            if (given != null && !given.equals(known.get(order.id())) && !given.equals(planned)) {
                moved.add(new LostLock(
                        "order " + order.id() + " at " + given.center() + " on " + given.day(),
                        planned == null
                                ? "no handover of it was found"
                                : "it is at " + planned.center() + " on " + planned.day() + " now"));
            }
        }
        return moved;
    }
}
