package dev.quarterback.api.plan;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.store.SubmissionKey;
import dev.quarterback.api.store.SubmissionKeys;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Requests that are sent again, by their {@code Idempotency-Key}: the same request gives the same plan, or the same job. */
@Component
public class RepeatedRequests {
    /** What the OpenAPI document says of the header. */
    public static final String KEY =
            "Makes a retry safe: the same key and body give the same plan, another body 422. At most 200"
                    + " characters; a key lives as long as its plan.";

    /** What it says of the header where a job is started. */
    public static final String KEY_OF_JOB =
            "Makes a retry safe: the same key and body give the same job, another body or request 422. At most 200"
                    + " characters; a key lives as long as its job.";

    private static final int LONGEST_KEY = 200;

    private final SubmissionKeys keys;
    private final Plans plans;

    RepeatedRequests(SubmissionKeys keys, Plans plans) {
        this.keys = keys;
        this.plans = plans;
    }

    /** Refuses a key that is none; null is no key. */
    public static void check(@Nullable String key) {
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY || !key.matches("\\p{Print}+"))) {
            throw new ApiException(
                    ErrorCode.UNREADABLE,
                    "An Idempotency-Key has 1 to " + LONGEST_KEY + " printable ASCII characters.");
        }
    }

    /** Whether a caller has used a key before, which may be null. */
    public boolean has(String caller, @Nullable String key) {
        return key != null && keys.find(caller, key).isPresent();
    }

    /**
     * The plan that an earlier request with this key has made; empty when there is none by now.
     *
     * @throws ApiException when that request had another body
     */
    public Optional<PlanState> find(SubmissionKey key) {
        return use(key).flatMap(use -> Optional.ofNullable(use.planId()))
                .map(id -> plans.find(id).orElseThrow(PlanId::unknown));
    }

    /**
     * The id of the insight that an earlier request with this key has made; empty when there is none by now.
     *
     * @throws ApiException when that request was another one
     */
    public Optional<String> insight(SubmissionKey key) {
        return use(key).flatMap(use -> Optional.ofNullable(use.insightId()));
    }

    /**
     * The id of the quarter that an earlier request with this key has made; empty when there is none by now.
     *
     * @throws ApiException when that request was another one
     */
    public Optional<String> quarter(SubmissionKey key) {
        return use(key).flatMap(use -> Optional.ofNullable(use.quarterId()));
    }

    private Optional<SubmissionKeys.Use> use(SubmissionKey key) {
        Optional<SubmissionKeys.Use> use = keys.find(key.caller(), key.text());
        if (use.isPresent() && !use.get().bodyHash().equals(key.bodyHash())) {
            throw new ApiException(
                    ErrorCode.KEY_REUSED, "This idempotency key came with another body before; use a new one.");
        }
        return use;
    }
}
