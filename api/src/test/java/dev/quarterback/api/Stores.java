package dev.quarterback.api;

import dev.quarterback.api.job.Claims;
import dev.quarterback.api.job.JobStore;
import dev.quarterback.api.store.Insights;
import dev.quarterback.api.store.PlanStore;
import dev.quarterback.api.store.Problems;
import dev.quarterback.api.store.Publications;
import dev.quarterback.api.store.Results;
import dev.quarterback.api.store.SubmissionKeys;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** All that has rows in a database, as the service has it. */
public final class Stores {
    public final JdbcClient jdbc;
    public final TransactionTemplate transaction;
    public final JobStore jobs;
    public final Claims claims;
    public final Problems problems;
    public final Results results;
    public final SubmissionKeys keys;
    public final PlanStore plans;
    public final Publications publications;
    public final Insights insights;

    /** On a database. */
    public Stores(DataSource database, Clock clock) {
        jdbc = JdbcClient.create(database);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        jobs = new JobStore(jdbc, transaction, clock);
        claims = new Claims(jdbc, transaction, clock);
        problems = new Problems(jdbc, new JdbcTemplate(database));
        results = new Results(jdbc);
        keys = new SubmissionKeys(jdbc);
        plans = new PlanStore(jdbc, problems, results, keys);
        publications = new Publications(jdbc, transaction, clock);
        insights = new Insights(jdbc, problems, keys);
    }
}
