package dev.quarterback.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FewAtOnceTest {
    @Test
    void noMoreThanThereArePlacesWorkAtOnce() throws Exception {
        FewAtOnce places = new FewAtOnce(2);
        AtomicInteger working = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch two = new CountDownLatch(2);
        ExecutorService callers = Executors.newFixedThreadPool(6);
        try {
            List<Future<Integer>> calls = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                calls.add(callers.submit(() -> places.call(() -> {
                    most.accumulateAndGet(working.incrementAndGet(), Math::max);
                    two.countDown();
                    await(two);
                    return working.getAndDecrement();
                })));
            }
            for (Future<Integer> call : calls) {
                assertThat(call.get()).isBetween(1, 2);
            }
            assertThat(most).hasValue(2);
        } finally {
            callers.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void workThatFailsGivesItsPlaceBack() throws IOException {
        FewAtOnce places = new FewAtOnce(1);

        assertThatThrownBy(() -> places.call(() -> {
                    throw new IOException("no disk");
                }))
                .hasMessage("no disk");

        assertThat(places.call(() -> "done")).isEqualTo("done");
    }
}
