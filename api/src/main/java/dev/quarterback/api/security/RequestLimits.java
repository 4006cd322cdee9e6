package dev.quarterback.api.security;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.setting.Settings;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** How many requests each caller may make. */
final class RequestLimits {
    private final Settings.Limits limits;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>(); // As many as there are keys, and two.

    RequestLimits(Settings.Limits limits) {
        this.limits = limits;
    }

    /** Counts a request of a caller; why it is refused, or empty. */
    Optional<ApiException> refusal(String caller) {
        ConsumptionProbe probe =
                buckets.computeIfAbsent(caller, name -> bucket()).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            return Optional.empty();
        }
        long seconds = 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
        return Optional.of(ApiException.later(
                ErrorCode.TOO_MANY_REQUESTS,
                "More than " + limits.requestsPerMinute() + " requests a minute.",
                seconds));
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(limits.burst()).refillGreedy(limits.requestsPerMinute(), Duration.ofMinutes(1)))
                .build();
    }
}
