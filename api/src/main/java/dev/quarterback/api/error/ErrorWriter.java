package dev.quarterback.api.error;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes errors to answers, whatever the caller would rather have: there is one form of them. */
@Component
public class ErrorWriter {
    /** Where the request's id is found while it is served. */
    public static final String REQUEST_ID = "requestId";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public ErrorWriter() {}

    /** Writes a refusal; has no effect where an answer has begun. */
    public void write(HttpServletResponse response, ApiException refusal) throws IOException {
        refusal.headers().forEach(response::setHeader);
        write(response, refusal.code(), Objects.requireNonNullElse(refusal.getMessage(), ""), refusal.faults());
    }

    /** Writes an error; has no effect where an answer has begun. */
    public void write(HttpServletResponse response, ErrorCode code, String detail) throws IOException {
        write(response, code, detail, null);
    }

    private void write(HttpServletResponse response, ErrorCode code, String detail, @Nullable List<FieldFault> faults)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(code.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader("ETag", null);
        response.setHeader("Cache-Control", "no-store");
        byte[] body = JSON.writeValueAsBytes(body(code, detail, faults));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    /** The body of an error that only the web server knows of. */
    public static byte[] bare(int status, String requestId) {
        ErrorCode code = ErrorCode.ofStatus(status);
        return JSON.writeValueAsBytes(
                new ProblemDetails("about:blank", code.title(), status, code.title() + ".", code, requestId, null));
    }

    private static ProblemDetails body(ErrorCode code, String detail, @Nullable List<FieldFault> faults) {
        return new ProblemDetails(
                "about:blank", code.title(), code.status(), detail, code, MDC.get(REQUEST_ID), faults);
    }
}
