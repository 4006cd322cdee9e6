package dev.quarterback.api.store;

import org.jspecify.annotations.Nullable;

/**
 * What is asked about a plan or a problem, without what came out.
 *
 * @param id that of the job that answers it
 * @param planId id of the plan that it is about; null for none
 * @param parameters what is asked, as JSON
 * @param resultVersion how often a better result was saved; 0 before there is one
 */
public record StoredInsight(String id, @Nullable String planId, String parameters, int resultVersion) {}
