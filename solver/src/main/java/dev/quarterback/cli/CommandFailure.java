package dev.quarterback.cli;

import static dev.quarterback.text.NumberText.count;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Why a command cannot do what was asked: the lines for standard error and the exit status. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final transient List<String> lines;

    private CommandFailure(int status, List<String> lines, @Nullable Throwable cause) {
        super(String.join("\n", lines), cause);
        this.status = status;
        this.lines = List.copyOf(lines);
    }

    /** The content of {@code file} is wrong in the ways that {@code errors} tell. */
    static CommandFailure invalid(Path file, List<String> errors, @Nullable Throwable cause) {
        return new CommandFailure(
                ExitStatus.INVALID,
                errors.stream().map(line -> told(file, line)).toList(),
                cause);
    }

    /** The content of several files is wrong in the ways that {@code lines} tell, file names and all. */
    static CommandFailure invalid(List<String> lines, @Nullable Throwable cause) {
        return new CommandFailure(ExitStatus.INVALID, lines, cause);
    }

    /** {@code file} cannot be read. */
    static CommandFailure unreadable(Path file, IOException cause) {
        return new CommandFailure(ExitStatus.USAGE, List.of(told(file, FileTrouble.reading(file, cause))), cause);
    }

    /** {@code file} cannot be written. */
    static CommandFailure unwritable(Path file, IOException cause) {
        return new CommandFailure(ExitStatus.USAGE, List.of(file + ": " + FileTrouble.writing(cause)), cause);
    }

    /** The plan says that it is one of another problem. */
    static CommandFailure planOfAnother(Path planFile, String its, Path problemFile, String given) {
        String line = "it is a plan of problem \"" + its + "\", and " + StandardStreams.inputName(problemFile)
                + " is \"" + given + "\"; name the problem that it is a plan of";
        return invalid(planFile, List.of(line), null);
    }

    /** The plan breaks rules, {@code times} in all, so that it is good for nothing but being checked. */
    static CommandFailure brokenPlan(Path problemFile, Path planFile, int times) {
        String line = "breaks rules, " + count(times, "time") + " in all; quarterback check " + problemFile + " "
                + planFile + " lists them; if it is a plan of a changed problem, name that one";
        return invalid(planFile, List.of(line), null);
    }

    /** The user has asked for the end before there was anything to keep of {@code file}. */
    static CommandFailure interrupted(Path file, String line) {
        return new CommandFailure(ExitStatus.INTERRUPTED, List.of(told(file, line)), null);
    }

    /** Nothing could be proven about {@code file}, for the reasons given. */
    static CommandFailure unproven(Path file, List<String> reasons) {
        return new CommandFailure(
                ExitStatus.INTERNAL,
                reasons.stream().map(line -> told(file, line)).toList(),
                null);
    }

    private static String told(Path input, String line) {
        return StandardStreams.inputName(input) + ": " + line;
    }

    /** What was asked cannot be meant. */
    static CommandFailure usage(String line) {
        return new CommandFailure(ExitStatus.USAGE, List.of(line), null);
    }

    /** What has happened while working on {@code subject}, whatever it is. */
    static CommandFailure of(String subject, Throwable trouble) {
        if (trouble instanceof CommandFailure failure) {
            return failure;
        }
        if (trouble instanceof OutOfMemoryError) {
            String line = subject + ": not enough memory ("
                    + mebibytes(Runtime.getRuntime().maxMemory())
                    + " MiB); give more with QUARTERBACK_OPTS=-Xmx…, e.g. QUARTERBACK_OPTS=-Xmx8g";
            return new CommandFailure(ExitStatus.INTERNAL, List.of(line), trouble);
        }
        String line = subject + ": internal error: " + trouble
                + "; this is a defect of Quarterback: please report it with what --verbose adds";
        return new CommandFailure(ExitStatus.INTERNAL, List.of(line), trouble);
    }

    private static long mebibytes(long bytes) {
        return bytes >> 20;
    }

    /** Adds the exit status and the errors to what is told of a command as JSON. */
    void addTo(ObjectNode json) {
        json.put("status", status);
        ArrayNode errors = json.putArray("errors");
        lines.forEach(errors::add);
    }

    int status() {
        return status;
    }

    List<String> lines() {
        return lines;
    }
}
