package dev.quarterback.cli;

import dev.quarterback.format.InvalidInputException;
import dev.quarterback.format.ProblemReader;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Progress;
import dev.quarterback.problem.Progress.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The option that says what the quarter is meant to bring in all markets together. */
final class WorldTargetFlag {
    @Option(
            names = "--world-target",
            paramLabel = "LOW:HIGH",
            converter = TargetConverter.class,
            description = "with several problems of one quarter: what it is meant to bring in all of them together")
    private @Nullable Target target;

    /** The target; null when none is given. */
    @Nullable
    Target target() {
        return target;
    }

    /** Refuses a target of a single problem, and of problems of different quarters, before any work is done. */
    void check(CommandSpec command, List<Path> problems) {
        if (target == null) {
            return;
        }
        if (problems.size() == 1) {
            throw new ParameterException(
                    command.commandLine(), "--world-target: goes with several problems, not with one");
        }
        Map<YearMonth, String> months = new TreeMap<>();
        Map<LocalDate, String> starts = new TreeMap<>();
        for (Path file : problems) {
            Problem problem = read(file);
            if (problem != null) {
                months.putIfAbsent(YearMonth.from(problem.lastDay()), file.toString());
                Progress progress = problem.progress();
                LocalDate start = progress == null ? null : progress.quarterStart();
                if (start != null) {
                    starts.putIfAbsent(start, file.toString());
                }
            }
        }
        requireOne(months, "the problems end in different months");
        requireOne(starts, "the problems' quarters begin on different days");
    }

    /** A problem that can be read twice; null for another, and for one that is to be refused in its turn. */
    private static @Nullable Problem read(Path file) {
        if (StandardStreams.isNameless(file)) {
            return null;
        }
        try {
            return ProblemReader.read(file);
        } catch (IOException | InvalidInputException e) {
            return null;
        }
    }

    private static <T> void requireOne(Map<T, String> files, String difference) {
        if (files.size() > 1) {
            throw CommandFailure.usage("--world-target: " + difference + ": "
                    + files.entrySet().stream()
                            .map(file -> file.getKey() + " (" + file.getValue() + ")")
                            .collect(Collectors.joining(", "))
                    + "; name those of one quarter together");
        }
    }

    /** Reads a target as people type it. */
    static final class TargetConverter implements ITypeConverter<Target> {
        @Override
        public Target convert(String text) {
            String[] ends = text.split(":", -1);
            if (ends.length != 2) {
                throw new TypeConversionException(
                        "'" + text + "' is no target; give two whole numbers, such as 90000:95000");
            }
            int low = number(text, ends[0]);
            int high = number(text, ends[1]);
            if (low > high) {
                throw new TypeConversionException("'" + text + "': " + ends[0] + " is above " + ends[1]
                        + "; give the low target first, such as " + high + ":" + low);
            }
            return new Target(low, high);
        }

        private static int number(String text, String digits) {
            try {
                int number = Integer.parseInt(digits);
                if (number >= 0) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // Told below, as a number that is too low.
            }
            throw new TypeConversionException("'" + text + "': '" + digits + "' is no whole number from 0 to "
                    + Integer.MAX_VALUE + "; give a target such as 90000:95000");
        }
    }
}
