package dev.quarterback.api.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.quarterback.account.PlanAccount;
import dev.quarterback.api.setting.Settings;
import dev.quarterback.api.store.Problems;
import dev.quarterback.api.store.Results;
import dev.quarterback.format.CsvPlanTable;
import dev.quarterback.format.CsvPlanWriter;
import dev.quarterback.format.PlanReader;
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
    private static final long KEPT_BYTES = 64 << 20;

    private final Problems problems;
    private final Results results;
    private final Semaphore converters;
    private final Cache<Key, byte[]> tables = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((Key key, byte[] table) -> table.length)
            .build();

    CsvTables(Problems problems, Results results, Settings settings) {
        this.problems = problems;
        this.results = results;
        converters = new Semaphore(settings.limits().readers(), true);
    }

    private record Key(String id, int version, CsvPlanTable table) {}

    /**
     * A table of a plan.
     *
     * @param version the number of the plan that is wanted; it may be a later one that is given
     */
    Results.Result table(String id, int version, CsvPlanTable table) throws IOException {
        Key key = new Key(id, version, table);
        byte[] kept = tables.getIfPresent(key);
        return kept == null ? made(key) : new Results.Result(version, kept);
    }

    /** Few at once hold a whole problem; whoever has waited may find what was made meanwhile. */
    private Results.Result made(Key key) throws IOException {
        converters.acquireUninterruptibly();
        try {
            byte[] kept = tables.getIfPresent(key);
            return kept == null ? make(key) : new Results.Result(key.version, kept);
        } finally {
            converters.release();
        }
    }

    private Results.Result make(Key key) throws IOException {
        Results.Result result = results.find(key.id).orElseThrow(PlanId::unknown);
        byte[] sent = problems.find(key.id).orElseThrow(PlanId::unknown);
        Plan plan = PlanReader.read(new ByteArrayInputStream(result.plan()));
        Problem problem = ProblemReader.read(new ByteArrayInputStream(sent));
        PlanAccount account = PlanAccount.of(problem, plan);
        byte[] wanted = packed(account, key.table);
        for (CsvPlanTable table : CsvPlanTable.values()) {
            byte[] packed = table == key.table ? wanted : packed(account, table);
            tables.put(new Key(key.id, result.version(), table), packed);
        }
        return new Results.Result(result.version(), wanted);
    }

    private static byte[] packed(PlanAccount account, CsvPlanTable table) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed, 1 << 16)) {
            CsvPlanWriter.write(account, table, out);
        }
        return packed.toByteArray();
    }
}
