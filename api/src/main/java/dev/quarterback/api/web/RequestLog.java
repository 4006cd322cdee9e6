package dev.quarterback.api.web;

import dev.quarterback.api.error.ErrorWriter;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request an id, which its errors and log lines carry, and logs it as one line when it is answered. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestLog extends OncePerRequestFilter {
    /** The attribute under which the caller's id is left for the log. */
    private static final Logger log = LoggerFactory.getLogger("dev.quarterback.api.request");

    private static final int SHOWN_LENGTH = 200;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long start = System.nanoTime();
        String id = UUID.randomUUID().toString();
        MDC.put(ErrorWriter.REQUEST_ID, id);
        response.setHeader("X-Request-Id", id);
        try {
            chain.doFilter(request, response);
        } finally {
            if (request.isAsyncStarted()) {
                request.getAsyncContext().addListener(new AtTheEnd(() -> write(request, response, id, start)));
            } else {
                write(request, response, id, start);
            }
            MDC.remove(ErrorWriter.REQUEST_ID);
        }
    }

    /** The path without its query, and nothing of any body. */
    private static void write(HttpServletRequest request, HttpServletResponse response, String id, long start) {
        log.atInfo()
                .addKeyValue("request", id)
                .addKeyValue("method", shown(request.getMethod()))
                .addKeyValue("path", shown(request.getRequestURI()))
                .addKeyValue("status", response.getStatus())
                .addKeyValue("millis", (System.nanoTime() - start) / 1_000_000)
                .addKeyValue("caller", Caller.of(request))
                .addKeyValue("address", request.getRemoteAddr())
                .log("request");
    }

    private static String shown(String text) {
        return text.length() > SHOWN_LENGTH ? text.substring(0, SHOWN_LENGTH) + "…" : text;
    }

    private record AtTheEnd(Runnable action) implements AsyncListener {
        @Override
        public void onComplete(AsyncEvent event) {
            action.run();
        }

        @Override
        public void onTimeout(AsyncEvent event) {}

        @Override
        public void onError(AsyncEvent event) {}

        @Override
        public void onStartAsync(AsyncEvent event) {}
    }
}
