package dev.quarterback.api.store;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether what callers send can be stored, for who asks for health: that never waits for a disk or a database. */
@Component("storage")
class StorageHealth implements HealthIndicator {
    private final StorageWatch watch;

    StorageHealth(StorageWatch watch) {
        this.watch = watch;
    }

    @Override
    public Health health() {
        return watch.canStore() ? Health.up().build() : Health.down().build();
    }
}
