package dev.quarterback.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs the programs of the folder {@code tools}, which share no code with the engine. */
public final class Python {
    private Python() {}

    /** How a program ended, and what it printed. */
    public record Result(int status, String output) {}

    /** Whether there is a Python 3. */
    public static boolean isAtHand() {
        try {
            return new ProcessBuilder("python3", "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A program in the folder {@code tools} of this repository. */
    static Path tool(String name) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path tool = at.resolve("tools").resolve(name);
            if (Files.exists(tool)) {
                return tool;
            }
        }
        throw new IllegalStateException(
                "No tools/" + name + " above (" + Path.of("").toAbsolutePath() + ").");
    }

    /** Runs a program of the folder {@code tools}; {@code folder} is where its output is written. */
    public static Result run(Path folder, String program, Path... arguments) throws IOException, InterruptedException {
        return execute(
                folder,
                Stream.concat(Stream.of(tool(program)), Stream.of(arguments))
                        .map(Path::toString)
                        .toList());
    }

    /** Runs any program, without writing byte code, which would end up among the sources. */
    static Result execute(Path folder, List<String> arguments) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        List<String> command =
                Stream.concat(Stream.of("python3", "-B"), arguments.stream()).toList();
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        return new Result(status, Files.readString(output));
    }
}
