package dev.quarterback.api.plan;

import dev.quarterback.api.store.StorageWatch;
import dev.quarterback.api.web.QueryParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses requests for plans, bounds and quarters at once while the database is away: each would hold a thread for as long as a connection is
 * waited for.
 */
@Component
class DatabaseGuard implements HandlerInterceptor, WebMvcConfigurer {
    private final StorageWatch watch;

    DatabaseGuard(StorageWatch watch) {
        this.watch = watch;
    }

    /** Before anything that a request may wait for. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns(
                        "/v1/plans/**", "/v1/publications/**", "/v1/bounds/**", "/v1/jobs/**", "/v1/quarters/**")
                .order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!onlyValidates(request)) {
            watch.requireDatabase();
        }
        return true;
    }

    /** Whether it can be answered without the database; a query that cannot be read is refused further on. */
    private static boolean onlyValidates(HttpServletRequest request) {
        try {
            return request.getMethod().equals("POST")
                    && QueryParameters.of(request.getQueryString()).has("mode", "validate");
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}
