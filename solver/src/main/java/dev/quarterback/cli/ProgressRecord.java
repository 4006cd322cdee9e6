package dev.quarterback.cli;

import dev.quarterback.PlanListener;
import dev.quarterback.PlanProgress;
import dev.quarterback.plan.UpperBound;
import dev.quarterback.report.ProgressPoint;
import java.util.ArrayList;
import java.util.List;

/** Remembers how a search went on, for its report. Safe for use by several threads. */
final class ProgressRecord {
    private final List<ProgressPoint> points = new ArrayList<>();

    /** A listener that remembers what it is told and passes it on. */
    PlanListener before(PlanListener next) {
        return (progress, plan) -> {
            add(progress);
            next.improved(progress, plan);
        };
    }

    /** Adds what the search has come to. */
    synchronized void add(PlanProgress progress) {
        UpperBound bound = progress.upperBound();
        points.add(new ProgressPoint(
                progress.elapsed(), progress.deliveredWeight(), bound == null ? null : bound.deliveries()));
    }

    /** All so far, in turn. */
    synchronized List<ProgressPoint> points() {
        return List.copyOf(points);
    }
}
