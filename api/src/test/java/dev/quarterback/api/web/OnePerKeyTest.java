package dev.quarterback.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class OnePerKeyTest {
    private final OnePerKey perKey = new OnePerKey();
    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    void whoeverComesSecondStartsWhenTheFirstHasDoneIt() throws IOException, InterruptedException {
        Thread second = new Thread(() -> call("second"));

        perKey.call("plan", () -> {
            second.start();
            Awaitility.await().until(() -> second.getState() == Thread.State.WAITING);
            return done.add("first");
        });
        second.join();

        assertThat(done).containsExactly("first", "second");
    }

    private void call(String name) {
        try {
            perKey.call("plan", () -> done.add(name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
