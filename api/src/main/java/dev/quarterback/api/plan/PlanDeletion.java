package dev.quarterback.api.plan;

import dev.quarterback.api.job.JobStore;
import dev.quarterback.api.store.PlanStore;
import dev.quarterback.api.store.Publications;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes plans with all that is theirs: jobs, results, and the problem unless another plan has it. */
@Component
class PlanDeletion {
    private final JobStore jobs;
    private final PlanStore plans;
    private final Publications publications;
    private final TransactionTemplate transaction;

    PlanDeletion(JobStore jobs, PlanStore plans, Publications publications, TransactionTemplate transaction) {
        this.jobs = jobs;
        this.plans = plans;
        this.publications = publications;
        this.transaction = transaction;
    }

    /** What becomes of a plan that is to be deleted. */
    enum Fate {
        DELETED,
        UNKNOWN,
        /** It stays. */
        IN_FORCE
    }

    /** Whether a plan is to stay: the one in force. */
    boolean isToStay(String id) {
        return publications.isInForce(id);
    }

    /** Deletes a plan, unless it is in force: also where it was published a moment ago. */
    Fate delete(String id) {
        return Objects.requireNonNull(transaction.execute(status -> {
            jobs.deleteOf(id);
            if (publications.holdsInForce(id)) {
                status.setRollbackOnly();
                return Fate.IN_FORCE;
            }
            return plans.delete(id) ? Fate.DELETED : Fate.UNKNOWN;
        }));
    }
}
