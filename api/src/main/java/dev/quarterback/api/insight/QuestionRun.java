package dev.quarterback.api.insight;

import dev.quarterback.api.job.Claim;
import dev.quarterback.api.job.Ending;
import dev.quarterback.api.job.JobStatus;
import dev.quarterback.api.job.JobWork;
import dev.quarterback.api.job.SaveFate;
import dev.quarterback.api.job.UnfitJob;
import dev.quarterback.api.plan.ReadPlan;
import dev.quarterback.api.store.Insights;
import dev.quarterback.api.store.PackedJson;
import dev.quarterback.api.store.StoredInsight;
import dev.quarterback.format.InvalidInputException;
import dev.quarterback.run.StopSignal;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A question about a plan while this process answers it.
 *
 * <p>One that is interrupted begins anew, with all its time: what is planned in the little that is left would say little.
 */
final class QuestionRun implements JobWork {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** So many times its time it may take in all, over all its runs, before they count as fruitless again. */
    private static final int PATIENCE = 10;

    private final StoredInsight insight;
    private final Claim claim;
    private final Answerer answerer;
    private final PlanSource plans;
    private final Insights insights;
    private final StopSignal stop = new StopSignal();
    private volatile boolean begun;
    private boolean isCutShort;
    private byte @Nullable [] answer;

    /** Gives plans by their ids: {@code ReadPlans}, or a stand-in in tests. */
    @FunctionalInterface
    interface PlanSource {
        /** As {@code ReadPlans.get}. */
        ReadPlan get(String id) throws IOException;
    }

    QuestionRun(StoredInsight insight, Claim claim, Answerer answerer, PlanSource plans, Insights insights) {
        this.insight = insight;
        this.claim = claim;
        this.answerer = answerer;
        this.plans = plans;
        this.insights = insights;
    }

    @Override
    public void run() throws IOException, UnfitJob {
        ReadPlan plan = plans.get(Objects.requireNonNull(insight.planId()));
        try {
            Optional<ObjectNode> found =
                    answerer.answer(plan, JSON.readTree(insight.parameters()), time(), stop, () -> begun = true);
            answer = found.map(object ->
                            PackedJson.of(object.put("plan", plan.id()).put("resultVersion", plan.version())))
                    .orElse(null);
        } catch (InvalidInputException e) {
            // A better plan has come since the question was asked, to which it does not apply.
            throw new UnfitJob("it does not apply to the plan's result number " + plan.version() + "; ask anew", e);
        }
        isCutShort = claim.ending() == Ending.SHUTDOWN;
    }

    private Duration time() {
        return Duration.ofNanos((long) (claim.job().seconds() * 1e9));
    }

    @Override
    public void end(Ending why) {
        stop.stop();
    }

    /**
     * Long before there is an answer, which may take hours: whoever restarts the service meanwhile is no fault of the job.
     * But since it begins anew each time, one that takes its process down late would do so for ever.
     */
    @Override
    public boolean hasBegun() {
        return begun && claim.used().compareTo(time().multipliedBy(PATIENCE)) < 0;
    }

    /** Also past its time, which an answer may take longer than: it is to be whole. */
    @Override
    public boolean isCutShort() {
        return isCutShort;
    }

    /** What a run that goes on later has found so far is not the whole answer. */
    @Override
    public SaveFate save(@Nullable JobStatus end) {
        byte[] found = end == null ? null : answer;
        return claim.save(end, hold -> {
            SaveFate fate = hold.fate(end != null);
            if (fate != SaveFate.GONE && found != null) {
                insights.save(insight.id(), found);
            }
            return fate;
        });
    }
}
