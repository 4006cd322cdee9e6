package dev.quarterback.api.insight;

import dev.quarterback.PlanListener;
import dev.quarterback.replanning.BoundMaker;
import dev.quarterback.replanning.PlanMaker;

/** Has a question told that it has got somewhere: with each better plan or bound that is made for it. */
final class ToldProgress {
    private ToldProgress() {}

    /** A planner that tells of its plans. */
    static PlanMaker of(PlanMaker planner, Runnable progress) {
        return (problem, options, listener, stop) -> {
            PlanListener telling = (better, plan) -> {
                progress.run();
                listener.improved(better, plan);
            };
            return planner.plan(problem, options, telling, stop);
        };
    }

    /** A prover that tells of its bounds. */
    static BoundMaker of(BoundMaker prover, Runnable progress) {
        return (problem, time, aim, listener, stop) -> prover.bound(
                problem,
                time,
                aim,
                better -> {
                    progress.run();
                    listener.accept(better);
                },
                stop);
    }
}
