package dev.quarterback.replanning.edited;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.Planning;
import dev.quarterback.check.OutsideChecker;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.check.Python;
import dev.quarterback.format.EditedBook;
import dev.quarterback.format.InputError;
import dev.quarterback.format.InvalidInputException;
import dev.quarterback.format.PlanSheetReader;
import dev.quarterback.format.PlanSheets;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.random.Case;
import dev.quarterback.random.RandomProblems;
import dev.quarterback.replanning.LostLock;
import dev.quarterback.replanning.Revision;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any edits of any plan are refused by their cells, or the plan around them breaks no rule and is said to have them. */
class RandomEditsTest {
    private static final int PLANS = 60;
    private static final int EDITS = 3;

    @TempDir
    private Path folder;

    private final List<Case> planned = new ArrayList<>();
    private int refused;

    @Test
    void theyAreRefusedOrPlannedAround() throws IOException, InterruptedException, URISyntaxException {
        for (int seed = 0; seed < PLANS; seed++) {
            Problem problem = RandomProblems.problem(seed);
            Plan plan = Planning.firstCome(problem).plan().withUpperBound(null);
            if (!plan.trips().isEmpty()) {
                edit(problem, plan, new Random(seed));
            }
        }

        assertThat(planned).hasSizeGreaterThan(10);
        assertThat(refused).isGreaterThan(10);
        if (Python.isAtHand()) {
            assertThat(new OutsideChecker(folder).check(planned))
                    .hasSameSizeAs(planned)
                    .allMatch(outcome -> outcome.broken().isEmpty());
        }
    }

    private void edit(Problem problem, Plan plan, Random random) throws IOException {
        EditedBook book = EditedBook.of(problem, plan, folder.resolve("plan.xlsx"));
        for (int i = 0; i < 1 + random.nextInt(EDITS); i++) {
            edit(book, problem, plan, random);
        }
        ComparedPlan before =
                new ComparedPlan(problem, plan, PlanChecker.check(problem, plan).figures());
        PlanSheets sheets = PlanSheetReader.read(book.write(folder.resolve("edited.xlsx")), problem, plan);
        EditedPlan edited;
        try {
            edited = EditedPlan.of(before, sheets);
        } catch (InvalidInputException e) {
            assertThat(e.errors())
                    .as(problem.name())
                    .extracting(InputError::place)
                    .allMatch(place -> place.startsWith("deliveries") || place.startsWith("trips"));
            refused++;
            return;
        }
        assertSound(problem, edited.repaired().plan());
        Edits edits = edits(before, sheets);
        checkPrices(before, edited, edits);
        check(before, edited, edits);
    }

    /** They are derived from what an edit concerns, and must be those of the whole plan. */
    private static void checkPrices(ComparedPlan before, EditedPlan edited, Edits edits) {
        Surroundings all = new Surroundings(before.problem(), before.plan());
        Pricing whole = new Pricing(before, edits, some -> all, 0);
        List<PricedEdit> expected = whole.all().each();
        for (int i = 0; i < expected.size(); i++) {
            PlanEdit edit = edits.all().get(i);
            PricedEdit told = edited.edits().get(i);
            assertThat(told.text()).isEqualTo(edit.text());
            assertThat(rules(told)).as(edit.text()).isEqualTo(rules(expected.get(i)));
            Plan repaired = Repair.of(before.problem(), HandMade.of(before.plan(), whole.with(edit)));
            assertThat(told.alone()).as(edit.text()).isEqualTo(whole.priceOf(repaired));
        }
    }

    private static List<String> rules(PricedEdit edit) {
        return edit.broken().stream()
                .map(violation -> violation.rule() + ": " + violation.message())
                .toList();
    }

    private static Edits edits(ComparedPlan before, PlanSheets sheets) {
        Problem problem = before.problem();
        KnownNames known = KnownNames.of(problem);
        List<InputError> none = new ArrayList<>();
        TripComparison trips = new TripComparison(problem, before.plan(), known, sheets, none);
        return new Edits(
                trips.edits(), new DeliveryComparison(problem, known, trips, sheets, none).edits(before.plan()));
    }

    private void check(ComparedPlan before, EditedPlan edited, Edits edits) {
        Problem problem = before.problem();
        Revision revision = HandEdits.planned(before, edited, 50);
        Plan plan = revision.result().plan();
        assertSound(problem, plan);
        List<String> lost = revision.lost().stream().map(LostLock::what).toList();
        assertThat(lost).as(problem.name()).noneMatch(what -> what.startsWith("trip "));
        assertThat(plan.trips())
                .as(problem.name())
                .containsAll(edits.trips().stream()
                        .map(TripEdit::after)
                        .flatMap(Stream::ofNullable)
                        .toList());
        edits.deliveries().stream()
                .filter(edit -> lost.stream().noneMatch(what -> what.startsWith("order " + edit.order() + " ")))
                .forEach(edit -> assertHas(plan, edit));
        planned.add(new Case(revision.problem(), plan));
    }

    private static void assertHas(Plan plan, DeliveryEdit edit) {
        Delivery after = edit.after();
        List<Delivery> ofOrder = plan.deliveries().stream()
                .filter(delivery -> delivery.order().equals(edit.order()))
                .toList();
        if (after == null) {
            assertThat(ofOrder).as(edit.text()).isEmpty();
        } else if (edit.namesTrip()) {
            assertThat(ofOrder).as(edit.text()).containsExactly(after);
        } else {
            assertThat(ofOrder)
                    .as(edit.text())
                    .singleElement()
                    .matches(one ->
                            one.center().equals(after.center()) && one.day().equals(after.day()));
        }
    }

    private static void assertSound(Problem problem, Plan plan) {
        assertThat(PlanChecker.check(problem, plan).violations())
                .as(problem.name())
                .isEmpty();
    }

    private static void edit(EditedBook book, Problem problem, Plan plan, Random random) {
        int delivery = 2 + random.nextInt(Math.max(1, book.size("deliveries") - 1));
        int trip = 2 + random.nextInt(Math.max(1, book.size("trips") - 1));
        boolean isEmpty = book.size("deliveries") == 1 || book.size("trips") == 1;
        String day = problem.firstDay().plusDays(random.nextInt(problem.days())).toString();
        String center = any(problem.centers(), random).id();
        switch (isEmpty ? 4 : random.nextInt(9)) {
            case 0 -> book.set("deliveries!F" + delivery, day);
            case 1 -> book.set("deliveries!D" + delivery, center);
            case 2 ->
                book.set("deliveries!G" + delivery, any(plan.trips(), random).id());
            case 3 -> book.delete("deliveries", delivery);
            case 4 -> addMissing(book, problem, plan, day);
            case 5 -> book.set("trips!B" + trip, any(problem.carriers(), random).id());
            case 6 -> book.set("trips!D" + trip, day);
            case 7 -> book.set("trips!F" + trip, center);
            default -> book.delete("trips", trip);
        }
    }

    private static void addMissing(EditedBook book, Problem problem, Plan plan, String day) {
        for (Undelivered missing : plan.undelivered()) {
            Order order = problem.ordersById().get(missing.order());
            if (order != null) {
                book.add("deliveries", order.id() + ",,," + order.centers().get(0) + ",," + day + ",");
                return;
            }
        }
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
