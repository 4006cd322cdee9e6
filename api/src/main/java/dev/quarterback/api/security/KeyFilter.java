package dev.quarterback.api.security;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.error.ErrorWriter;
import dev.quarterback.api.web.Caller;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who calls, by the API key in {@code Authorization: Bearer} or {@code X-API-Key}. */
final class KeyFilter extends OncePerRequestFilter {
    private static final String BEARER = "Bearer ";

    /** Whoever tries keys, on whatever path, has one limit; it keeps nobody from calling who has a valid one. */
    private static final String INVALID = "invalid";

    private final KeyFile keys;
    private final boolean alwaysNeeded;
    private final RequestLimits limits;
    private final ErrorWriter errors;

    /**
     * The filter.
     *
     * @param alwaysNeeded whether a key is needed even where there are none
     */
    KeyFilter(KeyFile keys, boolean alwaysNeeded, RequestLimits limits, ErrorWriter errors) {
        this.keys = keys;
        this.alwaysNeeded = alwaysNeeded;
        this.limits = limits;
        this.errors = errors;
    }

    /** A request is served again once its body is there; its key may have been revoked meanwhile. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String text = textOf(request);
        if (text != null) {
            Optional<ApiKey> key = keys.find(text);
            if (key.isEmpty()) {
                refuse(response);
                return;
            }
            Caller.set(request, key.get().id());
            login(key.get().id(), key.get().role());
        } else if (!alwaysNeeded && !keys.hasAny()) {
            login(Caller.LOCAL, Role.ADMIN);
        }
        chain.doFilter(request, response);
    }

    private void refuse(HttpServletResponse response) throws IOException {
        Optional<ApiException> tooMany = limits.refusal(INVALID);
        if (tooMany.isPresent()) {
            errors.write(response, tooMany.get());
        } else {
            response.setHeader("WWW-Authenticate", "Bearer");
            errors.write(response, ErrorCode.UNAUTHENTICATED, "This API key is not valid.");
        }
    }

    private static @Nullable String textOf(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return authorization.substring(BEARER.length()).trim();
        }
        return request.getHeader("X-API-Key");
    }

    private static void login(String caller, Role role) {
        List<SimpleGrantedAuthority> roles = role.included().stream()
                .map(one -> new SimpleGrantedAuthority("ROLE_" + one.name()))
                .toList();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(caller, null, roles));
        SecurityContextHolder.setContext(context);
    }
}
