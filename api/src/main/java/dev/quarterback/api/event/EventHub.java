package dev.quarterback.api.event;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.DatabaseOutage;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.error.OutageLog;
import dev.quarterback.api.job.DaemonThreads;
import dev.quarterback.api.security.KeyFile;
import dev.quarterback.api.setting.Settings;
import dev.quarterback.api.web.Caller;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
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

/**
 * Tells listeners how far jobs are.
 *
 * <p>It looks at what somebody listens to a few times a second, at all of a source at once, rather than being told of each
 * better result: so listeners do not hold a search up, and jobs that other processes run are told of alike.
 */
@Component
@Lazy(false)
class EventHub implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(EventHub.class);
    private static final long LOOK_MILLIS = 300;
    private static final int LOOKS_TO_A_PING = 50;
    private static final long KEY_MILLIS = 1000;

    private final KeyFile keys;
    private final OutageLog outages;
    private final int most;
    private final Map<Subject, Set<EventStream>> streams = new ConcurrentHashMap<>();
    private final AtomicInteger open = new AtomicInteger();
    private final ScheduledExecutorService looker =
            Executors.newSingleThreadScheduledExecutor(new DaemonThreads("events"));

    /** Whoever may not listen any more is not to wait for a database that is away. */
    private final ScheduledExecutorService guard =
            Executors.newSingleThreadScheduledExecutor(new DaemonThreads("event-keys"));

    private volatile boolean running;
    private int looks;

    EventHub(KeyFile keys, Settings settings, MeterRegistry metrics, OutageLog outages) {
        this.keys = keys;
        this.outages = outages;
        most = settings.limits().listeners();
        Gauge.builder("quarterback.listeners", open, AtomicInteger::get)
                .description("Event streams that are open at this service")
                .register(metrics);
    }

    /** What somebody listens to. */
    private record Subject(EventSource source, String id) {}

    /**
     * Tells a listener of something from now on, its present state at once.
     *
     * @throws ApiException when there are too many listeners
     */
    void listen(EventSource source, StateEvent present, HttpServletRequest request) throws IOException {
        if (open.incrementAndGet() > most) {
            open.decrementAndGet();
            throw ApiException.later(ErrorCode.TOO_MANY_LISTENERS, "Too many listen; ask for the plan instead.", 10);
        }
        Subject subject = new Subject(source, present.subject());
        EventStream stream = stream(subject, Caller.of(request), request.startAsync());
        try {
            stream.open(StateEvent.RETRY);
            tell(present, List.of(stream));
        } catch (RuntimeException e) {
            stream.close();
            throw e;
        }
    }

    private EventStream stream(Subject subject, String caller, AsyncContext context) throws IOException {
        EventStream[] self = new EventStream[1];
        EventStream stream = new EventStream(caller, context, () -> {
            open.decrementAndGet();
            streams.computeIfPresent(subject, (key, all) -> {
                all.remove(self[0]);
                return all.isEmpty() ? null : all;
            });
        });
        self[0] = stream;
        streams.compute(subject, (key, all) -> {
            Set<EventStream> set = all == null ? ConcurrentHashMap.newKeySet() : all;
            set.add(stream);
            return set;
        });
        return stream;
    }

    private static void tell(StateEvent event, Iterable<EventStream> listeners) {
        for (EventStream stream : listeners) {
            if (event.isEnd()) {
                stream.end(event.bytes());
            } else {
                stream.offer(event.bytes());
            }
        }
    }

    private void look() {
        looks++;
        try {
            Map<EventSource, Map<String, Set<EventStream>>> bySource = new HashMap<>();
            streams.forEach(
                    (subject, listeners) -> bySource.computeIfAbsent(subject.source(), source -> new HashMap<>())
                            .put(subject.id(), listeners));
            bySource.forEach(EventHub::tellAll);
            if (looks % LOOKS_TO_A_PING == 0) {
                streams.values().forEach(listeners -> listeners.forEach(stream -> stream.ping(StateEvent.PING)));
            }
        } catch (RuntimeException e) {
            if (DatabaseOutage.isBehind(e)) {
                outages.tell(OutageLog.Kind.DATABASE, e); // The next look may do better.
            } else {
                log.warn("listeners not told", e);
            }
        }
    }

    private static void tellAll(EventSource source, Map<String, Set<EventStream>> told) {
        for (StateEvent event : source.present(Set.copyOf(told.keySet()))) {
            Set<EventStream> listeners = told.remove(event.subject());
            if (listeners != null) {
                tell(event, listeners);
            }
        }
        told.values().forEach(listeners -> listeners.forEach(EventStream::close)); // What they follow was deleted.
    }

    /** Ends the streams of those who may not call any more. */
    private void endStrangers() {
        try {
            Set<String> callers = keys.callers();
            for (Set<EventStream> listeners : streams.values()) {
                for (EventStream stream : listeners) {
                    if (!callers.contains(stream.caller())) {
                        stream.close();
                    }
                }
            }
        } catch (RuntimeException e) {
            log.warn("API keys not read", e);
        }
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // They end with their executors.
    public void start() {
        running = true;
        looker.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        guard.scheduleWithFixedDelay(this::endStrangers, KEY_MILLIS, KEY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Before the web server ends, which would wait for open streams. */
    @Override
    public void stop() {
        running = false;
        looker.shutdownNow();
        guard.shutdownNow();
        streams.values().forEach(listeners -> List.copyOf(listeners).forEach(EventStream::close));
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
