package dev.quarterback.api.insight;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.job.JobKind;
import dev.quarterback.api.job.JobQueue;
import dev.quarterback.api.plan.RepeatedRequests;
import dev.quarterback.api.store.SubmissionKey;
import dev.quarterback.api.web.Body;
import dev.quarterback.api.web.BodyReader;
import dev.quarterback.api.web.Sha256;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Takes questions in that jobs answer, each once, however often it is sent with the same {@code Idempotency-Key}. */
@Component
class QuestionsOnce {
    private final RepeatedRequests repeated;
    private final JobQueue queue;
    private final InsightJobs jobs;

    QuestionsOnce(RepeatedRequests repeated, JobQueue queue, InsightJobs jobs) {
        this.repeated = repeated;
        this.queue = queue;
        this.jobs = jobs;
    }

    /**
     * Who asks what.
     *
     * @param plan id of the plan that it is about; null for none
     * @param key makes a retry safe; null for none
     */
    record Asked(
            JobKind kind,
            @Nullable String plan,
            String caller,
            @Nullable String key) {}

    /** Reads the body of a question and uses it. */
    @FunctionalInterface
    interface Reading {
        /** Does it. */
        InsightState read(BodyReader.Use<InsightState> use) throws IOException;
    }

    /** Reads what is asked and queues it. */
    @FunctionalInterface
    interface Submission {
        /** Does it, once there is a place in the queue; the key may be null. */
        InsightState submit(Body body, @Nullable SubmissionKey key) throws IOException;
    }

    /**
     * The job that answers a question, an earlier one where it was asked before.
     *
     * @throws ApiException when there is no place in the queue, or the key is none or was used for another request
     */
    InsightState ask(Asked asked, Reading reading, Submission submission) throws IOException {
        RepeatedRequests.check(asked.key());
        if (repeated.has(asked.caller(), asked.key())) { // It has its job already, and needs no place in the queue.
            return reading.read(body -> again(key(asked, body)));
        }
        JobQueue.Place place = queue.reserveOrRefuse();
        try {
            return reading.read(body -> {
                SubmissionKey key = key(asked, body);
                try {
                    return submission.submit(body, key);
                } catch (DuplicateKeyException e) { // It has come twice at once, and the other one was faster.
                    return again(key);
                }
            });
        } finally {
            place.giveBack();
        }
    }

    private InsightState again(@Nullable SubmissionKey key) {
        return Optional.ofNullable(key)
                .flatMap(repeated::insight)
                .map(jobs::get)
                .orElseThrow(
                        () -> new ApiException(ErrorCode.NOT_FOUND, "The job of this key is gone; use a new one."));
    }

    /** The same body about another plan, or of another kind, is another request. */
    private static @Nullable SubmissionKey key(Asked asked, Body body) {
        String text = asked.key();
        return text == null
                ? null
                : new SubmissionKey(
                        asked.caller(), text, Sha256.of(asked.kind().name() + " " + asked.plan() + " " + body.hash()));
    }
}
