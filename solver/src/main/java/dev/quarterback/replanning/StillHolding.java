package dev.quarterback.replanning;

import dev.quarterback.check.PlanChecker;
import dev.quarterback.check.Violation;
import dev.quarterback.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * What of a plan still holds in a changed problem: each part, in its order, that breaks no rule together with those
 * before it. A trip may lose some of its vehicles and hold all the same.
 *
 * <p>Parts are checked together, and by halves where that fails, so that few checks are needed where few parts fail.
 */
public final class StillHolding {
    private final Problem problem;
    private final List<LostPart> lost = new ArrayList<>();
    private PlanPart held;

    /** Begins with nothing. */
    public StillHolding(Problem problem) {
        this(problem, PlanPart.NONE);
    }

    /** Begins with a part that is known to hold. */
    StillHolding(Problem problem, PlanPart held) {
        this.problem = problem;
        this.held = held;
    }

    /** What holds by now. */
    public PlanPart held() {
        return held;
    }

    /** What does not, with the rules that it would break. */
    public List<LostPart> lost() {
        return lost;
    }

    /** Adds parts, each of a trip with its deliveries or of one delivery. */
    public void add(List<PlanPart> parts) {
        if (parts.isEmpty()) {
            return;
        }
        PlanPart together = held.and(PlanPart.all(parts));
        List<Violation> violations =
                PlanChecker.check(problem, together.alone(problem)).violations();
        if (violations.isEmpty()) {
            held = together;
        } else if (parts.size() > 1) {
            int half = parts.size() / 2;
            add(parts.subList(0, half));
            add(parts.subList(half, parts.size()));
        } else {
            addSome(parts.get(0), violations.get(0).message());
        }
    }

    /** Adds what can be added of a part that as a whole cannot. */
    private void addSome(PlanPart part, String why) {
        if (part.trips().isEmpty()) {
            lost.add(new LostPart(part, why));
            return;
        }
        PlanPart empty = new PlanPart(part.trips(), List.of());
        List<Violation> violations =
                PlanChecker.check(problem, held.and(empty).alone(problem)).violations();
        if (!violations.isEmpty()) {
            lost.add(new LostPart(part, violations.get(0).message()));
            return;
        }
        held = held.and(empty);
        add(part.deliveries().stream()
                .map(delivery -> new PlanPart(List.of(), List.of(delivery)))
                .toList());
    }
}
