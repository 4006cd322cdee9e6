package dev.quarterback.cli;

import dev.quarterback.format.AtomicFile;
import dev.quarterback.format.ChangeDraft;
import dev.quarterback.format.ChangeReader;
import dev.quarterback.format.InvalidInputException;
import dev.quarterback.format.PathReader;
import dev.quarterback.format.PlanReader;
import dev.quarterback.format.PlanWriter;
import dev.quarterback.format.ProblemReader;
import dev.quarterback.format.ProblemWriter;
import dev.quarterback.path.SamplePath;
import dev.quarterback.plan.Outlook;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads and writes the files that a user names, {@code -} among the inputs; what goes wrong becomes a {@link CommandFailure} with the file's name. */
final class FormatFiles {
    private FormatFiles() {}

    static Problem readProblem(Path file, Console console) {
        if (!StandardStreams.isInput(file) && BookFile.isOne(file)) {
            String line = "is a book or another archive, not JSON; make a problem of a book first: quarterback import "
                    + file + " --out FILE.json";
            throw CommandFailure.invalid(file, List.of(line), null);
        }
        Reading<Problem> reading =
                StandardStreams.isInput(file) ? () -> ProblemReader.read(console.in()) : () -> ProblemReader.read(file);
        return read(file, reading, MixedUpFiles::problemLines);
    }

    static Plan readPlan(Path file, Console console) {
        Reading<Plan> reading =
                StandardStreams.isInput(file) ? () -> PlanReader.read(console.in()) : () -> PlanReader.read(file);
        return read(file, reading, MixedUpFiles::planLines);
    }

    /** A sample path of a problem. */
    static SamplePath readPath(Path file, Problem problem, Console console) {
        Reading<SamplePath> reading = StandardStreams.isInput(file)
                ? () -> PathReader.read(console.in(), problem)
                : () -> PathReader.read(file, problem);
        return read(file, reading, InvalidInputException::lines);
    }

    /** A change as far as it can be read. */
    static ChangeDraft readChange(Path file, Console console) {
        Reading<ChangeDraft> reading =
                StandardStreams.isInput(file) ? () -> ChangeReader.json(console.in()) : () -> ChangeReader.json(file);
        return read(file, reading, InvalidInputException::lines);
    }

    static void writePlan(Path file, Plan plan, PlanFigures figures, @Nullable Outlook outlook) {
        write(file, () -> PlanWriter.write(plan, figures, outlook, file));
    }

    /** Refuses a file that cannot be written, before there is anything to write. */
    static void checkWritable(Path file) {
        write(file, () -> AtomicFile.check(file));
    }

    static void writeProblem(Path file, Problem problem) {
        write(file, () -> ProblemWriter.write(problem, file));
    }

    private static <T> T read(Path file, Reading<T> reading, Function<InvalidInputException, List<String>> linesOf) {
        try {
            return reading.read();
        } catch (InvalidInputException e) {
            throw CommandFailure.invalid(file, linesOf.apply(e), e);
        } catch (IOException e) {
            throw CommandFailure.unreadable(file, e);
        }
    }

    /** Writes {@code file} by {@code writing}; also a folder of files. */
    static void write(Path file, Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw CommandFailure.unwritable(file, e);
        }
    }

    /** A read from files. */
    interface Reading<T> {
        T read() throws IOException;
    }

    /** A write to files. */
    interface Writing {
        void write() throws IOException;
    }
}
