package dev.quarterback.benchmark;

import dev.quarterback.format.ProblemReader;
import dev.quarterback.generate.Kind;
import dev.quarterback.generate.ProblemGenerator;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Where a benchmark's problem comes from. */
final class ProblemSource {
    private static final Pattern GENERATED = Pattern.compile("([a-z]+):([0-9]{1,7}):([0-9]{1,18})");

    private ProblemSource() {}

    /**
     * The problem that a command was asked for, see {@link #get(String)}.
     *
     * @throws ParameterException when there is no such kind or so many orders are not made
     */
    static Problem get(String source, CommandLine command) throws IOException {
        try {
            return get(source);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command, String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * The problem of {@code kind:orders:seed}, or else that in the file of that name.
     *
     * @throws IllegalArgumentException when there is no such kind or so many orders are not made
     */
    static Problem get(String source) throws IOException {
        Matcher generated = GENERATED.matcher(source);
        if (generated.matches()) {
            return new ProblemGenerator()
                    .generate(
                            Kind.get(generated.group(1)),
                            Integer.parseInt(generated.group(2)),
                            Long.parseLong(generated.group(3)));
        }
        return ProblemReader.read(Path.of(source));
    }
}
