package dev.quarterback.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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

    /** Runs a program, without writing byte code, which would end up among the sources. */
    public static Result run(Path folder, String program, Path... arguments) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        List<String> command = new ArrayList<>(
                List.of("python3", "-B", Path.of("../tools", program).toString()));
        for (Path argument : arguments) {
            command.add(argument.toString());
        }
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        return new Result(status, Files.readString(output));
    }
}
