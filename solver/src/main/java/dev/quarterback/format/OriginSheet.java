package dev.quarterback.format;

import dev.quarterback.format.xlsx.Book;
import dev.quarterback.format.xlsx.BookSheet;
import dev.quarterback.format.xlsx.SheetCell;
import dev.quarterback.format.xlsx.SheetRows;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The sheet by which a book tells of which plan, and of which state of its problem, it is. */
final class OriginSheet {
    static final String NAME = "exported from";
    static final List<String> COLUMNS = List.of("key", "value");
    private static final String PLAN = "plan";
    private static final String PROBLEM = "problem";
    private static final SheetPlaces PLACES = new SheetPlaces(NAME);

    private OriginSheet() {}

    /** Writes the rows. */
    static void write(String problemDigest, String planDigest, TableOutput out) {
        row(PLAN, planDigest, out);
        row(PROBLEM, problemDigest, out);
        row("note", "By this sheet revise --edited knows which plan was edited: leave it as it is.", out);
    }

    private static void row(String key, String value, TableOutput out) {
        out.row(() -> {
            out.text(key);
            out.text(value);
        });
    }

    /**
     * Holds a book against a plan; what it does not tell is a warning.
     *
     * @throws InvalidInputException if it is the book of another plan
     */
    static List<InputWarning> check(Book book, Problem problem, Plan plan) throws IOException {
        for (BookSheet sheet : book.sheets()) {
            if (sheet.name().strip().toLowerCase(Locale.ROOT).equals(NAME)) {
                try (SheetRows rows = book.rows(sheet)) {
                    return check(rows, PlanDigest.of(problem), PlanDigest.of(plan));
                }
            }
        }
        return List.of(unknown("no such sheet"));
    }

    private static List<InputWarning> check(SheetRows rows, String problem, String plan) throws IOException {
        boolean isOfPlan = false;
        List<InputWarning> warnings = List.of();
        while (rows.next()) {
            String value = text(rows, 1);
            String key = value.isEmpty() ? "" : text(rows, 0);
            if (key.equals(PLAN) && !value.equals(plan)) {
                throw new InvalidInputException(List.of(otherPlan(rows.row())), 0);
            }
            isOfPlan |= key.equals(PLAN);
            if (key.equals(PROBLEM) && !value.equals(problem)) {
                warnings = List.of(new InputWarning(
                        PLACES.of(rows.row(), "value", 1),
                        PLACES.pointer(rows.row(), 1),
                        "the problem is not as it was when the book was exported; the plan is the same, and the edits"
                                + " are taken as those of the problem as it is now"));
            }
        }
        return isOfPlan ? warnings : List.of(unknown("no plan is named"));
    }

    private static InputError otherPlan(int row) {
        return new InputError(
                PLACES.of(row, "value", 1),
                PLACES.pointer(row, 1),
                "the book was exported from another plan of the problem",
                "name the plan that it was exported from, or export this plan and edit that book");
    }

    private static InputWarning unknown(String what) {
        return new InputWarning(
                PLACES.of(0, null, -1),
                PLACES.pointer(0, -1),
                what + ", so that the book may be of another plan; whatever differs from this plan counts as edited");
    }

    private static String text(SheetRows rows, int column) {
        List<SheetCell> cells = rows.cells();
        return column < cells.size() ? cells.get(column).text().strip() : "";
    }
}
