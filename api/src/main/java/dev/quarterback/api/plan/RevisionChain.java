package dev.quarterback.api.plan;

import dev.quarterback.api.store.Problems;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Revisions of revisions: each keeps its change, and some of them their problems as a whole, so that to read the last one
 * never takes more than a few changes.
 */
@Component
public class RevisionChain {
    /** The revision of a chain that is kept as a whole, counted from the problem before that is. */
    static final int WHOLE = 16;

    private final Problems problems;

    RevisionChain(Problems problems) {
        this.problems = problems;
    }

    /**
     * What a revision is to keep beside its change.
     *
     * @param parent id of the plan that is revised
     * @param changed the revision's problem
     * @return the problem, gzipped JSON; null to keep the change alone
     */
    public byte @Nullable [] whole(String parent, Problem changed) throws IOException {
        return problems.countChanges(parent) + 1 < WHOLE ? null : SentProblems.packed(changed);
    }
}
