package dev.quarterback.api.security;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorWriter;
import dev.quarterback.api.web.Caller;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Limits the requests of each API key; those without a key share one limit. */
final class RateFilter extends OncePerRequestFilter {
    private final RequestLimits limits;
    private final RequestMatcher unlimited;
    private final ErrorWriter errors;

    /**
     * The filter.
     *
     * @param unlimited what is asked for by machines and people that must not be kept waiting by callers
     */
    RateFilter(RequestLimits limits, RequestMatcher unlimited, ErrorWriter errors) {
        this.limits = limits;
        this.unlimited = unlimited;
        this.errors = errors;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return unlimited.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<ApiException> refusal = limits.refusal(Caller.of(request));
        if (refusal.isPresent()) {
            errors.write(response, refusal.get());
        } else {
            chain.doFilter(request, response);
        }
    }
}
