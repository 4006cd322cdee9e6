package dev.quarterback.quarter.outlook;

import dev.quarterback.BoundResult;
import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.path.SamplePath;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Progress;
import dev.quarterback.quarter.comparison.Hindsight;
import dev.quarterback.quarter.comparison.OrdersBound;
import dev.quarterback.run.StopSignal;
import java.util.Optional;

/** What no policy can bring a quarter above on a path, by a short proof in hindsight. */
public final class ProvenMost {
    /** Steps of work: a bound that is there soon, not the best one. */
    private static final long STEPS = 200;

    private ProvenMost() {}

    /** The most, with what the problem says was delivered before; empty when nothing could be proven. */
    public static Optional<Long> of(Problem problem, SamplePath path, OrdersBound bound, StopSignal stop) {
        BoundResult proven = bound.prove(Hindsight.relaxed(problem, path), STEPS, 0, stop);
        ProvenBounds bounds = proven.bounds();
        Progress progress = problem.progress();
        Integer before = progress == null ? null : progress.deliveredInQuarter();
        return Optional.ofNullable(bounds).map(found -> found.vehicles() + (before == null ? 0 : before));
    }
}
