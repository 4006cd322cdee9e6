package dev.quarterback.api.transfer;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Collects each answer and lets it leave without a thread, so that a client that does not read holds nobody up. Event
 * streams, which write without waiting themselves, pass.
 *
 * <p>After the filters that log and measure requests: for them a request ends when its answer has left.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class AnswerFilter extends OncePerRequestFilter {
    /** What is left of a refused body and is more than this is rather not waited for: the connection ends. */
    private static final long SHORT_REST = 64 * 1024;

    private final Spool spool;
    private final Packing packing;
    private final Transfers transfers;
    private final ErrorWriter errors;

    AnswerFilter(Spool spool, Packing packing, Transfers transfers, ErrorWriter errors) {
        this.spool = spool;
        this.packing = packing;
        this.transfers = transfers;
        this.errors = errors;
    }

    /** A request is served again once its body is there. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        BufferedAnswer answer = new BufferedAnswer(request, response, spool, packing);
        boolean leaves = false;
        try {
            chain.doFilter(request, answer);
            leaves = !request.isAsyncStarted() && !answer.isLeftToServer();
        } finally {
            if (!leaves) {
                answer.discard();
            }
        }
        if (leaves) {
            send(request, response, answer);
        }
    }

    private void send(HttpServletRequest request, HttpServletResponse response, BufferedAnswer answer)
            throws IOException {
        Departure departure;
        try {
            AnswerContent content = answer.finish();
            closeAfterLongRest(request, response);
            departure = new Departure(request.startAsync(request, response), content, transfers);
        } catch (ApiException e) { // There was no room for the last bytes.
            answer.discard();
            errors.write(response, e);
            return;
        } catch (IOException | RuntimeException e) {
            answer.discard();
            throw e;
        }
        departure.begin();
    }

    private static void closeAfterLongRest(HttpServletRequest request, HttpServletResponse response) {
        if (!ClientConnection.of(request).isBodyRead()
                && (request.getContentLengthLong() < 0 || request.getContentLengthLong() > SHORT_REST)) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
        }
    }
}
