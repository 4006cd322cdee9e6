package dev.quarterback.api.security;

import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.error.ErrorWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps foreign web pages, in the browser of somebody who may call, from calling.
 *
 * <p>A browser names the page's origin in each request that could change anything. A service that needs no keys also insists
 * on being called by a local name, since a foreign name may be made to mean this machine (DNS rebinding).
 */
final class BrowserGuard extends OncePerRequestFilter {
    private static final Set<String> LOCAL_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final List<String> allowedOrigins;
    private final KeyFile keys;
    private final boolean isLocal;
    private final ErrorWriter errors;

    BrowserGuard(List<String> allowedOrigins, KeyFile keys, boolean isLocal, ErrorWriter errors) {
        this.allowedOrigins = allowedOrigins;
        this.keys = keys;
        this.isLocal = isLocal;
        this.errors = errors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isLocal && !keys.hasAny() && !LOCAL_NAMES.contains(request.getServerName())) {
            errors.write(response, ErrorCode.FORBIDDEN, "Call this service by the name localhost, or make API keys.");
        } else if (isForeign(request.getHeader("Origin"), request)) {
            errors.write(response, ErrorCode.FORBIDDEN, "Web pages of this origin are not allowed to call.");
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isForeign(@Nullable String origin, HttpServletRequest request) {
        if (origin == null || allowedOrigins.contains(origin)) {
            return false;
        }
        String host = request.getHeader("Host");
        return !origin.equals("http://" + host) && !origin.equals("https://" + host);
    }
}
