package dev.quarterback.api.event;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a listener gets that takes events now and then. */
class EventStreamTest {
    private final Line line = new Line();
    private final AtomicInteger closed = new AtomicInteger();
    private final AtomicInteger completed = new AtomicInteger();
    private EventStream stream;

    /** A connection that takes bytes while it is ready. */
    private static final class Line extends ServletOutputStream {
        private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
        private boolean isReady = true;
        private boolean isBroken;

        @Override
        public boolean isReady() {
            return isReady;
        }

        @Override
        public void setWriteListener(WriteListener listener) {}

        @Override
        public void write(int b) throws IOException {
            if (isBroken) {
                throw new IOException("broken");
            }
            taken.write(b);
        }

        private String taken() {
            return taken.toString(StandardCharsets.UTF_8);
        }
    }

    @BeforeEach
    void open() throws IOException {
        ServletResponse response = standIn(ServletResponse.class, Map.of("getOutputStream", () -> line));
        AsyncContext context = standIn(
                AsyncContext.class, Map.of("getResponse", () -> response, "complete", completed::incrementAndGet));
        stream = new EventStream("local", context, closed::incrementAndGet);
        stream.open(event("hello "));
    }

    /** Answers some methods, and others with nothing. */
    private static <T> T standIn(Class<T> type, Map<String, Supplier<Object>> methods) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    Object value =
                            methods.getOrDefault(method.getName(), () -> null).get();
                    return method.getReturnType() == void.class ? null : value;
                }));
    }

    private static byte[] event(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatWasNotTakenInTimeIsReplacedByTheLatest() {
        stream.offer(event("1 "));
        line.isReady = false;
        for (int i = 2; i < 1000; i++) {
            stream.offer(event(i + " "));
        }
        stream.ping(event("ping "));
        line.isReady = true;
        stream.onWritePossible();

        assertThat(line.taken()).isEqualTo("hello 1 999 ");
    }

    @Test
    void theSameStateIsToldOnce() {
        stream.offer(event("1 "));
        stream.offer(event("1 "));
        stream.ping(event("ping "));
        stream.offer(event("1 "));

        assertThat(line.taken()).isEqualTo("hello 1 ping ");
    }

    @Test
    void theEndIsToldToWhoeverTakesItLateAndEndsTheStreamOnce() {
        line.isReady = false;
        stream.offer(event("1 "));
        stream.end(event("end"));
        stream.offer(event("2 "));
        stream.end(event("end again"));
        assertThat(closed).hasValue(0);

        line.isReady = true;
        stream.onWritePossible();
        stream.onWritePossible();
        stream.close();

        assertThat(line.taken()).isEqualTo("hello end");
        assertThat(closed).hasValue(1);
        assertThat(completed).hasValue(1);
    }

    @Test
    void aBrokenConnectionEndsTheStream() {
        line.isBroken = true;
        stream.offer(event("1 "));
        stream.offer(event("2 "));

        assertThat(closed).hasValue(1);
    }
}
