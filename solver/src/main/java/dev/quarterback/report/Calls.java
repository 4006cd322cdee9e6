package dev.quarterback.report;

import static dev.quarterback.report.Table.day;
import static dev.quarterback.report.Table.number;
import static dev.quarterback.report.Table.text;

import dev.quarterback.insight.difference.Call;
import dev.quarterback.insight.difference.CallKind;
import dev.quarterback.insight.difference.CenterCalls;
import dev.quarterback.insight.difference.PlanDifference;
import dev.quarterback.insight.difference.TouchedPart;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.text.NumberText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call, now that the plan takes the place of an earlier one.
 *
 * @param sentence how many customers they are, after what is to be known before any of them is called
 * @param figures those of both plans
 * @param list the customers, the worst news first
 */
record Calls(String sentence, Table figures, Table list) {
    private static final long BYTES = 110_000;

    private record CenterCall(String center, Call call) {}

    /**
     * The calls of a difference.
     *
     * @param warnings what is to be known of the plan, such as that hardly any moves were tried for it
     */
    static Calls of(PlanDifference difference, List<String> warnings) {
        List<CenterCall> calls = new ArrayList<>();
        for (CenterCalls center : difference.calls()) {
            String name = Shown.named(center.center().id(), center.center().name());
            center.calls().forEach(call -> calls.add(new CenterCall(name, call)));
        }
        calls.sort(Comparator.<CenterCall>comparingInt(
                        entry -> CallKind.WORST_FIRST.indexOf(entry.call().kind()))
                .thenComparing(entry -> !entry.call().isPromised()));
        long promised =
                calls.stream().filter(entry -> entry.call().isPromised()).count();
        String told = calls.isEmpty()
                ? "Nobody has to be told anything."
                : NumberText.count(calls.size(), "customer") + " to call, " + NumberText.whole(promised)
                        + " with an appointment.";
        Map<String, TouchedPart> touched = difference.touched();
        Table list = Table.fitting(
                "Whom to call",
                List.of(
                        text("Order"),
                        text("Center"),
                        day("Day"),
                        text("Appointment"),
                        text("News"),
                        text("What to tell")),
                calls,
                entry -> cells(entry, touched.get(entry.call().order())),
                BYTES,
                "customer");
        return new Calls(sentence(difference, warnings, told), figures(difference), list);
    }

    private static String sentence(PlanDifference difference, List<String> warnings, String told) {
        List<String> sentences = new ArrayList<>();
        warnings.forEach(warning -> sentences.add("Warning: " + warning + "."));
        difference.rolledTo().ifPresent(day -> {
            long delivered = difference.deliveredMeanwhile();
            sentences.add("The plan begins on " + day + ": " + NumberText.count(delivered, "order")
                    + " delivered before " + (delivered == 1 ? "is" : "are") + " not in the figures after.");
        });
        sentences.add(told);
        return String.join(" ", sentences);
    }

    private static List<String> cells(CenterCall entry, @Nullable TouchedPart touched) {
        Call call = entry.call();
        return List.of(
                Shown.text(call.order()),
                entry.center(),
                call.place().day().toString(),
                call.isPromised() ? "yes" : "no",
                call.kind().words() + (touched == null ? "" : "; the change touches its " + touched.text()),
                Shown.text(call.text()));
    }

    private static Table figures(PlanDifference difference) {
        PlanFigures before = difference.before().figures();
        PlanFigures after = difference.after().figures();
        List<List<String>> rows = new ArrayList<>();
        add(rows, "orders", before, after, PlanFigures::orders);
        add(rows, "delivered", before, after, PlanFigures::delivered);
        add(rows, "delivered, by priority", before, after, PlanFigures::deliveredWeight);
        add(rows, "appointments kept", before, after, PlanFigures::appointmentsKept);
        add(rows, "trips", before, after, PlanFigures::trips);
        add(rows, "km", before, after, figures -> figures.costTerms().km());
        add(rows, "cost", before, after, PlanFigures::cost);
        return Table.of(
                "Both plans", List.of(text("Figure"), number("Before"), number("After"), number("Change")), rows);
    }

    private static void add(
            List<List<String>> rows,
            String name,
            PlanFigures before,
            PlanFigures after,
            ToLongFunction<PlanFigures> figure) {
        long first = figure.applyAsLong(before);
        long second = figure.applyAsLong(after);
        String sign = second > first ? "+" : "";
        rows.add(List.of(
                name, NumberText.whole(first), NumberText.whole(second), sign + NumberText.whole(second - first)));
    }
}
