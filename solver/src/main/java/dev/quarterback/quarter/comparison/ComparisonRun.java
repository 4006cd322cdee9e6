package dev.quarterback.quarter.comparison;

import dev.quarterback.problem.Problem;
import dev.quarterback.quarter.PolicyKind;
import dev.quarterback.quarter.comparison.OutcomeStore.Kept;
import dev.quarterback.run.StopSignal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Plays every policy on every path, looks back on each path, and takes what is kept already as it is. */
public final class ComparisonRun {
    private final Problem quarter;
    private final List<PolicyKind> policies;
    private final PathTrial trial;
    private final OutcomeStore store;
    private final ComparisonListener listener;
    private final StopSignal stop;

    /**
     * A comparison.
     *
     * @param quarter a valid problem of all its orders
     * @param policies at least one, each once
     * @param stop ends it early; what is finished by then is kept
     */
    public ComparisonRun(
            Problem quarter,
            List<PolicyKind> policies,
            PathTrial trial,
            OutcomeStore store,
            ComparisonListener listener,
            StopSignal stop) {
        this.quarter = quarter;
        this.policies = List.copyOf(policies);
        this.trial = trial;
        this.store = store;
        this.listener = listener;
        this.stop = stop;
    }

    /**
     * The comparison of the paths that were finished.
     *
     * @param paths valid paths of the quarter, each by another name
     * @param atOnce simulations and searches at once, at least 1; they change nothing of what comes out
     */
    public PolicyComparison run(List<NamedPath> paths, int atOnce) {
        LinkedBlockingDeque<Runnable> tasks = new LinkedBlockingDeque<>();
        ThreadPoolExecutor executor = new ThreadPoolExecutor(atOnce, atOnce, 0, TimeUnit.SECONDS, tasks);
        executor.prestartAllCoreThreads(); // So that what is put first is taken, too.
        try {
            List<CompletableFuture<Optional<ComparedPath>>> running = paths.stream()
                    .map(path -> begin(path, executor, tasks::addFirst))
                    .toList();
            List<ComparedPath> finished = new ArrayList<>();
            running.forEach(path -> join(path).ifPresent(finished::add));
            return new PolicyComparison(policies, finished);
        } finally {
            executor.shutdownNow();
        }
    }

    /** First the policies, then hindsight, whose search starts from the best of them; before the next path, so that this one is finished. */
    private CompletableFuture<Optional<ComparedPath>> begin(NamedPath path, Executor executor, Executor next) {
        List<CompletableFuture<Optional<Kept>>> played = policies.stream()
                .map(policy -> CompletableFuture.supplyAsync(() -> play(path, policy), executor))
                .toList();
        return CompletableFuture.allOf(played.toArray(CompletableFuture[]::new))
                .thenApplyAsync(
                        nothing -> lookBack(
                                path, played.stream().map(ComparisonRun::join).toList()),
                        next);
    }

    private Optional<Kept> play(NamedPath path, PolicyKind policy) {
        Optional<Kept> before = store.policy(path, policy);
        Optional<Kept> outcome = before.isPresent() ? before : trial.play(quarter, path.path(), policy, stop);
        outcome.ifPresent(kept -> {
            if (before.isEmpty()) {
                store.keep(path, policy, kept);
            }
            tell(() -> listener.played(path.name(), policy, kept.outcome()));
        });
        return outcome;
    }

    private Optional<ComparedPath> lookBack(NamedPath path, List<Optional<Kept>> played) {
        Map<PolicyKind, PolicyOutcome> outcomes = new EnumMap<>(PolicyKind.class);
        List<Kept> all = new ArrayList<>();
        for (int i = 0; i < played.size(); i++) {
            PolicyKind policy = policies.get(i);
            played.get(i).ifPresent(kept -> {
                outcomes.put(policy, kept.outcome());
                all.add(kept);
            });
        }
        if (all.size() < policies.size()) {
            return Optional.empty();
        }
        return hindsight(path, all).map(found -> new ComparedPath(path.name(), found, outcomes));
    }

    private Optional<HindsightOutcome> hindsight(NamedPath path, List<Kept> played) {
        Optional<HindsightOutcome> before = store.hindsight(path);
        Optional<HindsightOutcome> outcome = before;
        if (before.isEmpty()) {
            Optional<PathTrial.LookedBack> made = trial.lookBack(quarter, path.path(), played, stop);
            made.ifPresent(found -> store.keep(path, found.outcome(), found.plan()));
            outcome = made.map(PathTrial.LookedBack::outcome);
        }
        outcome.ifPresent(found -> tell(() -> listener.lookedBack(path.name(), found)));
        return outcome;
    }

    private synchronized void tell(Runnable telling) {
        telling.run();
    }

    private static <T> T join(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException exception ? exception : e;
        }
    }
}
