package dev.quarterback.format;

import dev.quarterback.change.AddOrders;
import dev.quarterback.change.Fault;
import dev.quarterback.change.Operation;
import dev.quarterback.problem.Problem;
import java.util.List;

/** What is told of an operation that cannot be applied, at the field of it that is wrong. */
final class ToldOperation {
    private ToldOperation() {}

    /** Where a fault is. */
    static Place place(Fault fault, Place operation) {
        Place field = fault.field().isEmpty()
                ? operation
                : within(operation, List.of(fault.field().split("/")));
        return fault.index() == Fault.WHOLE ? field : field.at(fault.index());
    }

    /** A fault; {@code asksBack} tells whether to find the name that was meant, which takes long. */
    static InputError error(Fault fault, Place operation, boolean asksBack) {
        Place place = place(fault, operation);
        if (fault instanceof Fault.NoSuch none) {
            String question = asksBack ? Nearest.question(none.name(), none.known()) : null;
            return InputError.at(place, "no " + none.what() + " " + Shown.text(none.name()), question);
        }
        Fault.Wrong wrong = (Fault.Wrong) fault;
        String fix = wrong.fix();
        return InputError.at(place, Shown.message(wrong.message()), fix == null ? null : Shown.message(fix));
    }

    /** What an operation makes wrong in the problem, at the field of the operation that does it. */
    static InputError error(InputError error, Place operation, Operation cause, Problem before) {
        List<String> path = List.of(error.pointer().substring(1).split("/"));
        int orders = before.orders().size();
        if (cause instanceof AddOrders && path.get(0).equals("orders") && Integer.parseInt(path.get(1)) >= orders) {
            Place order = operation.field("orders").at(Integer.parseInt(path.get(1)) - orders);
            return InputError.at(within(order, path.subList(2, path.size())), error.message(), error.fix());
        }
        int element = path.size() > 1 && isPosition(path.get(1)) ? 2 : 1;
        if (path.size() > element
                && OperationFormats.of(cause).field(path.get(element)).isPresent()) {
            return InputError.at(within(operation, path.subList(element, path.size())), error.message(), error.fix());
        }
        return InputError.at(
                operation, "makes the problem invalid: " + error.place() + ": " + error.message(), error.fix());
    }

    private static Place within(Place outer, List<String> path) {
        Place place = outer;
        for (String part : path) {
            place = isPosition(part) ? place.at(Integer.parseInt(part)) : place.field(part);
        }
        return place;
    }

    /** Whether a part of a pointer is a position in a list. */
    static boolean isPosition(String part) {
        return part.matches("[0-9]{1,9}");
    }

    /** Whether what a pointer points to is, or is a part of, what another one points to. */
    static boolean isWithin(String pointer, String outer) {
        return pointer.equals(outer) || pointer.startsWith(outer + "/");
    }
}
