package dev.quarterback.api.plan;

import dev.quarterback.api.setting.Settings;
import dev.quarterback.api.store.KeptProblem;
import dev.quarterback.api.store.Problems;
import dev.quarterback.api.web.FewAtOnce;
import dev.quarterback.format.ProblemWriter;
import dev.quarterback.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.stereotype.Component;

/** Problems of plans as they are sent to who asks, gzipped: as they came, or written anew where they are revisions. */
@Component
class SentProblems {
    private final Problems problems;
    private final FewAtOnce writers;

    SentProblems(Problems problems, Settings settings) {
        this.problems = problems;
        writers = new FewAtOnce(settings.limits().readers());
    }

    byte[] packed(String planId) throws IOException {
        KeptProblem kept = problems.find(planId).orElseThrow(PlanId::unknown);
        return kept.revisions().isEmpty() ? kept.whole() : writers.call(() -> packed(ReadProblem.of(kept)));
    }

    static byte[] packed(Problem problem) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed, 1 << 16)) {
            ProblemWriter.write(problem, out);
        }
        return packed.toByteArray();
    }
}
