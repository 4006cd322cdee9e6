package dev.quarterback.cli;

import dev.quarterback.account.PlanAccount;
import dev.quarterback.format.BookProblemWriter;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code export}: writes a problem and its plan as an XLSX book or CSV files, or load sheets for print. */
@Command(
        name = "export",
        description = "Writes a problem, and a plan of it, as an XLSX book or CSV files, or load sheets for print.")
final class ExportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "PROBLEM", description = ProblemFiles.PROBLEM)
    private Path problemFile = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..2",
            hideParamSyntax = true,
            paramLabel = "[PLAN] DIR-OR-BOOK",
            description = "a plan of it, - for standard input, which may be left out; and what is written: a book if"
                    + " its name ends in .xlsx, else a folder for CSV files, made if there is none")
    private List<Path> planAndTarget = List.of();

    @Mixin
    private final SheetFlags sheets = new SheetFlags();

    @Mixin
    private final CsvFlags csv = new CsvFlags();

    @Mixin
    private final JsonFlag json = new JsonFlag();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (planAndTarget.size() > 2) {
            throw new ParameterException(spec.commandLine(), "Unmatched argument: '" + planAndTarget.get(2) + "'");
        }
        Path folder = target();
        List<@Nullable Path> files = new ArrayList<>(Arrays.asList(problemFile, planFile()));
        StandardStreams.checkReadOnce(spec, files);
        sheets.check(spec);
        if (sheets.areAsked() && planFile() == null) {
            throw new ParameterException(spec.commandLine(), "--sheets: needs a plan; give it after the problem");
        }
        csv.check(spec, !sheets.areAsked() && !isBook());
        if (StandardStreams.isOutput(folder)) {
            throw new ParameterException(spec.commandLine(), folder + ": several files are written; name a folder");
        }
        return json.run(console, this::paths, this::export);
    }

    private int export() {
        Problem problem = FormatFiles.readProblem(problemFile, console);
        Path planFile = planFile();
        Plan plan = planFile == null ? null : FormatFiles.readPlan(planFile, console);
        if (plan != null && planFile != null) {
            SoundPlan.figures(problem, plan, problemFile, planFile);
        }
        return sheets.areAsked() && plan != null ? exportSheets(problem, plan) : exportTables(problem, plan);
    }

    private Path target() {
        return planAndTarget.get(planAndTarget.size() - 1);
    }

    private @Nullable Path planFile() {
        return planAndTarget.size() > 1 ? planAndTarget.get(0) : null;
    }

    private boolean isBook() {
        return target().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    private int exportSheets(Problem problem, Plan plan) {
        LoadSheets made = LoadSheets.of(problem, PlanAccount.of(problem, plan), sheets.choice(problem, problemFile));
        Path folder = target();
        Path file = LoadSheetFile.of(folder);
        FormatFiles.write(file, () -> LoadSheetFile.write(made, folder, file));
        console.print(List.of(json.isAsked() ? json(file, made).toString() : "Load sheets: " + file));
        return ExitStatus.DONE;
    }

    private int exportTables(Problem problem, @Nullable Plan plan) {
        List<CsvFile> files = new ArrayList<>();
        FormatFiles.write(target(), () -> write(problem, plan, files));
        String what = plan == null ? "Problem: " : "Problem and plan: ";
        console.print(List.of(json.isAsked() ? json(files).toString() : what + target()));
        return ExitStatus.DONE;
    }

    private void write(Problem problem, @Nullable Plan plan, List<CsvFile> files) throws IOException {
        try {
            if (isBook()) {
                BookProblemWriter.write(problem, plan, target());
                return;
            }
            PlanAccount account = plan == null ? null : PlanAccount.of(problem, plan);
            if (account != null) {
                CsvPlanWriter.check(
                        account, csv.style()); // Before files of the problem take the place of earlier ones.
            }
            files.addAll(CsvProblemWriter.write(problem, target(), csv.style()));
            if (account != null) {
                files.addAll(CsvPlanWriter.write(account, target(), csv.style()));
            }
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
        return JsonFlag.about(problemFile, planFile()).put(isBook() ? "book" : "folder", target().toString());
    }
}
