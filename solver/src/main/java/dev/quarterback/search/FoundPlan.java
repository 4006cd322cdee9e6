package dev.quarterback.search;

import dev.quarterback.plan.Plan;

/**
 * What a search has found.
 *
 * @param plan the best plan; its undelivered orders have no reasons yet
 * @param worth how good the score takes it to be
 * @param moves moves that were tried
 */
public record FoundPlan(Plan plan, SearchListener.Worth worth, long moves) {}
