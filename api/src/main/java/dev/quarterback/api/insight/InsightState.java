package dev.quarterback.api.insight;

import dev.quarterback.api.job.Job;
import dev.quarterback.api.store.StoredInsight;

/**
 * What is asked about a plan or a problem, and how far the answer is.
 *
 * @param job that answers it
 */
record InsightState(StoredInsight insight, Job job) {}
