package dev.quarterback.api.insight;

import dev.quarterback.api.job.JobKind;
import dev.quarterback.api.job.JobQueue;
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
    private final JobQueue queue;
    private final InsightJobs jobs;

    PlanQuestions(Plans plans, JobQueue queue, InsightJobs jobs) {
        this.plans = plans;
        this.queue = queue;
        this.jobs = jobs;
    }

    /** Reads what is asked and queues it. */
    @FunctionalInterface
    interface Submission {
        /** Does it, once there is a place in the queue. */
        InsightState submit() throws IOException;
    }

    /**
     * Asks about the best plan so far.
     *
     * @throws dev.quarterback.api.error.ApiException when there is no such plan, none so far, or no place in the queue
     */
    ResponseEntity<JobMetadata> ask(String plan, Submission submission) throws IOException {
        plans.get(plan).requireResult();
        JobQueue.Place place = queue.reserveOrRefuse();
        try {
            return JobController.accepted(submission.submit());
        } finally {
            place.giveBack();
        }
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
