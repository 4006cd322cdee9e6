package dev.quarterback.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A problem file and where its plan goes. */
record PlanTarget(Path problem, Path plan) {

    /**
     * The targets of {@code problems}, refused before hours of planning if a plan could not be written.
     *
     * @param out a file for the plan of a single problem, or a folder, which ends in a slash where it does not exist
     *     yet; null for the current folder
     */
    static List<PlanTarget> of(List<Path> problems, @Nullable String out) {
        boolean inFolder = out != null && (problems.size() > 1 || out.endsWith("/") || Files.isDirectory(Path.of(out)));
        if (inFolder) {
            create(Path.of(out));
        }
        List<PlanTarget> targets = new ArrayList<>();
        for (Path problem : problems) {
            Path name = Path.of(ProblemFiles.planName(problem));
            Path plan = out == null ? name : inFolder ? Path.of(out).resolve(name) : Path.of(out);
            targets.add(new PlanTarget(problem, plan));
        }
        targets.forEach(PlanTarget::check);
        checkDistinct(targets);
        return targets;
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw CommandFailure.unwritable(folder, e);
        }
    }

    private void check() {
        Path folder = plan.toAbsolutePath().normalize().getParent();
        if (folder == null || Files.isDirectory(plan)) {
            throw CommandFailure.usage(plan + ": is a folder; name a file for the plan");
        }
        if (!Files.isDirectory(folder)) {
            throw CommandFailure.usage(
                    plan + ": cannot be written: there is no folder " + folder + "; create it first");
        }
        if (!Files.isWritable(Files.exists(plan) ? plan : folder)) {
            throw CommandFailure.usage(plan + ": cannot be written: permission denied");
        }
        if (isSame(problem, plan)) {
            throw CommandFailure.usage(plan + ": is the problem itself; name another file for the plan");
        }
    }

    private static boolean isSame(Path a, Path b) {
        try {
            return Files.exists(a) && Files.exists(b) && Files.isSameFile(a, b);
        } catch (IOException e) {
            return false; // Whatever is wrong with them comes to light when they are read and written.
        }
    }

    private static void checkDistinct(List<PlanTarget> targets) {
        Map<Path, Path> problemOf = new HashMap<>();
        for (PlanTarget target : targets) {
            Path other = problemOf.put(target.plan.toAbsolutePath().normalize(), target.problem);
            if (other != null) {
                throw CommandFailure.usage(target.plan + ": would be the plan of both " + other + " and "
                        + target.problem + "; plan them one by one, each with its own --out");
            }
        }
    }
}
