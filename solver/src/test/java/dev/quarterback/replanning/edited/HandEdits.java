package dev.quarterback.replanning.edited;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.quarterback.DeliveryPlanner;
import dev.quarterback.PlanListener;
import dev.quarterback.PlanOptions;
import dev.quarterback.change.Change;
import dev.quarterback.check.HandMadePlan;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.format.EditedBook;
import dev.quarterback.format.InvalidInputException;
import dev.quarterback.format.PlanSheetReader;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.replanning.RevisedProblem;
import dev.quarterback.replanning.Reviser;
import dev.quarterback.replanning.Revision;
import dev.quarterback.replanning.RevisionRequest;
import dev.quarterback.run.StopSignal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/**
 * Three days with a plan, exported and edited by hand.
 *
 * <p>Sheet {@code deliveries} has the columns D center, F day, G trip, H carrier, Q priority and the rows 2 A, 3 B, 4 C, 5
 * G, 6 E; sheet {@code trips} B carrier, D departure day, F stops and the rows 2 C1-1, 3 C2-1.
 */
final class HandEdits {
    static final LocalDate MONDAY = LocalDate.parse("2019-06-24");
    static final LocalDate TUESDAY = LocalDate.parse("2019-06-25");
    static final LocalDate WEDNESDAY = LocalDate.parse("2019-06-26");

    final Problem problem;
    final ComparedPlan before;
    private final Path folder;
    private final EditedBook book;

    HandEdits(Path folder) {
        this(folder, week().build());
    }

    private HandEdits(Path folder, Problem problem) {
        this(folder, problem, plan(problem));
    }

    /** Another plan. */
    HandEdits(Path folder, Problem problem, Plan plan) {
        this.problem = problem;
        this.folder = folder;
        before =
                new ComparedPlan(problem, plan, PlanChecker.check(problem, plan).figures());
        book = EditedBook.of(problem, plan, folder.resolve("exported.xlsx"));
    }

    /**
     * Carriers of two positions, whose trips take 615 minutes to SEA or POR, of 660 a day; POR is closed on Wednesday, C4
     * comes on Tuesday, C9 is at home elsewhere. A and G have appointments, E is on site, F is ready on Wednesday.
     */
    static ProblemBuilder week() {
        Carrier late = new Carrier("C4", "FRE", 2, 17500, 660, TUESDAY, null, List.of());
        Center portland =
                new Center("POR", null, 45.5, -122.7, new Handovers(2, 0), new TreeMap<>(), Center.UNLIMITED, 0);
        return new ProblemBuilder("hand", "2019-06-24", "2019-06-26")
                .model("M3", 1800)
                .yard("FRE", 37.5, -122)
                .yard("LAX", 34, -118)
                .center("SEA", 37.6, -122, 4)
                .center(portland.withHandoversOn(WEDNESDAY, 0, 0))
                .lane("FRE", "SEA", 200, 240)
                .lane("FRE", "POR", 210, 240)
                .lane("SEA", "POR", 50, 60)
                .lane("LAX", "SEA", 200, 240)
                .lane("LAX", "POR", 200, 240)
                .carrier("C1", "FRE", 2, 17500)
                .carrier("C2", "FRE", 2, 17500)
                .carrier("C3", "FRE", 2, 17500)
                .carrier(late)
                .carrier("C9", "LAX", 2, 17500)
                .order(Order.of("A", "M3", "FRE", "SEA").withAppointment(new Handover("SEA", MONDAY)))
                .order(Order.of("B", "M3", "FRE", "SEA", "POR"))
                .order(Order.of("C", "M3", "FRE", "POR", "SEA"))
                .order(Order.of("G", "M3", "FRE", "POR").withAppointment(new Handover("POR", TUESDAY)))
                .order(Order.of("D", "M3", "FRE", "SEA"))
                .order(Order.of("E", "M3", "SEA", "SEA"))
                .order(Order.of("F", "M3", "FRE", "SEA").withReadyDay(WEDNESDAY));
    }

    /** C1 brings A and B to SEA on Monday, C2 brings C and G to POR on Tuesday, D and F are left. */
    static Plan plan(Problem problem) {
        return new HandMadePlan(problem)
                .trip("C1-1", "C1", "2019-06-24", "SEA")
                .ride("A", "C1-1", "SEA", "2019-06-24")
                .ride("B", "C1-1", "SEA", "2019-06-24")
                .trip("C2-1", "C2", "2019-06-25", "POR")
                .ride("C", "C2-1", "POR", "2019-06-25")
                .ride("G", "C2-1", "POR", "2019-06-25")
                .onSite("E", "SEA", "2019-06-26")
                .build();
    }

    HandEdits set(String cell, String value) {
        book.set(cell, value);
        return this;
    }

    HandEdits delete(String sheet, int row) {
        book.delete(sheet, row);
        return this;
    }

    HandEdits add(String sheet, String cells) {
        book.add(sheet, cells);
        return this;
    }

    EditedBook book() {
        return book;
    }

    /** The plan as edited. */
    EditedPlan edited() {
        try {
            return EditedPlan.of(
                    before, PlanSheetReader.read(book.write(folder.resolve("edited.xlsx")), problem, before.plan()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The errors of edits that cannot be. */
    List<String> refused() {
        return catchThrowableOfType(InvalidInputException.class, this::edited).lines();
    }

    /** The plan around the edits, which breaks no rule. */
    Revision planned(EditedPlan edited) {
        return planned(before, edited, 300);
    }

    /** The plan around edits of a plan, after so many moves. */
    static Revision planned(ComparedPlan before, EditedPlan edited, long steps) {
        Change none = Change.of();
        RevisedProblem revised =
                RevisedProblem.of(before.problem(), edited.repaired().plan(), before.plan(), none, 0);
        Revision revision = new Reviser(edited.around(new DeliveryPlanner()::plan))
                .revise(
                        new RevisionRequest(before, none, 0),
                        revised,
                        PlanOptions.defaults().withStepsOnly(steps),
                        PlanListener.NONE,
                        new StopSignal());
        return edited.told(revision);
    }

    /** What each edit breaks, as {@code cells: edit | rules}. */
    static List<String> told(EditedPlan edited) {
        return edited.edits().stream()
                .map(edit -> String.join(
                                ", ",
                                edit.cells().stream().map(EditedCell::cell).toList())
                        + ": " + edit.text() + " | "
                        + String.join(
                                ", ",
                                edit.broken().stream()
                                        .map(violation -> violation.rule().text())
                                        .toList()))
                .toList();
    }
}
