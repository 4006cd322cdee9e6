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

    /** A plan, and whether a stop came before it had all its time. */
    private record Made(PlanResult result, boolean isCutShort) {}

    /**
     * The plans, in the tasks' order; nothing for a task that a stop came before.
     *
     * @param stop ends those under way with their best plans so far
     */
    List<Optional<PlanResult>> plan(List<Task> tasks, StopSignal stop) {
        return made(tasks, stop).stream().map(made -> made.map(Made::result)).toList();
    }

    /**
     * The plans of each problem with several seeds, in the problems' order; nothing for a problem of which a stop came
     * before the end of any: that one had less time than others.
     *
     * @param options how to plan, with the first of the seeds
     */
    List<Optional<SeedPlans>> bySeeds(List<Problem> problems, PlanOptions options, int seeds, StopSignal stop) {
        List<Task> tasks = new ArrayList<>();
        for (Problem problem : problems) {
            for (int seed = 0; seed < seeds; seed++) {
                tasks.add(new Task(problem, options.withSeed(options.seed() + seed)));
            }
        }
        List<Optional<PlanResult>> whole = made(tasks, stop).stream()
                .map(made -> made.filter(each -> !each.isCutShort()).map(Made::result))
                .toList();
        List<Optional<SeedPlans>> all = new ArrayList<>();
        for (int i = 0; i < problems.size(); i++) {
            List<PlanResult> results = whole.subList(i * seeds, (i + 1) * seeds).stream()
                    .flatMap(Optional::stream)
                    .toList();
            all.add(results.size() == seeds ? Optional.of(new SeedPlans(problems.get(i), results)) : Optional.empty());
        }
        return all;
    }

    private List<Optional<Made>> made(List<Task> tasks, StopSignal stop) {
        ExecutorService executor = Executors.newFixedThreadPool(Math.max(1, Math.min(atOnce, tasks.size())));
        try {
            List<Future<Optional<Made>>> running = new ArrayList<>();
            for (Task task : tasks) {
                running.add(executor.submit(() -> made(task, stop)));
            }
            List<Optional<Made>> results = new ArrayList<>();
            for (Future<Optional<Made>> one : running) {
                results.add(resultOf(one));
            }
            return results;
        } finally {
            executor.shutdownNow();
        }
    }

    private Optional<Made> made(Task task, StopSignal stop) {
        if (stop.isGiven()) {
            return Optional.empty();
        }
        PlanResult result = planner.plan(task.problem(), task.options(), PlanListener.NONE, stop);
        return Optional.of(new Made(result, stop.isGiven()));
    }

    private static Optional<Made> resultOf(Future<Optional<Made>> planning) {
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
