package dev.quarterback.api.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The line of a request in the log: its path without the query, and nothing of any body. */
final class RequestLine {
    private static final Logger log = LoggerFactory.getLogger("dev.quarterback.api.request");
    private static final int SHOWN_LENGTH = 200;

    private RequestLine() {}

    static void write(HttpServletRequest request, int status, String id, long nanos) {
        log.atInfo()
                .addKeyValue("request", id)
                .addKeyValue("method", shown(request.getMethod()))
                .addKeyValue("path", shown(request.getRequestURI()))
                .addKeyValue("status", status)
                .addKeyValue("millis", nanos / 1_000_000)
                .addKeyValue("caller", Caller.of(request))
                .addKeyValue("address", request.getRemoteAddr())
                .log("request");
    }

    /** What could not be parsed is null. */
    private static String shown(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return text.length() > SHOWN_LENGTH ? text.substring(0, SHOWN_LENGTH) + "…" : text;
    }
}
