package dev.quarterback.api.plan;

import dev.quarterback.api.setting.Settings;
import dev.quarterback.api.store.KeptProblem;
import dev.quarterback.api.store.Problems;
import dev.quarterback.format.ProblemWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import java.util.zip.GZIPOutputStream;
import org.springframework.stereotype.Component;

/** Problems of plans as they are sent to who asks, gzipped: as they came, or written anew where they are revisions. */
@Component
class SentProblems {
    private final Problems problems;
    private final Semaphore writers;

    SentProblems(Problems problems, Settings settings) {
        this.problems = problems;
        writers = new Semaphore(settings.limits().readers(), true);
    }

    byte[] packed(String planId) throws IOException {
        KeptProblem kept = problems.find(planId).orElseThrow(PlanId::unknown);
        return kept.revisions().isEmpty() ? kept.sent() : written(kept);
    }

    /** Few at once hold a whole problem. */
    private byte[] written(KeptProblem kept) throws IOException {
        writers.acquireUninterruptibly();
        try {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream out = new GZIPOutputStream(packed, 1 << 16)) {
                ProblemWriter.write(PlanningInput.problem(kept), out);
            }
            return packed.toByteArray();
        } finally {
            writers.release();
        }
    }
}
