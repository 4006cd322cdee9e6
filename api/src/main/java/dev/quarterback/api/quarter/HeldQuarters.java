package dev.quarterback.api.quarter;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.plan.PlanId;
import dev.quarterback.api.setting.Settings;
import dev.quarterback.api.store.DayState;
import dev.quarterback.api.store.QuarterDayRows;
import dev.quarterback.api.store.Quarters;
import dev.quarterback.api.store.StoredQuarter;
import dev.quarterback.api.web.FewAtOnce;
import dev.quarterback.history.History;
import dev.quarterback.history.HistoryDay;
import dev.quarterback.path.SamplePath;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.quarter.PlannedDay;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Quarters as they are now; a problem, which never changes, is kept as long as somebody asks and there is room. */
@Component
class HeldQuarters {
    /** Orders of all the problems that are kept. */
    private static final long KEPT_ORDERS = 200_000;

    private static final Duration KEPT_FOR = Duration.ofMinutes(10);

    private final Quarters quarters;
    private final QuarterDayRows days;
    private final FewAtOnce readers;
    private final Cache<String, Problem> problems = Caffeine.newBuilder()
            .maximumWeight(KEPT_ORDERS)
            .weigher((String id, Problem problem) -> 1
                    + problem.orders().size()
                    + problem.lanes().size()
                    + problem.carriers().size())
            .expireAfterAccess(KEPT_FOR)
            .build();

    HeldQuarters(Quarters quarters, QuarterDayRows days, Settings settings) {
        this.quarters = quarters;
        this.days = days;
        readers = new FewAtOnce(settings.limits().readers());
    }

    /**
     * The quarter of that id.
     *
     * @throws ApiException when there is none
     */
    StoredQuarter get(String id) {
        return find(id).orElseThrow(HeldQuarters::unknown);
    }

    Optional<StoredQuarter> find(String id) {
        return PlanId.isOne(id) ? quarters.find(id) : Optional.empty();
    }

    static ApiException unknown() {
        return new ApiException(ErrorCode.NOT_FOUND, "There is no quarter of this id.");
    }

    /** The problem of all orders of the quarter of that id. */
    Problem problem(String id) throws IOException {
        Problem kept = problems.getIfPresent(id);
        return kept == null ? readers.call(() -> read(id)) : kept;
    }

    /** Whoever has waited for a place may find what was read meanwhile. */
    private Problem read(String id) throws IOException {
        Problem kept = problems.getIfPresent(id);
        if (kept != null) {
            return kept;
        }
        Problem read = Packed.problem(quarters.findProblem(id).orElseThrow(HeldQuarters::unknown));
        problems.put(id, read);
        return read;
    }

    /** A quarter with all that was told up to a morning. */
    RunningQuarter running(StoredQuarter quarter, LocalDate upTo) throws IOException {
        Problem problem = problem(quarter.id());
        List<SamplePath> told = new ArrayList<>();
        for (byte[] packed : days.told(quarter.id(), upTo)) {
            told.add(Packed.path(packed));
        }
        return new RunningQuarter(quarter, problem, told);
    }

    /** A morning that is planned, as the next one needs it; empty before it is. */
    Optional<PlannedDay> planned(StoredQuarter quarter, LocalDate morning) throws IOException {
        DayState state = days.findState(quarter.id(), morning).orElse(null);
        return state == null
                ? Optional.empty()
                : Optional.of(new PlannedDay(
                        Packed.problem(state.lookAhead()),
                        Packed.plan(state.plan()),
                        Packed.problem(state.promised()),
                        Packed.given(state.given()),
                        state.delivered()));
    }

    /** The plan of the first morning; empty before there is one. */
    Optional<Plan> firstPlan(StoredQuarter quarter) throws IOException {
        DayState state = days.findState(quarter.id(), quarter.firstDay()).orElse(null);
        return state == null ? Optional.empty() : Optional.of(Packed.plan(state.plan()));
    }

    /** What the last morning that is planned has come to, the one after the last day included; empty before there is one. */
    Optional<JsonNode> lastMorning(StoredQuarter quarter) throws IOException {
        byte[] answer = days.findLastAnswer(quarter.id()).orElse(null);
        return answer == null ? Optional.empty() : Optional.of(Packed.json(answer));
    }

    /**
     * What has happened so far.
     *
     * @param running the quarter with all that was told
     */
    History history(RunningQuarter running) throws IOException {
        StoredQuarter quarter = running.row();
        List<HistoryDay> past = new ArrayList<>();
        for (byte[] packed : days.histories(quarter.id())) {
            past.add(Packed.day(packed));
        }
        Long seed = running.told().stream()
                .map(SamplePath::seed)
                .filter(one -> one != null)
                .findFirst()
                .orElse(null);
        return new History(running.problem().name(), seed, quarter.policy(), past);
    }
}
