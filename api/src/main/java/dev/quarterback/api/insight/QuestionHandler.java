package dev.quarterback.api.insight;

import dev.quarterback.api.job.Claim;
import dev.quarterback.api.job.Job;
import dev.quarterback.api.job.JobHandler;
import dev.quarterback.api.job.JobKind;
import dev.quarterback.api.job.JobWork;
import dev.quarterback.api.store.Insights;
import java.util.Optional;

/** Does the jobs that answer questions of one kind about plans. */
final class QuestionHandler implements JobHandler {
    private final JobKind kind;
    private final Answerer answerer;
    private final QuestionRun.PlanSource plans;
    private final Insights insights;
    private final InsightDeletion deletion;

    QuestionHandler(
            JobKind kind,
            Answerer answerer,
            QuestionRun.PlanSource plans,
            Insights insights,
            InsightDeletion deletion) {
        this.kind = kind;
        this.answerer = answerer;
        this.plans = plans;
        this.insights = insights;
        this.deletion = deletion;
    }

    @Override
    public JobKind kind() {
        return kind;
    }

    @Override
    public Optional<JobWork> begin(Claim claim, Runnable saveSoon) {
        return insights.find(claim.job().id())
                .filter(insight -> insight.planId() != null)
                .map(insight -> new QuestionRun(insight, claim, answerer, plans, insights));
    }

    @Override
    public void delete(Job job) {
        deletion.delete(job.id());
    }
}
