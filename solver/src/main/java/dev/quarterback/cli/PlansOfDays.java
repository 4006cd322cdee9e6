package dev.quarterback.cli;

import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.quarter.SimulationListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes what each morning of a simulation planned: the problem as it was known, and the plan of it. */
final class PlansOfDays implements SimulationListener {
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
