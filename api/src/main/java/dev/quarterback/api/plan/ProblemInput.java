package dev.quarterback.api.plan;

import dev.quarterback.api.error.FieldFault;
import dev.quarterback.api.setting.Settings;
import dev.quarterback.api.store.Warning;
import dev.quarterback.api.web.Body;
import dev.quarterback.api.web.Inputs;
import dev.quarterback.api.web.Sha256;
import dev.quarterback.format.ProblemReader;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.springframework.stereotype.Component;

/** Reads the problem of a request, within the limits of the service. */
@Component
public class ProblemInput {
    /** The field of a body that has it. */
    public static final String FIELD = "problem";

    private final Settings.Limits limits;

    ProblemInput(Settings settings) {
        limits = settings.limits();
    }

    /** The problem of a body's {@code inputs}; what is wrong with it is added to them. */
    public Optional<Problem> read(Inputs inputs) throws IOException {
        Optional<Problem> problem = inputs.read(FIELD, ProblemReader::read);
        problem.ifPresent(read -> limit(read, inputs));
        return problem;
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

    /** Packs a body's problem into a file; the SHA-256 of the problem as it was sent. */
    public static String pack(Body body, Path packed) throws IOException {
        try (DigestInputStream in = new DigestInputStream(body.open(FIELD), Sha256.begin());
                OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed), 1 << 16)) {
            in.transferTo(out);
            return Sha256.end(in.getMessageDigest());
        }
    }

    /** What is valid but hardly meant in the problem of a body. */
    public static List<Warning> warnings(Body body, Problem problem) {
        List<FieldFault> ofTables = body.warnings();
        return ofTables == null
                ? Warning.of(problem)
                : ofTables.stream()
                        .map(warning -> new Warning(warning.pointer(), warning.message(), warning.place()))
                        .toList();
    }

    /** Orders of a problem that have an appointment. */
    public static int appointments(Problem problem) {
        return (int) problem.orders().stream()
                .filter(order -> order.appointment() != null)
                .count();
    }
}
