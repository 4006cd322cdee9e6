package dev.quarterback.api.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.quarterback.account.PlanAccount;
import dev.quarterback.api.Settings;
import dev.quarterback.api.job.JobStore;
import dev.quarterback.format.CsvPlanWriter;
import dev.quarterback.format.PlanReader;
import dev.quarterback.format.PlanTable;
import dev.quarterback.format.ProblemReader;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import java.util.zip.GZIPOutputStream;
import org.springframework.stereotype.Component;

/**
 * Plans as CSV, gzipped.
 *
 * <p>All tables of a plan are made at once, since most of the work is to read the problem and the plan, and are kept as long
 * as there is room: a plan with its number never changes.
 */
@Component
class CsvTables {
    /** Bytes of tables that are kept: those of some ten plans of 100,000 orders. */
    private static final long ROOM = 64 << 20;

    private final JobStore store;
    private final Semaphore converters;
    private final Cache<Key, byte[]> tables = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .weigher((Key key, byte[] table) -> table.length)
            .build();

    CsvTables(JobStore store, Settings settings) {
        this.store = store;
        converters = new Semaphore(settings.limits().readers(), true);
    }

    private record Key(String id, int version, PlanTable table) {}

    /**
     * A table of a plan.
     *
     * @param version the number of the plan that is wanted; it may be a later one that is given
     */
    JobStore.Result table(String id, int version, PlanTable table) throws IOException {
        Key key = new Key(id, version, table);
        byte[] kept = tables.getIfPresent(key);
        return kept == null ? made(key) : new JobStore.Result(version, kept);
    }

    /** Few at once hold a whole problem; whoever has waited may find what was made meanwhile. */
    private JobStore.Result made(Key key) throws IOException {
        converters.acquireUninterruptibly();
        try {
            byte[] kept = tables.getIfPresent(key);
            return kept == null ? make(key) : new JobStore.Result(key.version, kept);
        } finally {
            converters.release();
        }
    }

    private JobStore.Result make(Key key) throws IOException {
        JobStore.Result result = store.findResult(key.id).orElseThrow(PlanId::unknown);
        byte[] sent = store.findProblem(key.id).orElseThrow(PlanId::unknown);
        Plan plan = PlanReader.read(new ByteArrayInputStream(result.plan()));
        Problem problem = ProblemReader.read(new ByteArrayInputStream(sent));
        PlanAccount account = PlanAccount.of(problem, plan);
        byte[] wanted = packed(account, key.table);
        for (PlanTable table : PlanTable.values()) {
            byte[] packed = table == key.table ? wanted : packed(account, table);
            tables.put(new Key(key.id, result.version(), table), packed);
        }
        return new JobStore.Result(result.version(), wanted);
    }

    private static byte[] packed(PlanAccount account, PlanTable table) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed, 1 << 16)) {
            CsvPlanWriter.write(account, table, out);
        }
        return packed.toByteArray();
    }
}
