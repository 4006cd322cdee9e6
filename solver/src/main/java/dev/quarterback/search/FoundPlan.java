package dev.quarterback.search;

import dev.quarterback.plan.Plan;

/**
 * What a search has found.
 *
 * <p>See "The loop" in docs/algorithm.md.
 *
 * @param plan the best plan; its undelivered orders have no reasons yet
 * @param worth how good the score takes it to be
 * @param moves moves that were tried
 */
public record FoundPlan(Plan plan, SearchListener.Worth worth, long moves) {}
