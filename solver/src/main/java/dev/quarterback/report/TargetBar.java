package dev.quarterback.report;

import dev.quarterback.plan.PeriodOutlook;
import dev.quarterback.plan.Verdict;
import dev.quarterback.report.Mark.Box;
import dev.quarterback.report.Mark.Label;
import dev.quarterback.report.Mark.Line;
import dev.quarterback.text.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a month or quarter lands against its targets.
 *
 * @param name of the period
 * @param sum deliveries before, planned and in all
 * @param verdicts what of the targets is reached, impossible or open, and what no plan exceeds
 * @param drawing the bar with the band of the targets; null without targets
 */
record TargetBar(
        String name, String sum, String verdicts, @Nullable Drawing drawing) {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 58;
    private static final double BAR_TOP = 12;
    private static final double BAR = 20;
    private static final double MARGIN = 1.04;
    private static final int TICKS = 6;

    /** The bar of a period; null where what was delivered before is not known. */
    static @Nullable TargetBar of(String id, String name, PeriodOutlook period) {
        Integer before = period.before();
        Long total = period.total();
        if (before == null || total == null) {
            return null;
        }
        String sum = NumberText.whole(before) + " before + " + NumberText.whole(period.planned()) + " planned = "
                + NumberText.whole(total);
        Drawing drawing = period.hasVerdict() ? drawing(id, name, period, before, total) : null;
        return new TargetBar(name, sum, verdicts(period), drawing);
    }

    private static String verdicts(PeriodOutlook period) {
        List<String> parts = new ArrayList<>();
        add(parts, "low target", period.low(), period.lowVerdict());
        add(parts, "high target", period.high(), period.highVerdict());
        Long most = period.most();
        if (most != null) {
            parts.add("no plan brings it to more than " + NumberText.whole(most));
        }
        return parts.isEmpty() ? "" : "Verdict: " + String.join("; ", parts);
    }

    private static void add(List<String> parts, String what, @Nullable Integer target, @Nullable Verdict verdict) {
        if (target != null && verdict != null) {
            parts.add(
                    what + " " + NumberText.whole(target) + " " + verdict.name().toLowerCase(Locale.ROOT));
        }
    }

    private static Drawing drawing(String id, String name, PeriodOutlook period, int before, long total) {
        int low = period.low() == null ? 0 : period.low();
        long high = period.high() == null ? Math.max(low, total) : period.high();
        Long most = period.most();
        Axis x = Axis.fromZero(MARGIN * Math.max(Math.max(high, total), most == null ? 0 : most), 0, WIDTH);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Box("band", x.at(low), 0, x.at(high) - x.at(low), BAR_TOP + BAR + 8, "target"));
        marks.add(new Box("before", 0, BAR_TOP, x.at(before), BAR, NumberText.whole(before) + " before"));
        marks.add(new Box(
                "planned",
                x.at(before),
                BAR_TOP,
                x.at(total) - x.at(before),
                BAR,
                NumberText.whole(period.planned()) + " planned"));
        if (most != null) {
            marks.add(new Line("bound", x.at(most), 4, x.at(most), BAR_TOP + BAR + 8, 2, "no plan comes to more"));
        }
        for (long tick : x.ticks(TICKS)) {
            String anchor = tick == 0 ? "start" : "middle";
            marks.add(new Label("axis", x.at(tick), HEIGHT - 4, anchor, NumberText.whole(tick)));
        }
        String words = "Delivered before, planned, the band of the targets and, as a line, what no plan exceeds.";
        return new Drawing(id, name + " against its targets", words, WIDTH, HEIGHT, marks);
    }
}
