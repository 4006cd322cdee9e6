package dev.quarterback.insight.explanation;

import dev.quarterback.change.AddCarriers;
import dev.quarterback.change.Amount;
import dev.quarterback.change.Change;
import dev.quarterback.change.Operation;
import dev.quarterback.change.SetCarrier;
import dev.quarterback.change.SetCenter;
import dev.quarterback.change.SetDepartures;
import dev.quarterback.change.SetHandovers;
import dev.quarterback.change.SetOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The changes that give a unit less than another: one handover, one kilogram, one day less. */
final class UnitLess {
    private UnitLess() {}

    /** Each has one operation that gives less; one that then gives nothing is left out. */
    static Stream<Change> of(Change change) {
        return IntStream.range(0, change.operations().size())
                .boxed()
                .flatMap(i -> less(change.operations().get(i)).map(less -> {
                    List<Operation> operations = new ArrayList<>(change.operations());
                    operations.remove((int) i);
                    operations.addAll(i, less);
                    return new Change(operations);
                }));
    }

    private static Stream<List<Operation>> less(Operation operation) {
        if (operation instanceof SetHandovers set && given(set.regular().plus()) > 1) {
            return one(new SetHandovers(
                    set.center(), set.days(), Amount.plus(given(set.regular().plus()) - 1), set.surge()));
        }
        if (operation instanceof SetDepartures set && given(set.departures().plus()) > 1) {
            return one(new SetDepartures(
                    set.yard(), set.days(), Amount.plus(given(set.departures().plus()) - 1)));
        }
        if (operation instanceof SetCenter set) {
            return one(new SetCenter(set.center(), given(set.lotSpaces()) - 1, null, List.of()));
        }
        if (operation instanceof SetCarrier set) {
            return one(new SetCarrier(
                    set.carrier(),
                    null,
                    set.positions() == null ? null : Integer.valueOf(set.positions() - 1),
                    set.payloadKg() == null ? null : Double.valueOf(set.payloadKg() - 1),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of()));
        }
        if (operation instanceof SetOrder set && set.readyDay() != null) {
            return one(new SetOrder(set.order(), set.readyDay().plusDays(1), null, null, null, null, set.clear()));
        }
        if (operation instanceof AddCarriers add && !given(add.from()).equals(add.to())) {
            LocalDate from = given(add.from());
            LocalDate to = given(add.to());
            return Stream.of(
                    List.of(new AddCarriers(1, add.like(), add.hire(), from.plusDays(1), to)),
                    List.of(new AddCarriers(1, add.like(), add.hire(), from, to.minusDays(1))));
        }
        return Stream.of(List.of());
    }

    private static Stream<List<Operation>> one(Operation operation) {
        return Stream.of(List.of(operation));
    }

    private static <T> T given(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
