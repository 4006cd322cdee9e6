package dev.quarterback.api.event;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A state of a job as a server-sent event; equal states are equal events.
 *
 * @param subject id of what listeners follow
 * @param isEnd whether nothing comes after it
 * @param bytes as they are sent
 */
public record StateEvent(String subject, boolean isEnd, byte[] bytes) {
    /** Says nothing, and finds out whether a listener is still there. */
    static final byte[] PING = bytes(":\n\n");

    /** When to come back after a stream that has broken: soon, but not all at the same instant as a service starts. */
    static final byte[] RETRY = bytes("retry: " + Duration.ofSeconds(2).toMillis() + "\n\n");

    private static final String END = "end";

    /**
     * The event of a state.
     *
     * @param id of the state, by which a listener that comes back names it; that of an end is always the same
     * @param data as JSON
     */
    public static StateEvent of(String subject, boolean isEnd, String id, Object data, JsonMapper json) {
        ByteArrayOutputStream event = new ByteArrayOutputStream();
        event.writeBytes(bytes("id: " + (isEnd ? END : id) + "\nevent: " + (isEnd ? END : "progress") + "\ndata: "));
        event.writeBytes(json.writeValueAsBytes(data));
        event.writeBytes(bytes("\n\n"));
        return new StateEvent(subject, isEnd, event.toByteArray());
    }

    /** Whether an id that a listener comes back with is that of the end. */
    static boolean isEnd(@Nullable String id) {
        return END.equals(id);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
