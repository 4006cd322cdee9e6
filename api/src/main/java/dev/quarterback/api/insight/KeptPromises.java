package dev.quarterback.api.insight;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.quarterback.api.plan.ReadPlan;
import dev.quarterback.insight.promise.Promised;
import dev.quarterback.insight.promise.Promises;
import dev.quarterback.problem.Order;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Plans prepared to find what can be promised, kept as long as somebody asks and there is room.
 *
 * <p>The same plan is asked about again and again while customers are called; to prepare it takes longer than an answer.
 */
@Component
class KeptPromises {
    /** Parts of all the plans that are kept: some three weeks of a continent. */
    private static final long KEPT_PARTS = 250_000;

    private static final Duration KEPT_FOR = Duration.ofMinutes(10);

    private final Cache<Key, Promises> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_PARTS)
            .weigher((Key key, Promises promises) -> key.parts())
            .expireAfterAccess(KEPT_FOR)
            .build();

    /** Of a plan with its number, which never changes. */
    private record Key(String plan, int version, int parts) {}

    /** What can be promised for an order. */
    Promised promise(ReadPlan plan, Order order) {
        Key key = new Key(plan.id(), plan.version(), plan.parts());
        Promises promises = kept.get(key, none -> Promises.of(plan.problem(), plan.plan()));
        synchronized (promises) { // They are for one thread at a time.
            return promises.promise(order);
        }
    }
}
