package dev.quarterback.cli;

import static dev.quarterback.cli.report.NumberText.count;

import dev.quarterback.check.PlanChecker;
import dev.quarterback.format.CsvPlanWriter;
import dev.quarterback.format.CsvProblemWriter;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code export}: writes a problem and its plan as CSV files. */
@Command(name = "export", description = "Writes a problem and its plan as CSV files, for spreadsheets and databases.")
final class ExportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "PROBLEM", description = "a problem, JSON or gzipped JSON")
    private Path problemFile = Path.of("");

    @Parameters(index = "1", paramLabel = "PLAN", description = "a plan of it")
    private Path planFile = Path.of("");

    @Parameters(index = "2", paramLabel = "DIR", description = "the folder for the CSV files; made if there is none")
    private Path folder = Path.of("");

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Problem problem = FormatFiles.readProblem(problemFile);
        Plan plan = FormatFiles.readPlan(planFile);
        int broken = PlanChecker.check(problem, plan).violations().size();
        if (broken > 0) {
            String line = "breaks rules, " + count(broken, "time") + " in all; quarterback check " + problemFile + " "
                    + planFile + " lists them";
            throw CommandFailure.invalid(planFile, List.of(line), null);
        }
        FormatFiles.write(folder, () -> write(problem, plan));
        console.print(List.of("Problem and plan: " + folder));
        return ExitStatus.DONE;
    }

    private void write(Problem problem, Plan plan) throws IOException {
        try {
            CsvProblemWriter.write(problem, folder);
            CsvPlanWriter.write(problem, plan, folder);
        } catch (IllegalArgumentException e) {
            // An id that lists in cells cannot hold.
            throw CommandFailure.invalid(problemFile, List.of(String.valueOf(e.getMessage())), e);
        }
    }
}
