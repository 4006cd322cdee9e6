package dev.quarterback.api.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A row that means nothing, by which it is found out whether the database can be read and written. */
@Component
class StorageProbe {
    private final JdbcClient jdbc;
    private final Clock clock;

    StorageProbe(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Reads it, to find out whether the database answers. */
    void read() {
        jdbc.sql("select count(*) from write_probe").query(Integer.class).single();
    }

    /** Writes it, to find out whether anything can be written. */
    void write() {
        jdbc.sql("update write_probe set written_at = ? where id = 1")
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
