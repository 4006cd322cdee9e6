package dev.quarterback.api.insight;

import dev.quarterback.api.job.JobKind;
import dev.quarterback.api.plan.Plans;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What all requests share that ask about a plan by a job, or for what the last such job has come to. */
@Component
class PlanQuestions {
    private final Plans plans;
    private final QuestionsOnce once;
    private final InsightJobs jobs;

    PlanQuestions(Plans plans, QuestionsOnce once, InsightJobs jobs) {
        this.plans = plans;
        this.once = once;
        this.jobs = jobs;
    }

    /**
     * Asks about the best plan so far.
     *
     * @throws dev.quarterback.api.error.ApiException when there is no such plan, or none so far, and as
     *     {@link QuestionsOnce#ask}
     */
    ResponseEntity<JobMetadata> ask(
            String plan, QuestionsOnce.Asked asked, QuestionsOnce.Reading reading, QuestionsOnce.Submission submission)
            throws IOException {
        plans.get(plan).requireResult();
        return JobController.accepted(once.ask(asked, reading, submission));
    }

    /**
     * What the job of a kind that was started last has come to, gzipped JSON.
     *
     * @throws dev.quarterback.api.error.ApiException when there is no such plan, or nothing so far
     */
    byte[] latest(String plan, JobKind kind) {
        plans.get(plan);
        return jobs.result(jobs.latest(plan, kind));
    }

    /** Sends {@link #latest}. */
    void sendLatest(String plan, JobKind kind, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        JobController.send(latest(plan, kind), request, response);
    }
}
