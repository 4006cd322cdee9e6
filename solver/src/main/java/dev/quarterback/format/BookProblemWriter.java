package dev.quarterback.format;

import dev.quarterback.account.PlanAccount;
import dev.quarterback.account.PlanUse;
import dev.quarterback.format.xlsx.BookWriter;
import dev.quarterback.format.xlsx.SheetWriter;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a problem, and a plan of it, as an XLSX book.
 *
 * <p>{@link BookProblemReader} reads an equal problem back. The sheets of the plan come first, and a last one tells by
 * what {@link PlanSheetReader} knows the plan again.
 */
public final class BookProblemWriter {
    private BookProblemWriter() {}

    /**
     * Writes a book to a file, which changes as a whole or not at all.
     *
     * @param plan a plan of the problem that breaks no rule; null for the problem alone
     * @throws IOException if the file cannot be written
     * @throws UnlistableIdException if an id in a list holds a semicolon or starts or ends with a blank
     */
    public static void write(Problem problem, @Nullable Plan plan, Path file) throws IOException {
        ProblemRows.check(problem);
        AtomicFile.write(file, out -> write(problem, plan, out));
    }

    /** The same to a stream, which stays open. */
    public static void write(Problem problem, @Nullable Plan plan, OutputStream stream) throws IOException {
        ProblemRows.check(problem);
        try (BookWriter book = new BookWriter(stream)) {
            if (plan != null) {
                plan(problem, plan, book);
            }
            for (ProblemTable table : ProblemTable.ALL) {
                sheet(book, table.sheet(), table.columns(), out -> ProblemRows.write(table, problem, out));
            }
            if (plan != null) {
                origin(problem, plan, book);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Whether the lists of a problem are short enough for sheets. */
    public static boolean fits(Problem problem) {
        long days = 0;
        for (Center center : problem.centers()) {
            days += center.handoverDays().size();
        }
        long busy = 0;
        for (Carrier carrier : problem.carriers()) {
            busy += carrier.busy().size();
        }
        long most = Stream.of(problem.orders(), problem.lanes(), problem.carriers(), problem.centers(), problem.yards())
                .mapToLong(List::size)
                .max()
                .orElseThrow();
        long centerDays = (long) problem.centers().size() * problem.days(); // A plan has a row for each.
        return Math.max(Math.max(most, centerDays), Math.max(days, busy)) < SheetWriter.MOST_ROWS;
    }

    private static void plan(Problem problem, Plan plan, BookWriter book) throws IOException {
        PlanAccount account = PlanAccount.of(problem, plan);
        for (CsvPlanTable table : List.of(CsvPlanTable.DELIVERIES, CsvPlanTable.TRIPS, CsvPlanTable.UNDELIVERED)) {
            sheet(book, table.sheet(), table.columns(), out -> PlanRows.write(table, account, out));
        }
        sheet(
                book,
                CenterDayRows.SHEET,
                CenterDayRows.COLUMNS,
                out -> CenterDayRows.write(problem, account, PlanUse.of(problem, account), out));
    }

    private static void origin(Problem problem, Plan plan, BookWriter book) throws IOException {
        String ofProblem = PlanDigest.of(problem);
        String ofPlan = PlanDigest.of(plan);
        sheet(book, OriginSheet.NAME, OriginSheet.COLUMNS, out -> OriginSheet.write(ofProblem, ofPlan, out));
    }

    private static void sheet(BookWriter book, String name, List<String> columns, Consumer<TableOutput> rows)
            throws IOException {
        try (SheetWriter sheet = book.sheet(name)) {
            sheet.header(columns);
            rows.accept(new SheetOutput(sheet));
        }
    }
}
