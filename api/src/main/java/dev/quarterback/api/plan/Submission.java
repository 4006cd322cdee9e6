package dev.quarterback.api.plan;

import dev.quarterback.api.Settings;
import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.job.Job;
import dev.quarterback.api.job.JobOptions;
import dev.quarterback.api.job.JobQueue;
import dev.quarterback.api.job.JobStore;
import dev.quarterback.api.job.NewJob;
import dev.quarterback.api.web.Body;
import dev.quarterback.api.web.BodyReader;
import dev.quarterback.api.web.Inputs;
import dev.quarterback.format.ProblemReader;
import dev.quarterback.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Takes plan requests in: reads, validates and queues them. */
@Component
public class Submission {
    private static final List<String> REQUIRED = List.of("problem");
    private static final List<String> OPTIONAL = List.of("options");

    private final BodyReader bodies;
    private final OptionsReader options;
    private final JobQueue queue;
    private final JobStore store;
    private final Settings.Limits limits;
    private final Path folder;

    Submission(
            BodyReader bodies,
            OptionsReader options,
            JobQueue queue,
            JobStore store,
            Settings settings,
            Path bodyFolder) {
        this.bodies = bodies;
        this.options = options;
        this.queue = queue;
        this.store = store;
        limits = settings.limits();
        folder = bodyFolder;
    }

    /** Only validates; what is told of a valid problem. */
    public Validation validate(HttpServletRequest request) throws IOException {
        return bodies.read(request, REQUIRED, OPTIONAL, body -> {
            Problem problem = read(body).problem();
            return new Validation(true, problem.name(), problem.orders().size(), appointments(problem), problem.days());
        });
    }

    /**
     * Queues the plan that a request asks for.
     *
     * @param key makes a retry of the same request safe; null for none
     */
    Job submit(HttpServletRequest request, String caller, @Nullable String key) throws IOException {
        Optional<JobStore.KeyUse> before = key == null ? Optional.empty() : store.findKey(caller, key);
        if (before.isPresent()) {
            return bodies.read(request, REQUIRED, OPTIONAL, body -> again(before.get(), body.hash()));
        }
        JobQueue.Place place = queue.reserve().orElseThrow(this::full);
        try {
            return bodies.read(request, REQUIRED, OPTIONAL, body -> submit(body, caller, key));
        } finally {
            place.giveBack();
        }
    }

    private ApiException full() {
        return ApiException.later(
                ErrorCode.QUEUE_FULL, "Too many plans wait; try again later.", queue.retryAfterSeconds());
    }

    /** The job that an earlier request with this key has made. */
    private Job again(JobStore.KeyUse use, String bodyHash) {
        if (!use.bodyHash().equals(bodyHash)) {
            throw new ApiException(
                    ErrorCode.KEY_REUSED, "This idempotency key came with another body before; use a new one.");
        }
        return store.find(use.planId()).orElseThrow(PlanId::unknown);
    }

    private Job submit(Body body, String caller, @Nullable String key) throws IOException {
        Request read = read(body);
        Problem problem = read.problem();
        Path packed = Files.createTempFile(folder, "problem", ".gz");
        try {
            try (InputStream in = body.open("problem");
                    OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed), 1 << 16)) {
                in.transferTo(out);
            }
            return queue.submit(new NewJob(
                    problem.name(),
                    packed,
                    problem.orders().size(),
                    appointments(problem),
                    read.options(),
                    caller,
                    key,
                    body.hash()));
        } catch (DuplicateKeyException e) {
            // The same request has come twice at once, and the other one was faster.
            if (key == null) {
                throw e;
            }
            return again(store.findKey(caller, key).orElseThrow(() -> e), body.hash());
        } finally {
            Files.deleteIfExists(packed);
        }
    }

    private static int appointments(Problem problem) {
        return (int) problem.orders().stream()
                .filter(order -> order.appointment() != null)
                .count();
    }

    /** What a body asks for. */
    private record Request(Problem problem, JobOptions options) {}

    private Request read(Body body) throws IOException {
        Inputs inputs = new Inputs(body);
        Optional<Problem> problem = inputs.read("problem", ProblemReader::read);
        problem.ifPresent(read -> limit(read, inputs));
        JobOptions read = options.read(body, inputs);
        inputs.requireFaultless();
        return new Request(problem.orElseThrow(), read);
    }

    private void limit(Problem problem, Inputs inputs) {
        int orders = problem.orders().size();
        if (orders > limits.orders()) {
            inputs.add("/problem/orders", orders + " orders; this service takes at most " + limits.orders());
        }
        if (problem.days() > limits.days()) {
            inputs.add("/problem/lastDay", problem.days() + " days; this service takes at most " + limits.days());
        }
    }
}
