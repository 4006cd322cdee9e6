package dev.quarterback.change;

import dev.quarterback.problem.Problem;
import java.util.List;

/**
 * What an operation makes of a problem.
 *
 * @param problem the changed problem; with faults it is changed only as far as it makes sense, so that what is wrong
 *     with later operations can be found
 * @param faults what is wrong with the operation; empty when it can be applied
 */
public record Outcome(Problem problem, List<Fault> faults) {
    public Outcome {
        faults = List.copyOf(faults);
    }
}
