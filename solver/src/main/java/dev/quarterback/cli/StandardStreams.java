package dev.quarterback.cli;

import dev.quarterback.format.Descriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The name {@code -}: standard input where something is read, standard output where something is written. */
final class StandardStreams {
    private static final Path DASH = Path.of("-");

    private StandardStreams() {}

    /** Whether a file to be read is standard input, by whatever name. */
    static boolean isInput(Path file) {
        return file.equals(DASH) || isOpenAs(Descriptor.INPUT, file);
    }

    /** Whether a file to be written is standard output, by whatever name. */
    static boolean isOutput(Path file) {
        return file.equals(DASH) || isOpenAs(Descriptor.OUTPUT, file);
    }

    private static boolean isOpenAs(int number, Path file) {
        return Descriptor.named(file)
                .filter(descriptor -> descriptor.number() == number)
                .isPresent();
    }

    /** Whether a file to be read has no name of its own: standard input, or what a shell has opened for the command. */
    static boolean isNameless(Path file) {
        return file.equals(DASH) || Descriptor.named(file).isPresent();
    }

    /** An input's name for people. */
    static String inputName(Path file) {
        return file.equals(DASH) ? "standard input" : file.toString();
    }

    /** Refuses a command that would read standard input or a pipe twice. */
    static void checkReadOnce(CommandSpec command, List<@Nullable Path> files) {
        List<Path> pipes = new ArrayList<>();
        for (Path file : files) {
            if (file != null && isReadOnce(file)) {
                Path pipe = isInput(file) ? DASH : file.toAbsolutePath().normalize();
                if (pipes.contains(pipe)) {
                    throw new ParameterException(
                            command.commandLine(),
                            file + ": " + (pipe.equals(DASH) ? "standard input" : "a pipe")
                                    + " can be read only once; name a file for the other");
                }
                pipes.add(pipe);
            }
        }
    }

    private static boolean isReadOnce(Path file) {
        return isInput(file) || (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file));
    }
}
