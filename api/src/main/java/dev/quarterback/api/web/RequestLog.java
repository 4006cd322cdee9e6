package dev.quarterback.api.web;

import dev.quarterback.api.error.ErrorWriter;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request an id, which its errors and log lines carry, and logs it as one line when it is answered. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestLog extends OncePerRequestFilter {

    /** An error found outside of any controller is answered in a second pass, which needs the id too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** Nor is a request another one when it is served again, once its body is there. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String given = RequestId.of(request);
        String id = given == null ? RequestId.make(request, response) : given;
        MDC.put(ErrorWriter.REQUEST_ID, id);
        try {
            if (given == null) {
                serve(request, response, chain, id);
            } else {
                chain.doFilter(request, response);
            }
        } finally {
            MDC.remove(ErrorWriter.REQUEST_ID);
        }
    }

    private static void serve(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String id)
            throws ServletException, IOException {
        long start = System.nanoTime();
        boolean isServed = false;
        try {
            chain.doFilter(request, response);
            isServed = true;
        } finally {
            int status = isServed ? response.getStatus() : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
            if (request.isAsyncStarted()) {
                AtTheEnd end = new AtTheEnd(
                        () -> RequestLine.write(request, response.getStatus(), id, System.nanoTime() - start));
                request.getAsyncContext().addListener(end);
            } else {
                RequestLine.write(request, status, id, System.nanoTime() - start);
            }
        }
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

        /** The answer begins to leave: the end is yet to come. */
        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
