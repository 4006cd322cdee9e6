package dev.quarterback.cli;

import dev.quarterback.format.Nearest;
import dev.quarterback.loadsheet.SheetChoice;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Yard;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that ask for load sheets, and say which. */
final class SheetFlags {
    @Option(
            names = "--sheets",
            description =
                    "write load sheets for print instead: load-sheets.html in DIR, or the file itself if it ends in .html or .xlsx")
    private boolean sheets;

    @Option(names = "--yard", paramLabel = "ID", description = "with --sheets: those of one yard")
    private @Nullable String yard;

    @Option(names = "--center", paramLabel = "ID", description = "with --sheets: those of one center")
    private @Nullable String center;

    @Option(
            names = "--day",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "with --sheets: those of one day")
    private @Nullable LocalDate day;

    boolean areAsked() {
        return sheets;
    }

    /** Refuses what cannot be meant before any work is done. */
    void check(CommandSpec command) {
        List<String> given = new ArrayList<>();
        if (yard != null) {
            given.add("--yard");
        }
        if (center != null) {
            given.add("--center");
        }
        if (day != null) {
            given.add("--day");
        }
        if (!sheets && !given.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(), String.join(", ", given) + ": of no use without --sheets");
        }
    }

    /** Which sheets are wanted. */
    SheetChoice choice(Problem problem, Path problemFile) {
        List<String> errors = new ArrayList<>();
        checkId("yard", yard, problem.yards().stream().map(Yard::id).toList(), errors);
        checkId("center", center, problem.centers().stream().map(Center::id).toList(), errors);
        if (day != null && (day.isBefore(problem.firstDay()) || day.isAfter(problem.lastDay()))) {
            errors.add(
                    "--day " + day + ": no planning day; they are " + problem.firstDay() + " to " + problem.lastDay());
        }
        if (!errors.isEmpty()) {
            throw CommandFailure.invalid(problemFile, errors, null);
        }
        return new SheetChoice(yard, center, day);
    }

    private static void checkId(String what, @Nullable String id, List<String> known, List<String> errors) {
        if (id != null && !known.contains(id)) {
            String question = Nearest.question(id, known);
            errors.add("--" + what + " " + id + ": no such " + what + (question == null ? "" : "; " + question));
        }
    }
}
