package dev.quarterback.format;

import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a problem as a folder of CSV files, defaults filled in.
 *
 * <p>{@link CsvProblemReader} reads an equal problem back.
 */
public final class CsvProblemWriter {
    private CsvProblemWriter() {}

    /** The same in the usual style. */
    public static List<CsvFile> write(Problem problem, Path folder) throws IOException {
        return write(problem, folder, CsvStyle.USUAL);
    }

    /**
     * Writes all files of a problem to {@code folder}, which is made if need be; files there are replaced.
     *
     * @return the files
     * @throws IOException if one cannot be written
     * @throws UnlistableIdException if an id in a list holds a semicolon or starts or ends with a blank
     */
    public static List<CsvFile> write(Problem problem, Path folder, CsvStyle style) throws IOException {
        // Before the first file, so that none is left of an export that is refused.
        ProblemRows.check(problem);
        for (ProblemTable table : ProblemTable.ALL) {
            CsvOutput.check(table.file(), style, table.columns(), out -> ProblemRows.write(table, problem, out));
        }
        Files.createDirectories(folder);
        List<CsvFile> files = new ArrayList<>();
        for (ProblemTable table : ProblemTable.ALL) {
            files.add(CsvOutput.write(
                    folder.resolve(table.file()),
                    style,
                    table.columns(),
                    out -> ProblemRows.write(table, problem, out)));
        }
        return List.copyOf(files);
    }
}
