package dev.quarterback.api.insight;

import dev.quarterback.api.job.JobQueue;
import dev.quarterback.api.job.NewJob;
import dev.quarterback.api.plan.OptionsReader;
import dev.quarterback.api.plan.ProblemBodies;
import dev.quarterback.api.plan.ProblemInput;
import dev.quarterback.api.store.Insights;
import dev.quarterback.api.store.PackedProblem;
import dev.quarterback.api.store.StoredInsight;
import dev.quarterback.api.store.SubmissionKey;
import dev.quarterback.api.web.Body;
import dev.quarterback.api.web.Inputs;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes requests in to prove a bound, and queues them. */
@Component
class BoundSubmission {
    private final ProblemBodies bodies;
    private final ProblemInput problems;
    private final OptionsReader options;
    private final JobQueue queue;
    private final Insights insights;
    private final Path folder;
    private final QuestionsOnce once;

    BoundSubmission(
            ProblemBodies bodies,
            ProblemInput problems,
            OptionsReader options,
            JobQueue queue,
            Insights insights,
            Path bodyFolder,
            QuestionsOnce once) {
        this.bodies = bodies;
        this.problems = problems;
        this.options = options;
        this.queue = queue;
        this.insights = insights;
        this.folder = bodyFolder;
        this.once = once;
    }

    /**
     * Queues the bound that a request asks for.
     *
     * @param key makes a retry of the same request safe; null for none
     */
    InsightState submit(HttpServletRequest request, String caller, @Nullable String key) throws IOException {
        return once.ask(
                new QuestionsOnce.Asked(BoundHandler.KIND, null, caller, key),
                use -> bodies.read(request, use),
                (body, whole) -> submit(body, caller, whole));
    }

    private InsightState submit(Body body, String caller, @Nullable SubmissionKey key) throws IOException {
        Inputs inputs = new Inputs(body);
        problems.read(inputs);
        OptionsReader.BoundOptions asked = options.readOfBound(body, inputs);
        inputs.requireFaultless();
        Path packed = Files.createTempFile(folder, ProblemInput.FIELD, ".gz");
        try {
            PackedProblem problem = new PackedProblem(packed, ProblemInput.pack(body, packed));
            String id = UUID.randomUUID().toString();
            String parameters = new BoundQuestion(asked.kept()).parameters();
            NewJob job = new NewJob(id, BoundHandler.KIND, null, caller, asked.seconds());
            JobQueue.Queued<StoredInsight> queued =
                    queue.submit(job, () -> insights.insert(id, null, problem, parameters, key));
            return new InsightState(queued.subject(), queued.job());
        } finally {
            Files.deleteIfExists(packed);
        }
    }
}
