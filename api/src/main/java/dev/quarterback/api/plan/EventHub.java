package dev.quarterback.api.plan;

import dev.quarterback.api.Settings;
import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.job.DaemonThreads;
import dev.quarterback.api.job.Job;
import dev.quarterback.api.job.JobRunner;
import dev.quarterback.api.job.JobStore;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells listeners how far plans are.
 *
 * <p>It looks at the plans that somebody listens to a few times a second, all of them with one query, rather than being
 * told of each better plan: so listeners do not hold a search up, and plans that other processes run are told of alike.
 */
@Component
@Lazy(false)
class EventHub implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(EventHub.class);
    private static final long LOOK_MILLIS = 300;
    private static final int LOOKS_TO_A_PING = 50;
    private static final byte[] PING = ":\n\n".getBytes(StandardCharsets.UTF_8);

    private final JobStore store;
    private final JobRunner runner;
    private final JsonMapper json;
    private final int most;
    private final Map<String, Set<EventStream>> streams = new ConcurrentHashMap<>();
    private final AtomicInteger open = new AtomicInteger();
    private final ScheduledExecutorService looker =
            Executors.newSingleThreadScheduledExecutor(new DaemonThreads("events"));
    private volatile boolean running;
    private int looks;

    EventHub(JobStore store, JobRunner runner, JsonMapper json, Settings settings) {
        this.store = store;
        this.runner = runner;
        this.json = json;
        most = settings.limits().listeners();
    }

    /**
     * Tells a listener of a job from now on, its present state at once.
     *
     * @throws ApiException when there are too many listeners
     */
    void listen(Job job, HttpServletRequest request) throws IOException {
        if (open.incrementAndGet() > most) {
            open.decrementAndGet();
            throw ApiException.later(ErrorCode.TOO_MANY_LISTENERS, "Too many listen; ask for the plan instead.", 10);
        }
        EventStream stream = stream(job.id(), request.startAsync());
        try {
            stream.open();
            tell(job, List.of(stream));
        } catch (RuntimeException e) {
            stream.close();
            throw e;
        }
    }

    private EventStream stream(String id, AsyncContext context) throws IOException {
        EventStream[] self = new EventStream[1];
        EventStream stream = new EventStream(context, () -> {
            open.decrementAndGet();
            streams.computeIfPresent(id, (key, all) -> {
                all.remove(self[0]);
                return all.isEmpty() ? null : all;
            });
        });
        self[0] = stream;
        streams.compute(id, (key, all) -> {
            Set<EventStream> set = all == null ? ConcurrentHashMap.newKeySet() : all;
            set.add(stream);
            return set;
        });
        return stream;
    }

    private void tell(Job row, Iterable<EventStream> listeners) {
        Job job = runner.now(row);
        byte[] event = event(job.status().isEnd() ? "end" : "progress", PlanMetadata.of(job));
        for (EventStream stream : listeners) {
            if (job.status().isEnd()) {
                stream.end(event);
            } else {
                stream.offer(event);
            }
        }
    }

    private byte[] event(String name, PlanMetadata data) {
        ByteArrayOutputStream event = new ByteArrayOutputStream();
        event.writeBytes(("event: " + name + "\ndata: ").getBytes(StandardCharsets.UTF_8));
        event.writeBytes(json.writeValueAsBytes(data));
        event.writeBytes("\n\n".getBytes(StandardCharsets.UTF_8));
        return event.toByteArray();
    }

    private void look() {
        try {
            Map<String, Set<EventStream>> told = new HashMap<>(streams);
            for (Job job : store.findAll(told.keySet())) {
                Set<EventStream> listeners = told.remove(job.id());
                if (listeners != null) {
                    tell(job, listeners);
                }
            }
            told.values().forEach(listeners -> listeners.forEach(EventStream::close)); // Their plans were deleted.
            if (++looks % LOOKS_TO_A_PING == 0) {
                streams.values().forEach(listeners -> listeners.forEach(stream -> stream.ping(PING)));
            }
        } catch (RuntimeException e) {
            log.warn("listeners not told", e); // The next look may do better.
        }
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // It ends with its executor.
    public void start() {
        running = true;
        looker.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Before the web server ends, which would wait for open streams. */
    @Override
    public void stop() {
        running = false;
        looker.shutdownNow();
        streams.values().forEach(listeners -> List.copyOf(listeners).forEach(EventStream::close));
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
