package dev.quarterback.format;

import dev.quarterback.account.PlanAccount;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes a plan as CSV files for people: trips, deliveries and undelivered orders, with what follows from them. */
public final class CsvPlanWriter {
    /** The files that it writes. */
    static final List<String> FILES =
            Stream.of(CsvPlanTable.values()).map(CsvPlanTable::file).toList();

    private CsvPlanWriter() {}

    /** The same in the usual style. */
    public static List<CsvFile> write(PlanAccount account, Path folder) throws IOException {
        return write(account, folder, CsvStyle.USUAL);
    }

    /**
     * Writes {@code trips.csv}, {@code deliveries.csv} and {@code undelivered.csv} to {@code folder}, which is made if
     * need be; files there are replaced.
     *
     * @return the files
     * @throws IOException if one cannot be written
     */
    public static List<CsvFile> write(PlanAccount account, Path folder, CsvStyle style) throws IOException {
        check(account, style);
        Files.createDirectories(folder);
        List<CsvFile> files = new ArrayList<>();
        for (CsvPlanTable table : CsvPlanTable.values()) {
            files.add(CsvOutput.write(
                    folder.resolve(table.file()), style, table.columns(), out -> PlanRows.write(table, account, out)));
        }
        return files;
    }

    /**
     * Makes sure that all files can be written in a style, before anything is.
     *
     * @throws IOException if its encoding has not all characters of the plan
     */
    public static void check(PlanAccount account, CsvStyle style) throws IOException {
        for (CsvPlanTable table : CsvPlanTable.values()) {
            CsvOutput.check(table.file(), style, table.columns(), out -> PlanRows.write(table, account, out));
        }
    }

    /**
     * Writes one table of a plan to a stream, which stays open.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(PlanAccount account, CsvPlanTable table, OutputStream stream) throws IOException {
        CsvOutput.write(stream, CsvStyle.USUAL, table.columns(), out -> PlanRows.write(table, account, out));
    }
}
