package dev.quarterback.api.insight;

import dev.quarterback.DeliveryPlanner;
import dev.quarterback.api.job.Claim;
import dev.quarterback.api.job.Job;
import dev.quarterback.api.job.JobHandler;
import dev.quarterback.api.job.JobKind;
import dev.quarterback.api.job.JobWork;
import dev.quarterback.api.store.Insights;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Does the jobs that prove a bound alone. */
@Component
class BoundHandler implements JobHandler {
    static final JobKind KIND = new JobKind("bound", "job");

    private final Insights insights;
    private final InsightDeletion deletion;
    private final BoundRun.Prover prover;

    @Autowired
    BoundHandler(Insights insights, InsightDeletion deletion) {
        this(insights, deletion, new DeliveryPlanner()::bound);
    }

    BoundHandler(Insights insights, InsightDeletion deletion, BoundRun.Prover prover) {
        this.insights = insights;
        this.deletion = deletion;
        this.prover = prover;
    }

    @Override
    public JobKind kind() {
        return KIND;
    }

    @Override
    public Optional<JobWork> begin(Claim claim, Runnable saveSoon) {
        return insights.find(claim.job().id()).map(insight -> new BoundRun(insight, claim, insights, prover, saveSoon));
    }

    @Override
    public void delete(Job job) {
        deletion.delete(job.id());
    }
}
