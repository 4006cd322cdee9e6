package dev.quarterback.replanning;

import dev.quarterback.PlanListener;
import dev.quarterback.PlanOptions;
import dev.quarterback.PlanResult;
import dev.quarterback.problem.Problem;
import dev.quarterback.run.StopSignal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Plans many times, several at once.
 *
 * @param planner what plans
 * @param atOnce how many at once
 */
public record ManyPlans(PlanMaker planner, int atOnce) {
    public ManyPlans {
        if (atOnce < 1) {
            throw new IllegalArgumentException("Plans at once (" + atOnce + ") below 1.");
        }
    }

    /** As many at once as leave each a processor for its search and one for its proof. */
    public static int fitting(int processors) {
        return Math.max(1, processors / 2);
    }

    /** What is to be planned, and how. */
    record Task(Problem problem, PlanOptions options) {}

    /**
     * The plans, in the tasks' order; nothing for a task that a stop came before.
     *
     * @param stop ends those under way with their best plans so far
     */
    List<Optional<PlanResult>> plan(List<Task> tasks, StopSignal stop) {
        ExecutorService executor = Executors.newFixedThreadPool(Math.max(1, Math.min(atOnce, tasks.size())));
        try {
            List<Future<Optional<PlanResult>>> running = new ArrayList<>();
            for (Task task : tasks) {
                running.add(executor.submit(() -> stop.isGiven()
                        ? Optional.empty()
                        : Optional.of(planner.plan(task.problem(), task.options(), PlanListener.NONE, stop))));
            }
            List<Optional<PlanResult>> results = new ArrayList<>();
            for (Future<Optional<PlanResult>> one : running) {
                results.add(resultOf(one));
            }
            return results;
        } finally {
            executor.shutdownNow();
        }
    }

    private static Optional<PlanResult> resultOf(Future<Optional<PlanResult>> planning) {
        try {
            return planning.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException exception
                    ? exception
                    : new IllegalStateException("Planning failed.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while planning.", e);
        }
    }
}
