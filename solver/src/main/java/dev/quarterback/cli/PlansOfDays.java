package dev.quarterback.cli;

import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.quarter.SimulationListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Writes what each morning of a simulation planned: the problem as it was known, and the plan of it. */
final class PlansOfDays implements SimulationListener {
    private static final Pattern NAME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}\\.(problem|plan)\\.json");

    private final Path folder;

    private PlansOfDays(Path folder) {
        this.folder = folder;
    }

    /** Files go to {@code folder}, which is made if need be. */
    static PlansOfDays to(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw CommandFailure.unwritable(folder, e);
        }
        return new PlansOfDays(folder);
    }

    /** Whether a file in the folder would be written over, whatever the days are. */
    static boolean wouldWrite(Path folder, Path file) {
        Path itsFolder = file.toAbsolutePath().normalize().getParent();
        return itsFolder != null
                && SameFile.is(itsFolder, folder)
                && NAME.matcher(file.getFileName().toString()).matches();
    }

    @Override
    public void dayPlanned(Problem window, Plan plan) {
        FormatFiles.writeProblem(folder.resolve(window.firstDay() + ".problem.json"), window);
        FormatFiles.writePlan(
                folder.resolve(window.firstDay() + ".plan.json"),
                plan,
                PlanChecker.check(window, plan).figures(),
                null);
    }
}
