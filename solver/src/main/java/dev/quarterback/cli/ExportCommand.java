package dev.quarterback.cli;

import dev.quarterback.account.PlanAccount;
import dev.quarterback.format.CsvFile;
import dev.quarterback.format.CsvPlanWriter;
import dev.quarterback.format.CsvProblemWriter;
import dev.quarterback.format.UnlistableIdException;
import dev.quarterback.loadsheet.LoadSheets;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code export}: writes a problem and its plan as CSV files, or load sheets for print. */
@Command(
        name = "export",
        description =
                "Writes a problem and its plan as CSV files, for spreadsheets and databases, or load sheets for print.")
final class ExportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "PROBLEM", description = ProblemFiles.PROBLEM)
    private Path problemFile = Path.of("");

    @Parameters(index = "1", paramLabel = "PLAN", description = "a plan of it; - for standard input")
    private Path planFile = Path.of("");

    @Parameters(index = "2", paramLabel = "DIR", description = "the folder for the CSV files; made if there is none")
    private Path folder = Path.of("");

    @Mixin
    private final SheetFlags sheets = new SheetFlags();

    @Mixin
    private final JsonFlag json = new JsonFlag();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        StandardStreams.checkReadOnce(spec, List.of(problemFile, planFile));
        sheets.check(spec);
        if (StandardStreams.isOutput(folder)) {
            throw new ParameterException(spec.commandLine(), folder + ": several files are written; name a folder");
        }
        return json.run(console, this::paths, this::export);
    }

    private int export() {
        Problem problem = FormatFiles.readProblem(problemFile, console);
        Plan plan = FormatFiles.readPlan(planFile, console);
        SoundPlan.figures(problem, plan, problemFile, planFile);
        return sheets.areAsked() ? exportSheets(problem, plan) : exportTables(problem, plan);
    }

    private int exportSheets(Problem problem, Plan plan) {
        LoadSheets made = LoadSheets.of(problem, PlanAccount.of(problem, plan), sheets.choice(problem, problemFile));
        Path file = LoadSheetFile.of(folder);
        FormatFiles.write(file, () -> LoadSheetFile.write(made, folder, file));
        console.print(List.of(json.isAsked() ? json(file, made).toString() : "Load sheets: " + file));
        return ExitStatus.DONE;
    }

    private int exportTables(Problem problem, Plan plan) {
        List<CsvFile> files = new ArrayList<>();
        FormatFiles.write(folder, () -> write(problem, plan, files));
        console.print(List.of(json.isAsked() ? json(files).toString() : "Problem and plan: " + folder));
        return ExitStatus.DONE;
    }

    private void write(Problem problem, Plan plan, List<CsvFile> files) throws IOException {
        try {
            files.addAll(CsvProblemWriter.write(problem, folder));
            files.addAll(CsvPlanWriter.write(PlanAccount.of(problem, plan), folder));
        } catch (UnlistableIdException e) {
            throw CommandFailure.invalid(problemFile, List.of(String.valueOf(e.getMessage())), e);
        }
    }

    private ObjectNode json(List<CsvFile> files) {
        ObjectNode object = paths().put("status", ExitStatus.DONE);
        ArrayNode array = object.putArray("files");
        files.forEach(file -> array.addObject().put("name", file.name()).put("rows", file.rows()));
        return object;
    }

    private ObjectNode json(Path file, LoadSheets made) {
        ObjectNode object = paths().put("status", ExitStatus.DONE);
        object.putArray("files").addObject().put("name", file.getFileName().toString());
        return object.put("yardDays", made.yards().size())
                .put("centerDays", made.centers().size());
    }

    private ObjectNode paths() {
        return JsonFlag.about(problemFile, planFile).put("folder", folder.toString());
    }
}
