package dev.quarterback.api.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.job.JobStore;
import dev.quarterback.api.setting.Settings;
import dev.quarterback.api.store.PlanStore;
import dev.quarterback.api.store.Results;
import dev.quarterback.api.web.FewAtOnce;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.format.PlanReader;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Plans as requests ask about them: read once, and kept as long as somebody asks and there is room.
 *
 * <p>A plan with its number never changes, so what is kept is never out of date.
 */
@Component
public class ReadPlans {
    /** Parts of all the plans that are kept: some five weeks of a continent, about 200 MB. */
    private static final long KEPT_PARTS = 500_000;

    private static final Duration KEPT_FOR = Duration.ofMinutes(10);

    private final JobStore jobs;
    private final PlanStore plans;
    private final PlanningInput input;
    private final Results results;
    private final FewAtOnce readers;
    private final Cache<Key, ReadPlan> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_PARTS)
            .weigher((Key key, ReadPlan plan) -> plan.parts())
            .expireAfterAccess(KEPT_FOR)
            .build();

    ReadPlans(JobStore jobs, PlanStore plans, PlanningInput input, Results results, Settings settings) {
        this.jobs = jobs;
        this.plans = plans;
        this.input = input;
        this.results = results;
        readers = new FewAtOnce(settings.limits().readers());
    }

    private record Key(String id, int version) {}

    /**
     * The best plan so far of that id.
     *
     * @throws ApiException when there is none, or no such id
     */
    public ReadPlan get(String id) throws IOException {
        int version = find(id).orElseThrow(PlanId::unknown).requireResult();
        ReadPlan before = kept.getIfPresent(new Key(id, version));
        return before == null ? readers.call(() -> read(id, version)) : before;
    }

    private Optional<PlanState> find(String id) {
        return PlanId.isOne(id)
                ? jobs.find(id).flatMap(job -> plans.find(id).map(plan -> new PlanState(plan, job)))
                : Optional.empty();
    }

    /** Whoever has waited for a place may find what was read meanwhile. */
    private ReadPlan read(String id, int version) throws IOException {
        ReadPlan before = kept.getIfPresent(new Key(id, version));
        if (before != null) {
            return before;
        }
        Results.Result result = results.find(id).orElseThrow(PlanId::unknown);
        Problem problem = input.problem(id);
        Plan plan = PlanReader.read(new ByteArrayInputStream(result.plan()));
        ReadPlan read = new ReadPlan(
                id,
                result.version(), // A better plan may have come meanwhile.
                problem,
                plan,
                result.plan(),
                PlanChecker.check(problem, plan).figures());
        kept.put(new Key(id, result.version()), read);
        return read;
    }
}
