package dev.quarterback.api.plan;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** States of plans as server-sent events. */
final class PlanEvent {
    /** Says nothing, and finds out whether a listener is still there. */
    static final byte[] PING = bytes(":\n\n");

    /** When to come back after a stream that has broken: soon, but not all at the same instant as a service starts. */
    static final byte[] RETRY = bytes("retry: " + Duration.ofSeconds(2).toMillis() + "\n\n");

    private static final String END = "end";

    private PlanEvent() {}

    /** The present state; equal states are equal events. */
    static byte[] of(PlanState plan, JsonMapper json) {
        boolean isEnd = plan.status().isEnd();
        String id = isEnd
                ? END
                : plan.plan().resultVersion() + "-" + plan.job().used().toMillis();
        ByteArrayOutputStream event = new ByteArrayOutputStream();
        event.writeBytes(bytes("id: " + id + "\nevent: " + (isEnd ? END : "progress") + "\ndata: "));
        event.writeBytes(json.writeValueAsBytes(PlanMetadata.of(plan)));
        event.writeBytes(bytes("\n\n"));
        return event.toByteArray();
    }

    /** Whether an id that a listener comes back with is that of the end. */
    static boolean isEnd(@Nullable String id) {
        return END.equals(id);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
