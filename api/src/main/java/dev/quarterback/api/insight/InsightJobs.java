package dev.quarterback.api.insight;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.job.Ending;
import dev.quarterback.api.job.Job;
import dev.quarterback.api.job.JobKind;
import dev.quarterback.api.job.JobQueue;
import dev.quarterback.api.job.JobRunner;
import dev.quarterback.api.job.JobStore;
import dev.quarterback.api.plan.OwnJob;
import dev.quarterback.api.plan.PlanId;
import dev.quarterback.api.store.Insights;
import dev.quarterback.api.store.StoredInsight;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Jobs that answer questions about plans and problems, as they are now.
 *
 * <p>Jobs are read before what they are about: a result of a job that has ended is the last one then.
 */
@Component
class InsightJobs {
    private final JobStore jobs;
    private final Insights insights;
    private final JobQueue queue;
    private final JobRunner runner;
    private final InsightDeletion deletion;

    InsightJobs(JobStore jobs, Insights insights, JobQueue queue, JobRunner runner, InsightDeletion deletion) {
        this.jobs = jobs;
        this.insights = insights;
        this.queue = queue;
        this.runner = runner;
        this.deletion = deletion;
    }

    /**
     * The job of that id and kind.
     *
     * @throws ApiException when there is none
     */
    InsightState get(String id, JobKind kind) {
        return find(id).filter(found -> found.job().kind().equals(kind.name())).orElseThrow(InsightJobs::unknown);
    }

    /**
     * The job of that id, of any kind that answers questions.
     *
     * @throws ApiException when there is none
     */
    InsightState get(String id) {
        return find(id).orElseThrow(InsightJobs::unknown);
    }

    private Optional<InsightState> find(String id) {
        Optional<Job> job = PlanId.isOne(id) ? jobs.find(id) : Optional.empty();
        return job.flatMap(found -> insights.find(id).map(insight -> new InsightState(insight, runner.now(found))));
    }

    /**
     * The last job of a kind that was asked about a plan.
     *
     * @throws ApiException when there is none
     */
    InsightState latest(String planId, JobKind kind) {
        return jobs.latest(planId, kind)
                .flatMap(this::find)
                .orElseThrow(
                        () -> new ApiException(ErrorCode.NO_RESULT_YET, "Nobody has asked for it yet; ask by POST."));
    }

    private static ApiException unknown() {
        return new ApiException(
                ErrorCode.NOT_FOUND, "There is no such job of this id; ended ones are deleted after a time.");
    }

    /**
     * Jobs that answer questions, submitted latest first.
     *
     * @param plan only those about the plan of that id; null for all
     */
    List<InsightState> latest(@Nullable String plan, int most) {
        return with(jobs.others(plan, most));
    }

    /** The jobs of those ids that there are. */
    List<InsightState> findAll(Collection<String> ids) {
        return with(jobs.findAll(ids));
    }

    private List<InsightState> with(List<Job> found) {
        Map<String, StoredInsight> byId = insights
                .findAll(found.stream().map(Job::id).toList())
                .stream()
                .collect(Collectors.toMap(StoredInsight::id, Function.identity()));
        List<InsightState> states = new ArrayList<>();
        for (Job job : found) {
            StoredInsight insight = byId.get(job.id());
            if (insight != null) { // Else it was deleted meanwhile.
                states.add(new InsightState(insight, runner.now(job)));
            }
        }
        return states;
    }

    /**
     * What a job has come to so far, gzipped JSON.
     *
     * @throws ApiException when there is nothing
     */
    byte[] result(InsightState state) {
        return insights.findResult(state.job().id()).orElseThrow(() -> {
            String error = state.job().error();
            return new ApiException(
                    ErrorCode.NO_RESULT_YET,
                    !state.job().status().isEnd()
                            ? "Follow its events, or ask again."
                            : error == null ? "This job ended without a result." : "This job failed: " + error + ".");
        });
    }

    /** Ends a job early with what it has come to. */
    InsightState stop(InsightState state, HttpServletRequest request) {
        OwnJob.require(state.job(), request);
        queue.stop(state.job());
        return get(state.job().id());
    }

    /** Ends and deletes a job. */
    void delete(InsightState state, HttpServletRequest request) {
        OwnJob.require(state.job(), request);
        deletion.delete(state.job().id());
        runner.end(state.job().id(), Ending.NOT_OWNER);
    }
}
