package dev.quarterback.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads server-sent events. */
final class EventReader implements AutoCloseable {
    private final BufferedReader lines;
    private int retry;

    EventReader(InputStream in) {
        lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    record Event(String id, String name, JsonNode data) {
        String status() {
            return data.get("status").stringValue();
        }
    }

    /** The next event; null at the end of the stream. */
    @Nullable
    Event next() throws IOException {
        String id = "";
        String name = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("id: ")) {
                id = line.substring("id: ".length());
            } else if (line.startsWith("retry: ")) {
                retry = Integer.parseInt(line.substring("retry: ".length()));
            } else if (line.startsWith("event: ")) {
                name = line.substring("event: ".length());
            } else if (line.startsWith("data: ")) {
                return new Event(id, name, RunningService.JSON.readTree(line.substring("data: ".length())));
            }
        }
        return null;
    }

    /** The milliseconds after which to come back; 0 before they are told. */
    int retry() {
        return retry;
    }

    List<Event> all() throws IOException {
        List<Event> events = new ArrayList<>();
        for (Event event = next(); event != null; event = next()) {
            events.add(event);
        }
        return events;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
