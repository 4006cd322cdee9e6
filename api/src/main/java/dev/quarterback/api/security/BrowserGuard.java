package dev.quarterback.api.security;

import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.error.ErrorWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps foreign web pages, in the browser of somebody who may call, from calling.
 *
 * <p>A browser names the page's origin in each request that could change anything. A service that needs no keys also insists
 * on being called by a local name, since a foreign name may be made to mean this machine (DNS rebinding).
 */
final class BrowserGuard extends OncePerRequestFilter {
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
        if (isLocal && !keys.hasAny() && !Loopback.isOwnName(request.getServerName())) {
            errors.write(response, ErrorCode.FORBIDDEN, "Call this service by the name localhost, or make API keys.");
        } else if (isForeign(request.getHeader("Origin"), request) || isEmbedded(request)) {
            errors.write(response, ErrorCode.FORBIDDEN, "Other web pages are not allowed to call.");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Asked for by a page of another site, as an image, say, which names no origin; links to this service are fine. */
    private static boolean isEmbedded(HttpServletRequest request) {
        return request.getHeader("Origin") == null
                && "cross-site".equals(request.getHeader("Sec-Fetch-Site"))
                && !"navigate".equals(request.getHeader("Sec-Fetch-Mode"));
    }

    private boolean isForeign(@Nullable String origin, HttpServletRequest request) {
        if (origin == null || allowedOrigins.contains(origin)) {
            return false;
        }
        String host = request.getHeader("Host");
        return !origin.equals("http://" + host) && !origin.equals("https://" + host);
    }
}
