package dev.quarterback.cli;

import dev.quarterback.cli.report.MadeImpossibleJson;
import dev.quarterback.cli.report.MadeImpossibleText;
import dev.quarterback.cli.report.ProblemFigures;
import dev.quarterback.cli.report.ProblemFiguresJson;
import dev.quarterback.cli.report.ProblemFiguresText;
import dev.quarterback.format.ProblemWriter;
import dev.quarterback.problem.Problem;
import dev.quarterback.reach.MadeImpossible;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Where a problem that was made goes: to a file, with its figures on standard output, or to standard output itself. */
final class ProblemOutput {
    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "where the problem goes; gzipped if the name ends in .gz (default: -, standard output)")
    private @Nullable Path out;

    @Mixin
    private final JsonFlag json = new JsonFlag();

    /** The file that is named; null when none is. */
    @Nullable
    Path file() {
        return out;
    }

    /** Whether figures are asked for as JSON. */
    boolean isJson() {
        return json.isAsked();
    }

    /** Refuses what cannot be meant before any work is done. */
    void check(CommandSpec command) {
        if (out != null && StandardStreams.isOutput(out)) {
            out = null;
        }
        if (out == null && json.isAsked()) {
            throw new ParameterException(
                    command.commandLine(), "--json: needs --out, since the problem itself goes to standard output");
        }
        if (out != null) {
            FormatFiles.checkWritable(out);
        }
    }

    /** Makes a problem and writes it; gives the exit status. */
    int write(Supplier<MadeProblem> problem, Console console) {
        return json.run(console, this::aboutFile, () -> {
            write(problem.get(), console);
            return ExitStatus.DONE;
        });
    }

    private ObjectNode aboutFile() {
        return JsonNodeFactory.instance.objectNode().put("problem", String.valueOf(out));
    }

    private void write(MadeProblem made, Console console) {
        Problem problem = made.problem();
        MadeImpossible impossible = made.impossible();
        if (out == null) {
            writeToStandardOutput(problem, console);
            console.complain(made.more());
            if (impossible != null && !impossible.isNothing()) {
                console.complain(List.of(MadeImpossibleText.line(impossible)));
            }
            return;
        }
        FormatFiles.writeProblem(out, problem);
        ProblemFigures figures = ProblemFigures.of(problem);
        if (json.isAsked()) {
            ObjectNode object = aboutFile();
            ProblemFiguresJson.addTo(object, problem, figures);
            ArrayNode warnings = object.putArray("warnings");
            made.warnings().forEach(warnings::add);
            if (impossible != null) {
                MadeImpossibleJson.addTo(object, impossible);
            }
            console.print(List.of(object.toString()));
        } else {
            List<String> lines = new ArrayList<>(ProblemFiguresText.lines(problem, figures));
            lines.addAll(made.more());
            lines.add("Problem: " + out);
            if (impossible != null) {
                lines.add(MadeImpossibleText.line(impossible));
            }
            console.print(lines);
        }
    }

    private static void writeToStandardOutput(Problem problem, Console console) {
        try {
            ProblemWriter.write(problem, console.bytes());
        } catch (IOException e) {
            // The console has noticed and says so when the command ends.
        }
    }
}
