package dev.quarterback.api.quarter;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.job.Ending;
import dev.quarterback.api.job.JobRunner;
import dev.quarterback.api.job.JobStore;
import dev.quarterback.api.plan.RepeatedRequests;
import dev.quarterback.api.setting.Settings;
import dev.quarterback.api.store.NewQuarter;
import dev.quarterback.api.store.QuarterDayRows;
import dev.quarterback.api.store.Quarters;
import dev.quarterback.api.store.StoredDay;
import dev.quarterback.api.store.StoredQuarter;
import dev.quarterback.api.store.SubmissionKey;
import dev.quarterback.api.web.Body;
import dev.quarterback.api.web.BodyReader;
import dev.quarterback.api.web.Sha256;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Starts quarters and deletes them. */
@Component
class QuarterLife {
    private final BodyReader bodies;
    private final QuarterInput input;
    private final RepeatedRequests repeated;
    private final HeldQuarters held;
    private final Quarters quarters;
    private final QuarterDayRows days;
    private final JobStore jobs;
    private final JobRunner runner;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final int most;

    QuarterLife(
            BodyReader bodies,
            QuarterInput input,
            RepeatedRequests repeated,
            HeldQuarters held,
            Quarters quarters,
            QuarterDayRows days,
            JobStore jobs,
            JobRunner runner,
            TransactionTemplate transaction,
            Clock clock,
            Settings settings) {
        this.bodies = bodies;
        this.input = input;
        this.repeated = repeated;
        this.held = held;
        this.quarters = quarters;
        this.days = days;
        this.jobs = jobs;
        this.runner = runner;
        this.transaction = transaction;
        this.clock = clock;
        most = settings.limits().quarters();
    }

    /**
     * Starts the quarter that a request asks for.
     *
     * @param key makes a retry of the same request safe; null for none
     */
    StoredQuarter start(HttpServletRequest request, String caller, @Nullable String key) throws IOException {
        RepeatedRequests.check(key);
        return bodies.read(request, QuarterInput.FIELDS, body -> start(body, caller, key));
    }

    private StoredQuarter start(Body body, String caller, @Nullable String text) throws IOException {
        SubmissionKey key = text == null ? null : new SubmissionKey(caller, text, Sha256.of("quarter " + body.hash()));
        if (key != null && repeated.has(caller, text)) {
            return again(key);
        }
        QuarterInput.Asked asked = input.read(body);
        requireRoom();
        StoredQuarter quarter = new StoredQuarter(
                UUID.randomUUID().toString(),
                asked.name(),
                asked.problem().name(),
                asked.problem().orders().size(),
                asked.problem().firstDay(),
                asked.problem().lastDay(),
                asked.policy().id(),
                asked.options(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                caller);
        NewQuarter made = new NewQuarter(quarter, Packed.of(asked.problem()), key);
        try {
            transaction.executeWithoutResult(status -> quarters.insert(made));
        } catch (DuplicateKeyException e) { // It has come twice at once, and the other one was faster.
            if (key == null) {
                throw e;
            }
            return again(key);
        }
        return held.get(quarter.id());
    }

    private StoredQuarter again(SubmissionKey key) {
        return repeated.quarter(key).map(held::get).orElseThrow(HeldQuarters::unknown);
    }

    private void requireRoom() {
        if (quarters.count() >= most) {
            throw new ApiException(
                    ErrorCode.TOO_MANY_QUARTERS,
                    "This service keeps " + most + " quarters; delete one first, or set QUARTERBACK_LIMITS_QUARTERS.");
        }
    }

    /** Ends what is planned of a quarter, and deletes it. */
    void delete(String id) {
        List<String> ended = Optional.ofNullable(transaction.execute(status -> {
                    // Jobs before what they are about, as runs lock them.
                    List<String> ids =
                            days.of(id).stream().map(StoredDay::jobId).toList();
                    ids.forEach(jobs::delete);
                    if (!quarters.delete(id)) {
                        throw HeldQuarters.unknown(); // Somebody else has deleted it a moment ago.
                    }
                    return ids;
                }))
                .orElse(List.of());
        ended.forEach(job -> runner.end(job, Ending.NOT_OWNER));
    }
}
