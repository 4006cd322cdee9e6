package dev.quarterback.format;

import dev.quarterback.history.History;
import dev.quarterback.history.HistoryFigures;
import dev.quarterback.path.SamplePath;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes a history as CSV files for people: days, trips, handovers, appointments, and what went wrong. */
public final class CsvHistoryWriter {
    private CsvHistoryWriter() {}

    /** The names of the files that it writes. */
    public static List<String> files() {
        return Stream.of(CsvHistoryTable.values()).map(CsvHistoryTable::file).toList();
    }

    /**
     * Writes the files to {@code folder}, which is made if need be; files there are replaced.
     *
     * @return the files
     * @throws IOException if one cannot be written
     */
    public static List<CsvFile> write(
            Problem problem, SamplePath path, History history, HistoryFigures figures, Path folder) throws IOException {
        Files.createDirectories(folder);
        HistoryRows rows = new HistoryRows(problem, path, history, figures);
        List<CsvFile> files = new ArrayList<>();
        for (CsvHistoryTable table : CsvHistoryTable.values()) {
            files.add(CsvOutput.write(
                    folder.resolve(table.file()), CsvStyle.USUAL, table.columns(), out -> rows.write(table, out)));
        }
        return files;
    }
}
