package dev.quarterback.api.store;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of results: of each plan the best so far and what it started from, gzipped JSON, and the book in which that was
 * edited, with what was told of it.
 */
@Component
public class Results {
    private final JdbcClient jdbc;

    /** On a database. */
    public Results(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A result.
     *
     * @param version which of the plan's results it is, counted from 1
     * @param plan gzipped JSON
     */
    public record Result(int version, byte[] plan) {}

    /** The best so far, with its number; empty when there is none. */
    public Optional<Result> find(String planId) {
        return jdbc.sql("""
                        select plan.result_version, result.plan from plan
                        join result on result.plan_id = plan.id where plan.id = ?""")
                .param(planId)
                .query((row, number) -> new Result(row.getInt(1), row.getBytes(2)))
                .optional();
    }

    /** What a plan starts from, of a revision the plan that it revises; empty when it starts afresh. */
    public Optional<byte[]> findStart(String planId) {
        return jdbc.sql("""
                        select plan from start_plan where plan_id = ?
                        union all
                        select planned from problem where id = ? and planned is not null""")
                .params(planId, planId)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    /** Keeps the best plan of another one, as it is now, to start from; none if there is none. */
    void copyStart(String from, String planId) {
        jdbc.sql(
                        "insert into start_plan (plan_id, plan) select cast(? as varchar(36)), plan from result where plan_id = ?")
                .params(planId, from)
                .update();
    }

    /** The XLSX book in which people edited what a plan starts from; empty where nobody did. */
    public Optional<byte[]> findEditedBook(String planId) {
        return jdbc.sql("select book from edited_book where plan_id = ?")
                .param(planId)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    /** What was told of the edits in that book, gzipped JSON; empty where nobody has asked. */
    public Optional<byte[]> findToldEdits(String planId) {
        return jdbc.sql("select told from edited_book where plan_id = ? and told is not null")
                .param(planId)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    /** Keeps what is told of the edits in that book, gzipped JSON, in place of what was told before. */
    public void saveToldEdits(String planId, byte[] told) {
        jdbc.sql("update edited_book set told = ? where plan_id = ?")
                .params(told, planId)
                .update();
    }

    void insertEditedBook(String planId, byte[] book) {
        jdbc.sql("insert into edited_book (plan_id, book) values (?, ?)")
                .params(planId, book)
                .update();
    }

    void write(String planId, byte[] plan) {
        int replaced = jdbc.sql("update result set plan = ? where plan_id = ?")
                .params(plan, planId)
                .update();
        if (replaced == 0) {
            jdbc.sql("insert into result (plan_id, plan) values (?, ?)")
                    .params(planId, plan)
                    .update();
        }
    }
}
