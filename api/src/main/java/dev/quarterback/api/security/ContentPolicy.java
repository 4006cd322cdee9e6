package dev.quarterback.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The Content-Security-Policy of answers: what a browser may load and run of them. An answer that has its own keeps it. */
final class ContentPolicy implements HeaderWriter {
    private static final String NAME = "Content-Security-Policy";

    /** The page: nothing but files of this service, and nothing inline. */
    private static final String STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** The documentation of the requests sets styles itself; its scripts are files of this service. */
    private static final String DOCUMENTATION =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
                    + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final RequestMatcher documentation =
            PathPatternRequestMatcher.withDefaults().matcher("/swagger-ui/**");

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(NAME)) {
            response.setHeader(NAME, documentation.matches(request) ? DOCUMENTATION : STRICT);
        }
    }
}
