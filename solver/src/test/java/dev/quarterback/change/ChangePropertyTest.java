package dev.quarterback.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.check.PlanChecker;
import dev.quarterback.format.ChangeReader;
import dev.quarterback.format.ChangeWriter;
import dev.quarterback.format.ChangedProblem;
import dev.quarterback.format.ProblemValidator;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.random.Case;
import dev.quarterback.random.RandomProblems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds of every change, tried with random problems, plans and operations. */
class ChangePropertyTest {
    private static final int PROBLEMS = 400;
    private static final int PLANS = 60;

    @Test
    void whatCanBeChangedIsValidAndCanBeWrittenAndReadBack() throws IOException {
        Set<Class<?>> kinds = new HashSet<>();
        for (int seed = 0; seed < PROBLEMS; seed++) {
            Random random = new Random(seed);
            Problem problem = RandomProblems.problem(seed);
            Problem changed = problem;
            List<Operation> operations = new ArrayList<>();
            for (int i = 0;
                    i < 5 && !changed.carriers().isEmpty() && !changed.orders().isEmpty();
                    i++) {
                Operation operation = new RandomOperations(changed, random).any();
                operations.add(operation);
                kinds.add(operation.getClass());
                changed = ChangedProblem.of(changed, Change.of(operation), null);
            }
            Change change = new Change(operations);

            ProblemValidator.validate(changed);
            assertThat(ChangedProblem.of(problem, change, null))
                    .as("seed " + seed)
                    .isEqualTo(changed);
            assertThat(Changed.read(Changed.written(changed)))
                    .as("seed " + seed)
                    .isEqualTo(changed);
            assertThat(ChangeReader.read(Changed.stream(ChangeWriter.json(change))))
                    .as("seed " + seed)
                    .isEqualTo(change);
        }
        assertThat(kinds).containsExactlyInAnyOrder(Operation.class.getPermittedSubclasses());
    }

    @Test
    void whatIsLeftOfAPlanIsSoundWhenItsTripsAreLocked() {
        int locked = 0;
        for (long seed = 0; seed < PLANS; seed++) {
            Case sound = Case.sound(seed);
            for (Trip trip : sound.plan().trips()) {
                Problem changed = changed(sound, Lock.ofTrip(trip.id()));
                assertSound(changed, without(sound.plan(), trip::equals), seed);
                locked++;
            }
            for (String carrier :
                    sound.plan().trips().stream().map(Trip::carrier).collect(Collectors.toSet())) {
                Problem changed = changed(sound, Lock.ofCarrier(carrier, List.of()));
                assertSound(
                        changed, without(sound.plan(), trip -> trip.carrier().equals(carrier)), seed);
            }
        }
        assertThat(locked).isGreaterThan(PLANS);
    }

    @Test
    void aPlanKeepsWhatIsLockedOfItsHandovers() {
        for (long seed = 0; seed < PLANS; seed++) {
            Case sound = Case.sound(seed);
            for (Delivery delivery : sound.plan().deliveries()) {
                assertKept(changed(sound, Lock.ofOrder(delivery.order())), sound.plan(), delivery::equals, seed);
                assertKept(
                        changed(sound, Lock.ofCenter(delivery.center(), List.of(delivery.day()))),
                        sound.plan(),
                        other -> other.center().equals(delivery.center())
                                && other.day().equals(delivery.day()),
                        seed);
            }
        }
    }

    private static Problem changed(Case sound, Operation operation) {
        return ChangedProblem.of(sound.problem(), Change.of(operation), sound.plan());
    }

    /** The plan without some trips, whose vehicles need none any more. */
    private static Plan without(Plan plan, Predicate<Trip> gone) {
        Set<String> left =
                plan.trips().stream().filter(gone.negate()).map(Trip::id).collect(Collectors.toSet());
        return new Plan(
                plan.problem(),
                plan.trips().stream().filter(gone.negate()).toList(),
                plan.deliveries().stream()
                        .map(delivery -> new Delivery(
                                delivery.order(),
                                delivery.center(),
                                delivery.day(),
                                delivery.trip() == null || left.contains(delivery.trip()) ? delivery.trip() : null))
                        .toList(),
                plan.undelivered(),
                null);
    }

    private static void assertSound(Problem problem, Plan plan, long seed) {
        assertThat(PlanChecker.check(problem, plan).violations())
                .as("seed " + seed)
                .isEmpty();
    }

    private static void assertKept(Problem problem, Plan plan, Predicate<Delivery> locked, long seed) {
        Map<String, Handover> appointments = problem.orders().stream()
                .filter(order -> order.appointment() != null)
                .collect(Collectors.toMap(order -> order.id(), order -> order.appointment()));

        assertSound(problem, plan.withUpperBound(null), seed);
        assertThat(plan.deliveries().stream().filter(locked))
                .allSatisfy(delivery -> assertThat(appointments.get(delivery.order()))
                        .isEqualTo(new Handover(delivery.center(), delivery.day())));
    }
}
