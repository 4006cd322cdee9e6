package dev.quarterback.format;

import dev.quarterback.account.PlanAccount;
import dev.quarterback.format.PlanSheets.DeliveryRow;
import dev.quarterback.format.PlanSheets.TripRow;
import dev.quarterback.format.xlsx.BadBookException;
import dev.quarterback.format.xlsx.Book;
import dev.quarterback.format.xlsx.BookSheet;
import dev.quarterback.format.xlsx.SheetRows;
import dev.quarterback.format.xlsx.UnpackLimit;
import dev.quarterback.format.xlsx.UnpackLimitException;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of a plan from a book that {@link BookProblemWriter} made and people edited. */
public final class PlanSheetReader {
    private static final ProblemTable DELIVERIES =
            table(CsvPlanTable.DELIVERIES, "a delivery", "order", "center", "day", "trip");

    private static final ProblemTable TRIPS =
            table(CsvPlanTable.TRIPS, "a trip", "trip", "carrier", "departureDay", "stops");

    private PlanSheetReader() {}

    /** A table in which the columns that are edited must be there. */
    private static ProblemTable table(CsvPlanTable written, String what, String... edited) {
        List<String> needed = List.of(edited);
        List<String> others = written.columns().stream()
                .filter(column -> !needed.contains(column))
                .toList();
        return new ProblemTable(written.file(), what, needed, others, Map.of());
    }

    /**
     * Reads the sheets; what cannot be read is among the result's errors.
     *
     * @param problem the problem that the book must be of
     * @param plan the plan that was exported, which breaks no rule
     * @throws InvalidInputException if it is no book, or one of another problem or plan
     * @throws IOException if the file cannot be read
     */
    public static PlanSheets read(Path file, Problem problem, Plan plan) throws IOException {
        try {
            return read(file, UnpackLimit.none(), problem, plan);
        } catch (BadBookException e) {
            throw BookProblemReader.refusal(e);
        }
    }

    /**
     * The same of a book that may unpack to so much.
     *
     * @throws BadBookException if it is no book, or one that is damaged or made to do harm
     * @throws UnpackLimitException if it unpacks to more than {@code limit}
     */
    public static PlanSheets read(Path file, UnpackLimit limit, Problem problem, Plan plan) throws IOException {
        try (Book book = Book.open(file, limit)) {
            checkIsOf(problem.name(), book);
            List<InputWarning> warnings = OriginSheet.check(book, problem, plan);
            PlanAccount account = PlanAccount.of(problem, plan);
            PlanSheet<DeliveryRow> deliveries =
                    PlanSheet.read(book, CsvPlanTable.DELIVERIES, DELIVERIES, account, PlanSheetReader::delivery);
            PlanSheet<TripRow> trips = PlanSheet.read(book, CsvPlanTable.TRIPS, TRIPS, account, PlanSheetReader::trip);
            List<InputError> errors = new ArrayList<>(deliveries.errors());
            errors.addAll(trips.errors());
            return new PlanSheets(
                    deliveries.rows(),
                    trips.rows(),
                    deliveries.ids(),
                    trips.ids(),
                    deliveries.isComplete() && trips.isComplete(),
                    errors,
                    warnings);
        }
    }

    /** Whether a sheet of that name is read; the others may be damaged. */
    static boolean isRead(String sheet) {
        String name = sheet.strip().toLowerCase(Locale.ROOT);
        return ProblemTable.PROBLEM.isSheet(sheet)
                || name.equals(OriginSheet.NAME)
                || name.equals(CsvPlanTable.DELIVERIES.sheet())
                || name.equals(CsvPlanTable.TRIPS.sheet());
    }

    private static @Nullable DeliveryRow delivery(String order, TableCells cells, PlanSheetRow row) {
        String center = cells.text("center");
        LocalDate day = cells.requiredDay("day");
        boolean hasTrip = !cells.isEmpty("trip");
        String trip = cells.optionalText("trip");
        return !JsonInput.isReadable(center) || day == null || (hasTrip && trip == null)
                ? null
                : new DeliveryRow(order, center, day, trip, row);
    }

    private static @Nullable TripRow trip(String trip, TableCells cells, PlanSheetRow row) {
        String carrier = cells.text("carrier");
        LocalDate day = cells.requiredDay("departureDay");
        String stops = cells.text("stops");
        return !JsonInput.isReadable(carrier) || day == null || !JsonInput.isReadable(stops)
                ? null
                : new TripRow(trip, carrier, day, CsvText.split(stops), row);
    }

    /** Refuses a book whose settings name another problem; one without settings says nothing. */
    private static void checkIsOf(String problem, Book book) throws IOException {
        for (BookSheet sheet : book.sheets()) {
            if (ProblemTable.PROBLEM.isSheet(sheet.name())) {
                try (SheetRows rows = book.rows(sheet)) {
                    checkIsOf(problem, sheet, rows);
                }
            }
        }
    }

    private static void checkIsOf(String problem, BookSheet sheet, SheetRows rows) throws IOException {
        int key = -1;
        int value = -1;
        while (rows.next()) {
            if (key < 0 || value < 0) {
                key = find("key", rows);
                value = find("value", rows);
            } else if (text(rows, key).equals("name") && !text(rows, value).equals(problem)) {
                SheetPlaces places = new SheetPlaces(sheet.name());
                throw new InvalidInputException(
                        List.of(new InputError(
                                places.of(rows.row(), "value", value),
                                places.pointer(rows.row(), value),
                                "the book is of problem " + Shown.text(text(rows, value)) + ", the plan of "
                                        + Shown.text(problem),
                                "name the problem and the plan that it was exported from")),
                        0);
            }
        }
    }

    private static int find(String name, SheetRows rows) {
        for (int i = 0; i < rows.cells().size(); i++) {
            if (LookAlike.areBlanksAndCaseApart(rows.cells().get(i).text(), name)) {
                return i;
            }
        }
        return -1;
    }

    private static String text(SheetRows rows, int column) {
        return column < rows.cells().size() ? rows.cells().get(column).text().strip() : "";
    }
}
