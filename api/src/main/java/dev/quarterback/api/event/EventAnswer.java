package dev.quarterback.api.event;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Answers requests to follow something. */
@Component
@Lazy
public class EventAnswer {
    private final EventHub hub;

    EventAnswer(EventHub hub) {
        this.hub = hub;
    }

    /**
     * Tells a listener all states from the present one on; one that has heard the end is sent away.
     *
     * @param lastEvent id of the event that it has heard last; null for none
     */
    public void begin(
            EventSource source,
            StateEvent present,
            @Nullable String lastEvent,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (present.isEnd() && StateEvent.isEnd(lastEvent)) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE + ";charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no"); // Proxies are not to collect events.
        if (!request.getMethod().equals("HEAD")) {
            hub.listen(source, present, request);
        }
    }
}
