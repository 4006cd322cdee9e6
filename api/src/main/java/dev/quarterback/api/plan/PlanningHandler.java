package dev.quarterback.api.plan;

import dev.quarterback.DeliveryPlanner;
import dev.quarterback.api.job.Claim;
import dev.quarterback.api.job.Job;
import dev.quarterback.api.job.JobHandler;
import dev.quarterback.api.job.JobKind;
import dev.quarterback.api.job.JobWork;
import dev.quarterback.api.setting.Settings;
import dev.quarterback.api.store.PlanStore;
import dev.quarterback.api.store.StoredPlan;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Does the jobs that plan. Each plan has one, which has its id. */
@Component
class PlanningHandler implements JobHandler {
    static final JobKind KIND = new JobKind("planning", "plan");

    private final PlanStore store;
    private final PlanningInput input;
    private final PlanDeletion deletion;
    private final PlanningMetrics metrics;
    private final Duration savePause;
    private final PlanningRun.Planner planner;

    @Autowired
    PlanningHandler(
            PlanStore store, PlanningInput input, PlanDeletion deletion, PlanningMetrics metrics, Settings settings) {
        this(store, input, deletion, metrics, settings.jobs().savePause(), new DeliveryPlanner()::plan);
    }

    PlanningHandler(
            PlanStore store,
            PlanningInput input,
            PlanDeletion deletion,
            PlanningMetrics metrics,
            Duration savePause,
            PlanningRun.Planner planner) {
        this.store = store;
        this.input = input;
        this.deletion = deletion;
        this.metrics = metrics;
        this.savePause = savePause;
        this.planner = planner;
    }

    @Override
    public JobKind kind() {
        return KIND;
    }

    @Override
    public Optional<JobWork> begin(Claim claim, Runnable saveSoon) {
        return store.find(claim.job().id()).map(plan -> run(plan, claim, saveSoon));
    }

    private JobWork run(StoredPlan plan, Claim claim, Runnable saveSoon) {
        PlanSaves saves = new PlanSaves(plan, claim, store, metrics, savePause);
        String parent = plan.parent();
        StoredPlan easier = parent != null && input.onlyTakesAway(plan.id()) && !input.isEdited(plan.id())
                ? store.find(parent).orElse(null)
                : null;
        return new PlanningRun(plan, easier, claim, saves, input, planner, metrics, saveSoon);
    }

    @Override
    public boolean isToStay(Job job) {
        return deletion.isToStay(job.id());
    }

    @Override
    public void delete(Job job) {
        deletion.delete(job.id());
    }
}
