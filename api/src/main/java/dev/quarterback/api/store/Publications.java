package dev.quarterback.api.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Which plans are published and in force: of each name at most one. */
@Component
public class Publications {
    private static final int BY_LENGTH = 200;
    private static final int MOST_TRIES = 100;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** On a database. */
    public Publications(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The publication that a row of a plan has; null for one that never was published. */
    static @Nullable Publication read(ResultSet row) throws SQLException {
        Instant publishedAt = instant(row, "published_at");
        return publishedAt == null
                ? null
                : new Publication(
                        publishedAt,
                        row.getString("published_by"),
                        instant(row, "withdrawn_at"),
                        row.getString("withdrawn_by"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /**
     * Publishes a plan, which takes the place of the one of its name that is in force; has no effect on one that is in force
     * already.
     *
     * <p>Of plans of a name that are published at the same time all but one fail at a try, and take its place at the next.
     *
     * @param by name of who does it
     */
    public void publish(String id, String by) {
        String who = ColumnText.of(by, BY_LENGTH);
        for (int tries = 1; ; tries++) {
            try {
                tryToPublish(id, who);
                return;
            } catch (DuplicateKeyException e) {
                if (tries == MOST_TRIES) {
                    throw e;
                }
            }
        }
    }

    private void tryToPublish(String id, String by) {
        transaction.executeWithoutResult(status -> lockedName(id).ifPresent(name -> {
            jdbc.sql("""
                            update plan set in_force_as = null, withdrawn_at = ?, withdrawn_by = ?
                            where in_force_as = ? and id <> ?""").params(now(), by, name, id).update();
            jdbc.sql("""
                            update plan set in_force_as = name, published_at = ?, published_by = ?, withdrawn_at = null,
                                withdrawn_by = null
                            where id = ? and in_force_as is null""").params(now(), by, id).update();
        }));
    }

    private Optional<String> lockedName(String id) {
        return jdbc.sql("select name from plan where id = ? for update")
                .param(id)
                .query(String.class)
                .optional();
    }

    /** Withdraws a plan, after which none of its name is in force; false when it was not. */
    public boolean withdraw(String id, String by) {
        return jdbc.sql("""
                        update plan set in_force_as = null, withdrawn_at = ?, withdrawn_by = ?
                        where id = ? and in_force_as is not null""").params(now(), ColumnText.of(by, BY_LENGTH), id).update() == 1;
    }

    /** Ids of the plans in force, published latest first; that of one name alone, where one is given. */
    public List<String> inForce(@Nullable String name, int limit) {
        return name == null
                ? jdbc.sql("""
                                select id from plan where in_force_as is not null
                                order by published_at desc, id desc limit ?""").param(limit).query(String.class).list()
                : jdbc.sql("select id from plan where in_force_as = ?")
                        .param(ColumnText.of(name, PlanStore.NAME_LENGTH))
                        .query(String.class)
                        .list();
    }

    /** Whether a plan is in force; until the end of the transaction nobody publishes or withdraws it. */
    public boolean holdsInForce(String id) {
        return jdbc.sql("select in_force_as from plan where id = ? for update")
                .param(id)
                .query((row, number) -> row.getString(1) != null)
                .optional()
                .orElse(false);
    }

    /** Whether a plan is in force. */
    public boolean isInForce(String id) {
        return jdbc.sql("select count(*) from plan where id = ? and in_force_as is not null")
                        .param(id)
                        .query(Integer.class)
                        .single()
                == 1;
    }
}
