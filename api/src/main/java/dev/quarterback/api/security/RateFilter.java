package dev.quarterback.api.security;

import dev.quarterback.api.Settings;
import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.error.ErrorWriter;
import dev.quarterback.api.web.Caller;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.web.filter.OncePerRequestFilter;

/** Limits the requests of each API key; those without a key share one limit. */
final class RateFilter extends OncePerRequestFilter {
    private final Settings.Limits limits;
    private final ErrorWriter errors;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>(); // As many as there are keys.

    RateFilter(Settings.Limits limits, ErrorWriter errors) {
        this.limits = limits;
        this.errors = errors;
    }

    /** Health is asked for by machines that must not be kept waiting by callers. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/health");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ConsumptionProbe probe =
                buckets.computeIfAbsent(Caller.of(request), caller -> bucket()).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
            return;
        }
        long seconds = 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
        errors.write(
                response,
                ApiException.later(
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
