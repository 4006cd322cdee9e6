package dev.quarterback.planning;

import dev.quarterback.search.FoundPlan;
import dev.quarterback.search.PlanSearch;
import dev.quarterback.search.SearchListener;
import dev.quarterback.search.SearchOptions;

/** What searches for plans of a problem: {@link PlanSearch}, or a stand-in in tests. */
@FunctionalInterface
interface Searcher {
    /** As {@code PlanSearch.run}. */
    FoundPlan run(SearchOptions options, SearchListener listener, PlanSearch.Stop stop);
}
