package dev.quarterback.api.insight;

import dev.quarterback.BoundResult;
import dev.quarterback.api.job.Claim;
import dev.quarterback.api.job.Ending;
import dev.quarterback.api.job.JobStatus;
import dev.quarterback.api.job.JobWork;
import dev.quarterback.api.job.SaveFate;
import dev.quarterback.api.store.Insights;
import dev.quarterback.api.store.PackedJson;
import dev.quarterback.api.store.StoredInsight;
import dev.quarterback.bound.PlanInHand;
import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.format.ProblemReader;
import dev.quarterback.problem.Problem;
import dev.quarterback.run.StopSignal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A bound while this process proves it; what an earlier run has proven still holds. */
final class BoundRun implements JobWork {
    private final StoredInsight insight;
    private final Claim claim;
    private final Insights insights;
    private final Prover prover;
    private final Runnable saveSoon;
    private final BoundQuestion question;
    private final StopSignal stop = new StopSignal();
    private volatile @Nullable Problem problem;

    /** The best so far, that of earlier runs included; null before anything is proven. */
    private volatile @Nullable ProvenBounds best;

    private @Nullable ProvenBounds saved;
    private @Nullable BoundResult result;

    /** What proves: {@code DeliveryPlanner}, or a stand-in in tests. */
    @FunctionalInterface
    interface Prover {
        /** As {@code DeliveryPlanner.bound}. */
        BoundResult bound(
                Problem problem, Duration time, PlanInHand aim, Consumer<ProvenBounds> listener, StopSignal stop);
    }

    BoundRun(StoredInsight insight, Claim claim, Insights insights, Prover prover, Runnable saveSoon) {
        this.insight = insight;
        this.claim = claim;
        this.insights = insights;
        this.prover = prover;
        this.saveSoon = saveSoon;
        question = BoundQuestion.of(insight.parameters());
        saved = insights.findResult(insight.id()).map(BoundAnswer::bounds).orElse(null);
        best = saved;
    }

    @Override
    public void run() throws IOException {
        byte[] sent = insights.findProblem(insight.id())
                .orElseThrow(() -> new IllegalStateException("No problem of job (" + insight.id() + ")."));
        Problem read = ProblemReader.read(new ByteArrayInputStream(sent));
        problem = read;
        Long kept = question.kept();
        PlanInHand aim = new PlanInHand(kept == null ? 0 : kept, 0, 0);
        BoundResult found = prover.bound(read, claim.left(), aim, this::improved, stop);
        if (found.bounds() != null) {
            improved(found.bounds());
        }
        result = found;
    }

    private synchronized void improved(ProvenBounds bounds) {
        ProvenBounds before = best;
        best = before == null ? bounds : before.and(bounds);
        if (before == null) {
            saveSoon.run();
        }
    }

    @Override
    public void end(Ending why) {
        stop.stop();
    }

    @Override
    public boolean hasBegun() {
        return best != null;
    }

    /** Whoever ends it gets what is proven by then, be it nothing. */
    @Override
    public boolean isCutShort() {
        return false;
    }

    @Override
    public void saveSoFar() {
        if (best != null && !best.equals(saved)) {
            save(null);
        }
    }

    @Override
    public SaveFate save(@Nullable JobStatus end) {
        ProvenBounds bounds = best;
        Problem of = problem;
        byte[] packed = bounds == null || of == null
                ? null
                : PackedJson.of(BoundAnswer.of(of, bounds, question.kept(), result));
        SaveFate fate = claim.save(end, hold -> {
            SaveFate fated = hold.fate(end != null);
            if (fated != SaveFate.GONE && packed != null) {
                insights.save(insight.id(), packed);
            }
            return fated;
        });
        if (fate != SaveFate.GONE) {
            saved = bounds;
        }
        return fate;
    }
}
