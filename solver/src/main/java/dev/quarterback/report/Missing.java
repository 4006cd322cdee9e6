package dev.quarterback.report;

import dev.quarterback.text.NumberText;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the report has of missing orders.
 *
 * @param sentence what binds, in a sentence
 * @param note how far orders were looked at
 * @param binds what they lack as a whole, with numbers; null where that was not looked for
 * @param groups by reason, the largest first
 */
record Missing(String sentence, String note, @Nullable Table binds, List<ReasonGroup> groups) {
    private static final long BINDING_BYTES = 6_000;

    /** Lines of the summary that the sentence names. */
    private static final int NAMED = 2;

    static Missing of(MissingOrders missing) {
        int count = missing.orders().size();
        Table binds = missing.binding().isEmpty()
                ? null
                : Table.fitting(
                        "What binds",
                        List.of(Table.text("What the missing orders lack"), Table.number("Orders")),
                        missing.binding(),
                        line -> List.of(Shown.text(line.text()), NumberText.whole(line.orders())),
                        BINDING_BYTES,
                        "line");
        return new Missing(
                sentence(missing), note(missing), binds, count == 0 ? List.of() : ReasonGroup.of(missing.orders()));
    }

    private static String sentence(MissingOrders missing) {
        int count = missing.orders().size();
        if (count == 0) {
            return "The plan delivers every order.";
        }
        String start = NumberText.count(count, "order") + (count == 1 ? " is" : " are") + " missing";
        return missing.binding().isEmpty()
                ? start + "."
                : start + ": "
                        + missing.binding().stream()
                                .limit(NAMED)
                                .map(line -> NumberText.whole(line.orders()) + " " + Shown.text(line.text()))
                                .collect(Collectors.joining("; "))
                        + rest(missing) + ".";
    }

    private static String rest(MissingOrders missing) {
        int rest = missing.binding().stream()
                .skip(NAMED)
                .mapToInt(MissingOrders.Binding::orders)
                .sum();
        int unseen = missing.orders().size() - missing.explained();
        return (rest == 0 ? "" : "; " + NumberText.whole(rest) + " for other reasons")
                + (unseen == 0 ? "" : "; " + NumberText.whole(unseen) + " were not looked at");
    }

    private static String note(MissingOrders missing) {
        int count = missing.orders().size();
        if (missing.isComplete()) {
            return count == 0 ? "" : "Each of them was looked at, and each remedy was tried.";
        }
        return missing.explained() == 0
                ? "Reasons are as the plan has them: what is proven. What would let the others in was not looked for; an"
                        + " explanation of the plan tells."
                : NumberText.whole(missing.explained())
                        + " of them were looked at; for the others there was no time. An"
                        + " explanation of the plan tells of all.";
    }
}
