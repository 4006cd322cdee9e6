package dev.quarterback.cli;

import dev.quarterback.format.PathWriter;
import dev.quarterback.format.ProblemWriter;
import dev.quarterback.problem.Problem;
import dev.quarterback.quarter.PolicyKind;
import dev.quarterback.quarter.SimulationOptions;
import dev.quarterback.quarter.comparison.ComparisonOptions;
import dev.quarterback.quarter.comparison.NamedPath;
import dev.quarterback.report.HtmlReport;
import dev.quarterback.run.BuildDigest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the files of a comparison were made with: the version and its build, the quarter and the path by their SHA-256, and the options. */
final class MadeWith {
    /** The name of hindsight, where others have that of a policy. */
    static final String HINDSIGHT = "hindsight";

    private static final String VERSION = "version";
    private static final String BUILD = "build";
    private static final String POLICIES = "policies";

    private final String build = BuildDigest.ofThisProgram();
    private final String quarter;
    private final ComparisonOptions options;
    private final String policies;

    MadeWith(Problem quarter, ComparisonOptions options, List<PolicyKind> policies) {
        this.quarter = digest(out -> ProblemWriter.write(quarter, out));
        this.options = options;
        this.policies = policies.stream().map(PolicyKind::id).sorted().collect(Collectors.joining(","));
    }

    /** That of a policy's outcome on a path. */
    ObjectNode ofPolicy(NamedPath path) {
        SimulationOptions simulation = options.simulation();
        return JsonMapper.shared()
                .createObjectNode()
                .put(VERSION, HtmlReport.version())
                .put(BUILD, build)
                .put("quarter", quarter)
                .put("path", digest(out -> PathWriter.write(path.path(), out)))
                .put("horizon", simulation.horizonDays())
                .put("promise-days", simulation.promiseDays())
                .put("steps", simulation.steps())
                .put("seed", simulation.seed())
                .put("forecast-off", simulation.expectedPercent() - 100);
    }

    /** That of hindsight on a path, whose search starts from the best of the policies. */
    ObjectNode ofHindsight(NamedPath path) {
        return ofPolicy(path)
                .put("hindsight-steps", options.hindsightSteps())
                .put("bound-steps", options.boundSteps())
                .put(POLICIES, policies);
    }

    /** The same without the policies. */
    static ObjectNode withoutPolicies(ObjectNode made) {
        made.remove(POLICIES);
        return made;
    }

    /** In words what differs of the fields that are asked for; empty for nothing. */
    static List<String> differences(JsonNode made, ObjectNode asked) {
        List<String> differences = new ArrayList<>();
        boolean isOtherVersion = !made.path(VERSION).equals(asked.path(VERSION));
        asked.properties().forEach(field -> {
            JsonNode before = made.path(field.getKey());
            if (isOtherVersion && field.getKey().equals(BUILD)) {
                return; // Another version is another build anyway.
            }
            if (!before.equals(JsonMapper.shared().readTree(field.getValue().toString()))) {
                differences.add(difference(field.getKey(), before, field.getValue()));
            }
        });
        return differences;
    }

    private static String difference(String field, JsonNode before, JsonNode asked) {
        return switch (field) {
            case VERSION ->
                "was made by "
                        + (before.isMissingNode() ? "an earlier version" : "version " + before.asString())
                        + " of Quarterback, not " + asked.asString()
                        + "; versions are not mixed, since each plans otherwise";
            case BUILD ->
                "was made by another build of Quarterback; builds are not mixed, since each may plan otherwise";
            case "quarter" -> "was made of another quarter";
            case "path" -> "was made on other paths of the same names, or under another stress";
            default -> "was made with " + field + " " + before.asString() + ", not " + asked.asString();
        };
    }

    /** Writes something to a stream. */
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static String digest(Writing writing) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (DigestOutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                writing.to(out);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
