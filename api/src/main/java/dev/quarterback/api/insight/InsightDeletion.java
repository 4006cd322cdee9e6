package dev.quarterback.api.insight;

import dev.quarterback.api.job.JobStore;
import dev.quarterback.api.store.Insights;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes jobs that answer questions, with what is asked and what came out. */
@Component
class InsightDeletion {
    private final JobStore jobs;
    private final Insights insights;
    private final TransactionTemplate transaction;

    InsightDeletion(JobStore jobs, Insights insights, TransactionTemplate transaction) {
        this.jobs = jobs;
        this.insights = insights;
        this.transaction = transaction;
    }

    void delete(String id) {
        transaction.executeWithoutResult(status -> {
            jobs.delete(id);
            insights.delete(id);
        });
    }
}
