package dev.quarterback;

import dev.quarterback.search.FoundPlan;
import dev.quarterback.search.PlanSearch;
import dev.quarterback.search.SearchListener;
import dev.quarterback.search.SearchOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs searches with different seeds in threads of their own and takes the best plan of all. */
final class SideBySide {
    private final PlanSearch search;
    private final SearchListener listener;
    private final StopSignal stop;

    SideBySide(PlanSearch search, SearchListener listener, StopSignal stop) {
        this.search = search;
        this.listener = listener;
        this.stop = stop;
    }

    /** The best plan of {@code threads} searches; the first takes the seed of the options, each other the next one. */
    FoundPlan run(SearchOptions options, int threads) {
        List<PlanSearch.Stop> stops = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            stops.add(new PlanSearch.Stop());
        }
        stop.onStop(() -> stops.forEach(PlanSearch.Stop::ask));
        if (threads == 1) {
            return search.run(options, listener, stops.get(0));
        }
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<FoundPlan>> searches = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                SearchOptions own = options.withSeed(options.seed() + i);
                PlanSearch.Stop ownStop = stops.get(i);
                searches.add(executor.submit(() -> search.run(own, listener, ownStop)));
            }
            return bestOf(searches);
        } finally {
            stops.forEach(PlanSearch.Stop::ask);
            executor.shutdown();
        }
    }

    /** In the order of their seeds, so that equal plans give the same answer each time. */
    private static FoundPlan bestOf(List<Future<FoundPlan>> searches) {
        FoundPlan best = null;
        long moves = 0;
        for (Future<FoundPlan> searchRun : searches) {
            FoundPlan found = resultOf(searchRun);
            moves += found.moves();
            if (best == null || found.worth().isBetterThan(best.worth())) {
                best = found;
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("No search to take the best of.");
        }
        return new FoundPlan(best.plan(), best.worth(), moves);
    }

    private static FoundPlan resultOf(Future<FoundPlan> searchRun) {
        try {
            return searchRun.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error; // For want of memory, say: the caller is to see it as if it had run the search itself.
            }
            throw new IllegalStateException("A search failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while planning.", e);
        }
    }
}
