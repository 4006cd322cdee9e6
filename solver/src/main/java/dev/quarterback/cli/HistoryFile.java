package dev.quarterback.cli;

import dev.quarterback.format.HistoryWriter;
import dev.quarterback.history.History;
import dev.quarterback.history.HistoryChecker;
import dev.quarterback.history.HistoryFault;
import dev.quarterback.history.HistoryFigures;
import dev.quarterback.history.HistoryTally;
import dev.quarterback.path.SamplePath;
import dev.quarterback.problem.Problem;
import java.nio.file.Path;
import java.util.List;

/** The file of a history, which is checked as a whole before it is written. */
final class HistoryFile {
    private static final String UNSOUND = ".unsound";

    private HistoryFile() {}

    /**
     * Writes a history that breaks no rule, and gives its figures.
     *
     * @throws IllegalStateException when it breaks one; it is kept beside then, by another name, so that it can be looked at
     */
    static HistoryFigures write(Problem problem, SamplePath path, History history, Path out) {
        List<HistoryFault> faults = HistoryChecker.check(problem, path, history);
        HistoryFigures figures = HistoryTally.of(problem, path, history);
        if (faults.isEmpty()) {
            FormatFiles.write(out, () -> HistoryWriter.write(history, figures, out));
            return figures;
        }
        Path beside = beside(out);
        FormatFiles.write(beside, () -> HistoryWriter.write(history, figures, beside));
        throw new IllegalStateException("The history breaks rules, " + faults.size() + " times in all, first ("
                + faults.get(0) + "); it is kept in " + beside + ", and " + out + " is not written.");
    }

    /** {@code history.unsound.json} for {@code history.json}. */
    private static Path beside(Path out) {
        String name = out.getFileName().toString();
        String base = ProblemFiles.baseName(out);
        return out.resolveSibling(base + UNSOUND + name.substring(base.length()));
    }
}
