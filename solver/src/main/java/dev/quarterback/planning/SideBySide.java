package dev.quarterback.planning;

import dev.quarterback.run.StopSignal;
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
    private final Searcher searcher;
    private final SearchListener listener;
    private final StopSignal stop;

    SideBySide(Searcher searcher, SearchListener listener, StopSignal stop) {
        this.searcher = searcher;
        this.listener = listener;
        this.stop = stop;
    }

    /**
     * What {@code threads} searches come to; the first takes the seed of the options, each other the next one.
     *
     * <p>Whatever ends one of them, errors too, the others go on: what it has reported is not lost.
     */
    Searched run(SearchOptions options, int threads) {
        List<PlanSearch.Stop> stops = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            stops.add(new PlanSearch.Stop());
        }
        stop.onStop(() -> stops.forEach(PlanSearch.Stop::ask));
        if (threads == 1) {
            return search(options, stops.get(0));
        }
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Searched>> searches = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                SearchOptions own = options.withSeed(options.seed() + i);
                PlanSearch.Stop ownStop = stops.get(i);
                searches.add(executor.submit(() -> search(own, ownStop)));
            }
            return all(searches);
        } finally {
            stops.forEach(PlanSearch.Stop::ask);
            executor.shutdown();
        }
    }

    private Searched search(SearchOptions options, PlanSearch.Stop ownStop) {
        try {
            return Searched.ended(searcher.run(options, listener, ownStop));
        } catch (Throwable e) {
            return Searched.failed(e);
        }
    }

    /** In the order of their seeds, so that equal plans give the same answer each time. */
    private static Searched all(List<Future<Searched>> searches) {
        Searched all = new Searched(null, 0, null);
        for (Future<Searched> one : searches) {
            all = all.and(resultOf(one));
        }
        return all;
    }

    private static Searched resultOf(Future<Searched> search) {
        try {
            return search.get();
        } catch (ExecutionException e) {
            return Searched.failed(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while planning.", e);
        }
    }
}
