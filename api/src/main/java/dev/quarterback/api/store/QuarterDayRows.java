package dev.quarterback.api.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the mornings of quarters; what changes them is part of a transaction of whoever calls. */
@Component
public class QuarterDayRows {
    private static final String COLUMNS =
            "select quarter_id, morning, job_id, delivered, open_orders, new_orders, given_count, moved_count,"
                    + " departures, handovers from quarter_day";
    private static final String OF_ONE = " where quarter_id = ? and morning = ?";

    private final JdbcClient jdbc;

    /** On a database. */
    public QuarterDayRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Stores a morning that is to be planned.
     *
     * @param told what it is told, gzipped JSON
     * @throws org.springframework.dao.DuplicateKeyException when it was stored meanwhile
     */
    public void insert(String quarterId, LocalDate morning, String jobId, byte[] told) {
        jdbc.sql("insert into quarter_day (quarter_id, morning, job_id, told) values (?, ?, ?, ?)")
                .params(quarterId, morning, jobId, told)
                .update();
    }

    /**
     * Has a morning that was not planned be planned by another job; false where that was done meanwhile.
     *
     * @param before id of the job that has failed
     */
    public boolean replace(String quarterId, LocalDate morning, String before, String jobId, byte[] told) {
        return jdbc.sql("update quarter_day set job_id = ?, told = ?" + OF_ONE + " and job_id = ?")
                        .params(jobId, told, quarterId, morning, before)
                        .update()
                == 1;
    }

    /** All mornings of a quarter in their order. */
    public List<StoredDay> of(String quarterId) {
        return jdbc.sql(COLUMNS + " where quarter_id = ? order by morning")
                .param(quarterId)
                .query(QuarterDayRows::day)
                .list();
    }

    /** The last morning of each of these quarters that has one. */
    public List<StoredDay> last(Collection<String> quarterIds) {
        return quarterIds.isEmpty()
                ? List.of()
                : jdbc.sql(COLUMNS + " where quarter_id in (:ids) and morning = (select max(other.morning)"
                                + " from quarter_day other where other.quarter_id = quarter_day.quarter_id)")
                        .param("ids", quarterIds)
                        .query(QuarterDayRows::day)
                        .list();
    }

    /** The morning that a job plans. */
    public Optional<StoredDay> ofJob(String jobId) {
        return jdbc.sql(COLUMNS + " where job_id = ?")
                .param(jobId)
                .query(QuarterDayRows::day)
                .optional();
    }

    private static StoredDay day(ResultSet row, int number) throws SQLException {
        Integer open = row.getObject("open_orders", Integer.class);
        StoredDay.Figures figures = open == null
                ? null
                : new StoredDay.Figures(
                        open,
                        row.getInt("new_orders"),
                        row.getInt("given_count"),
                        row.getInt("moved_count"),
                        row.getInt("departures"),
                        row.getInt("handovers"));
        return new StoredDay(
                row.getString("quarter_id"),
                row.getObject("morning", LocalDate.class),
                row.getString("job_id"),
                row.getInt("delivered"),
                figures);
    }

    /** What the mornings of a quarter were told, up to one of them, in their order, gzipped JSON. */
    public List<byte[]> told(String quarterId, LocalDate upTo) {
        return jdbc.sql("select told from quarter_day where quarter_id = ? and morning <= ? order by morning")
                .params(quarterId, upTo)
                .query((row, number) -> row.getBytes(1))
                .list();
    }

    /** What the next morning needs of a planned one; empty before that is planned. */
    public Optional<DayState> findState(String quarterId, LocalDate morning) {
        return jdbc.sql("select look_ahead, planned, promised, given, delivered from quarter_day" + OF_ONE
                        + " and promised is not null")
                .params(quarterId, morning)
                .query((row, number) ->
                        new DayState(row.getBytes(1), row.getBytes(2), row.getBytes(3), row.getBytes(4), row.getInt(5)))
                .optional();
    }

    /** What a morning has come to, gzipped JSON; empty before it is planned. */
    public Optional<byte[]> findAnswer(String quarterId, LocalDate morning) {
        return jdbc.sql("select answer from quarter_day" + OF_ONE + " and answer is not null")
                .params(quarterId, morning)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    /** What the last morning that is planned has come to, gzipped JSON; empty before there is one. */
    public Optional<byte[]> findLastAnswer(String quarterId) {
        return jdbc.sql("select answer from quarter_day where quarter_id = ? and answer is not null"
                        + " order by morning desc fetch first 1 row only")
                .param(quarterId)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    /** What has happened on the days that are over, in their order, gzipped JSON. */
    public List<byte[]> histories(String quarterId) {
        return jdbc.sql("""
            select history_before from quarter_day where quarter_id = ? and history_before is not null
            order by morning\
            """)
                .param(quarterId)
                .query((row, number) -> row.getBytes(1))
                .list();
    }

    /** Where a quarter may end after each day that is over, in their order, gzipped JSON; days without it are left out. */
    public List<byte[]> outlooks(String quarterId) {
        return jdbc.sql("""
            select outlook_before from quarter_day where quarter_id = ? and outlook_before is not null
            order by morning\
            """)
                .param(quarterId)
                .query((row, number) -> row.getBytes(1))
                .list();
    }

    /** Mornings of a quarter whose day before is over and has no outlook: they were planned before outlooks were kept. */
    public List<LocalDate> withoutOutlook(String quarterId) {
        return jdbc.sql("""
            select morning from quarter_day
            where quarter_id = ? and history_before is not null and outlook_before is null order by morning\
            """)
                .param(quarterId)
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list();
    }

    /** Keeps where the quarter may end after the day before a morning, gzipped JSON. */
    public void keepOutlook(String quarterId, LocalDate morning, byte[] outlook) {
        jdbc.sql("update quarter_day set outlook_before = ?" + OF_ONE)
                .params(outlook, quarterId, morning)
                .update();
    }

    /**
     * The day before a morning, which is over by then.
     *
     * @param history what has happened on it, gzipped JSON
     * @param outlook where the quarter may end after it, gzipped JSON
     */
    public record DayBefore(byte[] history, byte[] outlook) {}

    /**
     * What a morning has come to.
     *
     * @param before null for the first morning
     * @param state what the next one needs; null for the morning after the last day
     * @param answer what is told of it, gzipped JSON
     * @param delivered orders handed over before it
     * @param figures what its plan comes to; null for the morning after the last day
     */
    public record Outcome(
            @Nullable DayBefore before,
            @Nullable DayState state,
            byte[] answer,
            int delivered,
            StoredDay.@Nullable Figures figures) {}

    /** Saves what a morning has come to. */
    public void save(String quarterId, LocalDate morning, Outcome outcome) {
        DayState state = outcome.state();
        DayBefore before = outcome.before();
        jdbc.sql("update quarter_day set history_before = ?, outlook_before = ?, answer = ?, delivered = ?" + OF_ONE)
                .param(before == null ? null : before.history())
                .param(before == null ? null : before.outlook())
                .param(outcome.answer())
                .param(outcome.delivered())
                .param(quarterId)
                .param(morning)
                .update();
        if (state != null) {
            jdbc.sql("update quarter_day set look_ahead = ?, planned = ?, promised = ?, given = ?" + OF_ONE)
                    .params(state.lookAhead(), state.plan(), state.promised(), state.given(), quarterId, morning)
                    .update();
        }
        StoredDay.Figures figures = outcome.figures();
        if (figures != null) {
            jdbc.sql("""
                update quarter_day set open_orders = ?, new_orders = ?, given_count = ?, moved_count = ?,
                    departures = ?, handovers = ?\
                """ + OF_ONE)
                    .param(figures.open())
                    .param(figures.added())
                    .param(figures.given())
                    .param(figures.moved())
                    .param(figures.departures())
                    .param(figures.handovers())
                    .param(quarterId)
                    .param(morning)
                    .update();
        }
    }
}
