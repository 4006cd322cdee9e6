package dev.quarterback.api.error;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;

/** The kinds of errors, each with its HTTP status; their names in the answers are stable. */
@Schema(
        enumAsRef = true,
        description = "The kind of an error. A name stays what it means; take one that you do not know by its status.")
public enum ErrorCode {
    UNREADABLE(400, "The request cannot be read"),
    UNAUTHENTICATED(401, "An API key is needed"),
    FORBIDDEN(403, "Not allowed"),
    NOT_FOUND(404, "Not found"),
    METHOD_NOT_ALLOWED(405, "Method not allowed"),
    NOT_ACCEPTABLE(406, "Not acceptable"),
    TOO_SLOW(408, "The body comes too slowly"),
    NO_PLAN_YET(409, "There is no plan yet"),
    NO_RESULT_YET(409, "There is no result yet"),
    STILL_PLANNING(409, "The plan is not done yet"),
    OTHER_EVENTS(409, "The day was told otherwise before"),
    OUT_OF_ORDER(409, "Another day comes next"),
    TOO_MANY_QUARTERS(409, "Too many quarters"),
    IN_FORCE(409, "The plan is in force"),
    OUTDATED(412, "There is a later result"),
    TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body's type is not supported"),
    INVALID(422, "The input is invalid"),
    KEY_REUSED(422, "The idempotency key was used for another request"),
    QUEUE_FULL(429, "The queue is full"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    TOO_MANY_LISTENERS(429, "Too many event streams"),
    INTERNAL(500, "Internal error"),
    UNAVAILABLE(503, "Not available now");

    private final int status;
    private final String title;

    ErrorCode(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What went wrong, in a few words. */
    public String title() {
        return title;
    }

    /** The code in the answers, e.g. {@code queue-full}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The code for a status that the web server or Spring has chosen. */
    static ErrorCode ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 408 -> TOO_SLOW;
            case 412 -> OUTDATED;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 422 -> INVALID;
            case 429 -> TOO_MANY_REQUESTS;
            case 501, 505 -> UNREADABLE; // Parts of HTTP that the web server does not know.
            case 503 -> UNAVAILABLE;
            default -> status >= 500 ? INTERNAL : UNREADABLE;
        };
    }
}
