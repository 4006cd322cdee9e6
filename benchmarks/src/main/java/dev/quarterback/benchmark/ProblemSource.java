package dev.quarterback.benchmark;

import dev.quarterback.format.ProblemReader;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;

/** Where a benchmark's problem comes from. */
final class ProblemSource {
    private ProblemSource() {}

    /** The problem in a file. */
    static Problem get(String source) throws IOException {
        return ProblemReader.read(Path.of(source));
    }
}
