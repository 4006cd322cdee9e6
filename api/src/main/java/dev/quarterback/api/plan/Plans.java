package dev.quarterback.api.plan;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.job.Job;
import dev.quarterback.api.job.JobKind;
import dev.quarterback.api.job.JobRunner;
import dev.quarterback.api.job.JobStatus;
import dev.quarterback.api.job.JobStore;
import dev.quarterback.api.store.PlanStore;
import dev.quarterback.api.store.StoredPlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Plans as they are now.
 *
 * <p>Jobs are read before plans: a plan of a job that has ended is the last one then.
 */
@Component
public class Plans {
    /** The kind of the jobs that plan. */
    public static final JobKind KIND = PlanningHandler.KIND;

    private final JobStore jobs;
    private final PlanStore plans;
    private final JobRunner runner;

    Plans(JobStore jobs, PlanStore plans, JobRunner runner) {
        this.jobs = jobs;
        this.plans = plans;
        this.runner = runner;
    }

    /**
     * The plan of that id.
     *
     * @throws ApiException when there is none, or the id has another form
     */
    public PlanState get(String id) {
        return (PlanId.isOne(id) ? find(id) : Optional.<PlanState>empty()).orElseThrow(PlanId::unknown);
    }

    /** The plan of that id. */
    public Optional<PlanState> find(String id) {
        return jobs.find(id).flatMap(job -> plans.find(id).map(plan -> new PlanState(plan, runner.now(job))));
    }

    /** The plans of those ids that there are. */
    List<PlanState> findAll(Collection<String> ids) {
        return with(jobs.findAll(ids));
    }

    /**
     * Plans, latest first.
     *
     * @param after the last plan of the page before; null for the first page
     * @param status only plans of it; null for all
     * @param parent only plans that started from the plan of this id; null for all
     */
    Page page(JobStore.@Nullable Place after, @Nullable JobStatus status, @Nullable String parent, int limit) {
        List<Job> found = jobs.page(KIND, after, status, parent, limit + 1);
        boolean hasMore = found.size() > limit;
        List<Job> shown = hasMore ? found.subList(0, limit) : found;
        return new Page(with(shown), hasMore ? PageCursor.of(shown.get(limit - 1)) : null);
    }

    /**
     * A page of plans.
     *
     * @param plans those of the page, without those that were deleted while they were read
     * @param end where it ends; null on the last page
     */
    record Page(List<PlanState> plans, @Nullable String end) {}

    private List<PlanState> with(List<Job> found) {
        Map<String, StoredPlan> byId = new HashMap<>();
        plans.findAll(found.stream().map(Job::id).toList()).forEach(plan -> byId.put(plan.id(), plan));
        List<PlanState> states = new ArrayList<>();
        for (Job job : found) {
            StoredPlan plan = byId.get(job.id());
            if (plan != null) { // Else it was deleted meanwhile.
                states.add(new PlanState(plan, runner.now(job)));
            }
        }
        return states;
    }
}
