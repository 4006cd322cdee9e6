package dev.quarterback.api.insight;

import dev.quarterback.api.job.JobKind;
import dev.quarterback.api.job.JobQueue;
import dev.quarterback.api.job.NewJob;
import dev.quarterback.api.plan.PlanId;
import dev.quarterback.api.store.Insights;
import dev.quarterback.api.store.PlanStore;
import dev.quarterback.api.store.StoredInsight;
import dev.quarterback.api.store.SubmissionKey;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Queues questions about plans. */
@Component
class Questions {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JobQueue queue;
    private final PlanStore plans;
    private final Insights insights;

    Questions(JobQueue queue, PlanStore plans, Insights insights) {
        this.queue = queue;
        this.plans = plans;
        this.insights = insights;
    }

    /**
     * A question about a plan.
     *
     * @param parameters what is asked
     * @param seconds that the answer may take
     * @param key makes a retry safe; null for none
     */
    record Question(
            JobKind kind,
            String planId,
            ObjectNode parameters,
            double seconds,
            @Nullable SubmissionKey key) {}

    private StoredInsight insert(Question question, String id, String parameters) {
        if (!plans.hold(question.planId())) {
            throw PlanId.unknown(); // It was deleted a moment ago.
        }
        return insights.insert(id, question.planId(), null, parameters, question.key());
    }

    /** Queues a question, for which the caller has reserved a place. */
    InsightState submit(Question question, String caller) {
        String id = UUID.randomUUID().toString();
        NewJob job = new NewJob(id, question.kind(), question.planId(), caller, question.seconds());
        String parameters = JSON.writeValueAsString(question.parameters());
        JobQueue.Queued<StoredInsight> queued = queue.submit(job, () -> insert(question, id, parameters));
        return new InsightState(queued.subject(), queued.job());
    }
}
