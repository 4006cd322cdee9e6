package dev.quarterback.cli;

import dev.quarterback.check.PlanChecker;
import dev.quarterback.cli.report.PolicyOutcomeJson;
import dev.quarterback.format.AtomicFile;
import dev.quarterback.format.PlanReader;
import dev.quarterback.format.PlanWriter;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.quarter.PolicyKind;
import dev.quarterback.quarter.comparison.ComparisonOptions;
import dev.quarterback.quarter.comparison.Hindsight;
import dev.quarterback.quarter.comparison.HindsightOutcome;
import dev.quarterback.quarter.comparison.NamedPath;
import dev.quarterback.quarter.comparison.OutcomeStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The folder of a comparison: a JSON file for each path and policy that is finished, and one for each path's hindsight, each
 * with what it was made with; beside each its plan. A plan is written before the file that says that it is finished.
 */
final class ComparisonFolder implements OutcomeStore {
    private static final String MADE_WITH = "madeWith";

    private final Path folder;
    private final Problem quarter;
    private final MadeWith madeWith;

    ComparisonFolder(Path folder, Problem quarter, ComparisonOptions options, List<PolicyKind> policies) {
        this.folder = folder;
        this.quarter = quarter;
        madeWith = new MadeWith(quarter, options, policies);
    }

    /**
     * Makes the folder, and refuses one with files of these paths that were made otherwise; each difference is told once.
     * Only hindsight of other policies is no fault: it is looked for anew.
     */
    void check(List<NamedPath> paths) {
        FormatFiles.write(folder, () -> Files.createDirectories(folder));
        Set<String> differences = new LinkedHashSet<>();
        for (NamedPath path : paths) {
            for (PolicyKind policy : PolicyKind.values()) {
                find(file(path, policy.id()))
                        .ifPresent(kept -> differences.addAll(
                                MadeWith.differences(kept.path(MADE_WITH), madeWith.ofPolicy(path))));
            }
            find(file(path, MadeWith.HINDSIGHT))
                    .ifPresent(kept -> differences.addAll(MadeWith.differences(
                            kept.path(MADE_WITH), MadeWith.withoutPolicies(madeWith.ofHindsight(path)))));
        }
        if (!differences.isEmpty()) {
            List<String> lines = new ArrayList<>(differences);
            lines.add("name another folder with --out, or go on as this one was begun");
            throw CommandFailure.invalid(folder, lines, null);
        }
    }

    @Override
    public Optional<Kept> policy(NamedPath path, PolicyKind policy) {
        return find(file(path, policy.id()))
                .map(kept -> new Kept(PolicyOutcomeJson.of(kept), readPlan(planFile(path, policy.id()))));
    }

    @Override
    public void keep(NamedPath path, PolicyKind policy, Kept outcome) {
        writePlan(path, policy.id(), outcome.plan());
        ObjectNode json = about(path, policy.id(), madeWith.ofPolicy(path));
        PolicyOutcomeJson.addTo(json, outcome.outcome());
        write(file(path, policy.id()), json);
    }

    @Override
    public Optional<HindsightOutcome> hindsight(NamedPath path) {
        return find(file(path, MadeWith.HINDSIGHT))
                .filter(kept -> MadeWith.differences(kept.path(MADE_WITH), madeWith.ofHindsight(path))
                        .isEmpty())
                .map(PolicyOutcomeJson::hindsightOf);
    }

    @Override
    public void keep(NamedPath path, HindsightOutcome outcome, Plan plan) {
        writePlan(path, MadeWith.HINDSIGHT, plan);
        ObjectNode json = about(path, MadeWith.HINDSIGHT, madeWith.ofHindsight(path));
        PolicyOutcomeJson.addTo(json, outcome);
        write(file(path, MadeWith.HINDSIGHT), json);
    }

    private ObjectNode about(NamedPath path, String policy, ObjectNode made) {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("problem", quarter.name()).put("path", path.name()).put("policy", policy);
        json.set(MADE_WITH, made);
        return json;
    }

    private Path file(NamedPath path, String policy) {
        return folder.resolve("path-" + path.name() + "." + policy + ".json");
    }

    private Path planFile(NamedPath path, String policy) {
        return folder.resolve("path-" + path.name() + "." + policy + ".plan.json.gz");
    }

    private static Optional<JsonNode> find(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JsonMapper.shared().readTree(Files.readString(file)));
        } catch (JacksonException e) {
            throw damaged(file, e);
        } catch (IOException e) {
            throw CommandFailure.unreadable(file, e);
        }
    }

    private static CommandFailure damaged(Path file, Exception cause) {
        return CommandFailure.invalid(file, List.of("is not as it was written; remove it, and it is made anew"), cause);
    }

    private static Plan readPlan(Path file) {
        try {
            return PlanReader.read(file);
        } catch (IOException e) {
            throw CommandFailure.unreadable(file, e);
        } catch (RuntimeException e) {
            throw damaged(file, e);
        }
    }

    private void writePlan(NamedPath path, String policy, Plan plan) {
        Path file = planFile(path, policy);
        Problem relaxed = Hindsight.relaxed(quarter, path.path());
        FormatFiles.write(
                file,
                () -> PlanWriter.write(plan, PlanChecker.check(relaxed, plan).figures(), null, file));
    }

    private static void write(Path file, JsonNode json) {
        byte[] text = (json.toString() + "\n").getBytes(StandardCharsets.UTF_8);
        FormatFiles.write(file, () -> AtomicFile.write(file, stream -> stream.write(text)));
    }
}
