package dev.quarterback.api.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.quarterback.account.PlanAccount;
import dev.quarterback.api.setting.Settings;
import dev.quarterback.api.store.Results;
import dev.quarterback.api.web.FewAtOnce;
import dev.quarterback.format.CsvPlanTable;
import dev.quarterback.format.CsvPlanWriter;
import dev.quarterback.format.PlanReader;
import dev.quarterback.plan.Plan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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

    private final PlanningInput input;
    private final Results results;
    private final FewAtOnce converters;
    private final Cache<Key, byte[]> tables = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((Key key, byte[] table) -> table.length)
            .build();

    CsvTables(PlanningInput input, Results results, Settings settings) {
        this.input = input;
        this.results = results;
        converters = new FewAtOnce(settings.limits().readers());
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
        return kept == null ? converters.call(() -> made(key)) : new Results.Result(version, kept);
    }

    /** Whoever has waited for a place may find what was made meanwhile. */
    private Results.Result made(Key key) throws IOException {
        byte[] kept = tables.getIfPresent(key);
        return kept == null ? make(key) : new Results.Result(key.version, kept);
    }

    private Results.Result make(Key key) throws IOException {
        Results.Result result = results.find(key.id).orElseThrow(PlanId::unknown);
        Plan plan = PlanReader.read(new ByteArrayInputStream(result.plan()));
        PlanAccount account = PlanAccount.of(input.problem(key.id), plan);
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
