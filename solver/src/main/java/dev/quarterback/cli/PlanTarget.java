package dev.quarterback.cli;

import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A problem file and where its plan goes.
 *
 * @param plan the plan's file; only its folder as long as {@code isNamed} is false
 * @param isNamed false while the plan is to be named after a problem that is not read yet, since its file has no name
 */
record PlanTarget(Path problem, Path plan, boolean isNamed) {

    /**
     * The targets of {@code problems}, refused before hours of planning if a plan could not be written.
     *
     * @param out a file for the plan of a single problem, or a folder, which ends in a slash where it does not exist
     *     yet; null for the current folder
     */
    static List<PlanTarget> of(List<Path> problems, @Nullable String out) {
        List<PlanTarget> targets = out == null || isFolder(out, problems.size())
                ? inFolder(problems, out == null ? Path.of("") : create(Path.of(out)))
                : List.of(new PlanTarget(problems.get(0), Path.of(out), true));
        targets.stream().filter(PlanTarget::isNamed).forEach(PlanTarget::check);
        checkDistinct(targets);
        return targets;
    }

    private static boolean isFolder(String out, int problems) {
        if (problems > 1 && StandardStreams.isOutput(Path.of(out))) {
            throw CommandFailure.usage(
                    "--out " + out + ": takes the plan of one problem, not of " + problems + "; name a folder");
        }
        return problems > 1 || out.endsWith("/") || Files.isDirectory(Path.of(out));
    }

    private static List<PlanTarget> inFolder(List<Path> problems, Path folder) {
        return problems.stream()
                .map(problem -> StandardStreams.isNameless(problem)
                        ? new PlanTarget(problem, folder, false)
                        : new PlanTarget(problem, folder.resolve(ProblemFiles.planName(problem)), true))
                .toList();
    }

    /** The target with the plan's name, now that the problem is known. */
    PlanTarget named(Problem read) {
        if (isNamed) {
            return this;
        }
        PlanTarget named = new PlanTarget(problem, plan.resolve(ProblemFiles.planName(read)), true);
        named.check();
        return named;
    }

    /** Whether the plan goes to standard output, which then has nothing else. */
    boolean isStandardOutput() {
        return isNamed && StandardStreams.isOutput(plan);
    }

    /** Where the plan goes, for people. */
    String planName() {
        return isStandardOutput() ? "standard output" : plan.toString();
    }

    private static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw CommandFailure.unwritable(folder, e);
        }
    }

    private void check() {
        if (isStandardOutput()) {
            return;
        }
        Path folder = plan.toAbsolutePath().normalize().getParent();
        if (folder == null || Files.isDirectory(plan)) {
            throw CommandFailure.usage(plan + ": is a folder; name a file for the plan");
        }
        if (!Files.isDirectory(folder)) {
            throw CommandFailure.usage(
                    plan + ": cannot be written: there is no folder " + folder + "; create it first");
        }
        if (SameFile.is(problem, plan)) {
            throw CommandFailure.usage(plan + ": is the problem itself; name another file for the plan");
        }
        FormatFiles.checkWritable(plan);
    }

    private static void checkDistinct(List<PlanTarget> targets) {
        Map<Path, Path> problemOf = new HashMap<>();
        targets.stream().filter(PlanTarget::isNamed).forEach(target -> target.checkDistinct(problemOf));
    }

    /** Refuses the place of the plan of another problem; {@code problemOf} has the problems by places, and gets this one. */
    void checkDistinct(Map<Path, Path> problemOf) {
        Path other = problemOf.put(plan.toAbsolutePath().normalize(), problem);
        if (other != null) {
            throw CommandFailure.usage(plan + ": would be the plan of both " + other + " and " + problem
                    + "; plan them one by one, each with its own --out");
        }
    }
}
