package dev.quarterback.api.plan;

import dev.quarterback.api.job.JobQueue;
import dev.quarterback.api.job.NewJob;
import dev.quarterback.api.store.NewPlan;
import dev.quarterback.api.store.PlanStore;
import dev.quarterback.api.store.StoredPlan;
import dev.quarterback.api.store.SubmissionKey;
import dev.quarterback.api.web.Body;
import dev.quarterback.api.web.Inputs;
import dev.quarterback.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Takes plan requests in: reads, validates and queues them. */
@Component
public class Submission {
    private final ProblemBodies bodies;
    private final OptionsReader options;
    private final JobQueue queue;
    private final PlanStore store;
    private final RepeatedRequests repeated;
    private final ProblemInput problems;
    private final Path folder;

    Submission(
            ProblemBodies bodies,
            OptionsReader options,
            JobQueue queue,
            PlanStore store,
            RepeatedRequests repeated,
            ProblemInput problems,
            Path bodyFolder) {
        this.bodies = bodies;
        this.options = options;
        this.queue = queue;
        this.store = store;
        this.repeated = repeated;
        this.problems = problems;
        folder = bodyFolder;
    }

    /** Only validates; what is told of a valid problem. */
    public Validation validate(HttpServletRequest request) throws IOException {
        return bodies.read(request, body -> {
            Problem problem = read(body).problem();
            return new Validation(
                    true,
                    problem.name(),
                    problem.orders().size(),
                    ProblemInput.appointments(problem),
                    problem.days(),
                    ProblemInput.warnings(body, problem));
        });
    }

    /**
     * Queues the plan that a request asks for.
     *
     * @param key makes a retry of the same request safe; null for none
     */
    PlanState submit(HttpServletRequest request, String caller, @Nullable String key) throws IOException {
        if (repeated.has(caller, key)) { // It is made already, and needs no place in the queue.
            return bodies.read(request, body -> again(body, caller, key));
        }
        JobQueue.Place place = queue.reserveOrRefuse();
        try {
            return bodies.read(request, body -> submit(body, caller, key));
        } finally {
            place.giveBack();
        }
    }

    private PlanState again(Body body, String caller, @Nullable String key) {
        return Optional.ofNullable(key)
                .flatMap(text -> repeated.find(new SubmissionKey(caller, text, body.hash())))
                .orElseThrow(PlanId::unknown);
    }

    private PlanState submit(Body body, String caller, @Nullable String key) throws IOException {
        Request read = read(body);
        Problem problem = read.problem();
        Path packed = Files.createTempFile(folder, ProblemInput.FIELD, ".gz");
        try {
            String id = UUID.randomUUID().toString();
            NewPlan plan = new NewPlan(
                    id,
                    problem.name(),
                    packed,
                    ProblemInput.pack(body, packed),
                    problem.orders().size(),
                    ProblemInput.appointments(problem),
                    ProblemInput.warnings(body, problem),
                    read.options().planning(),
                    key == null ? null : new SubmissionKey(caller, key, body.hash()));
            NewJob job = new NewJob(
                    id, PlanningHandler.KIND, id, caller, read.options().seconds());
            JobQueue.Queued<StoredPlan> queued = queue.submit(job, () -> store.insert(plan));
            return new PlanState(queued.subject(), queued.job());
        } catch (DuplicateKeyException e) {
            // The same request has come twice at once, and the other one was faster.
            if (key == null) {
                throw e;
            }
            return again(body, caller, key);
        } finally {
            Files.deleteIfExists(packed);
        }
    }

    /** What a body asks for. */
    private record Request(Problem problem, OptionsReader.Options options) {}

    private Request read(Body body) throws IOException {
        Inputs inputs = new Inputs(body);
        Optional<Problem> problem = problems.read(inputs);
        OptionsReader.Options read = options.read(body, inputs);
        inputs.requireFaultless();
        return new Request(problem.orElseThrow(), read);
    }
}
