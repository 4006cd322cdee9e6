package dev.quarterback.cli.report;

import static dev.quarterback.text.NumberText.count;
import static dev.quarterback.text.NumberText.whole;

import dev.quarterback.plan.Outlook;
import dev.quarterback.plan.PeriodOutlook;
import dev.quarterback.plan.Verdict;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Several markets as text: a table of the month and one of the quarter, markets as rows, and the world in the last row. */
public final class WorldText {
    private static final String NOTHING = "-";

    private final World world;
    private final String deliveries;

    private WorldText(World world, String deliveries) {
        this.world = world;
        this.deliveries = deliveries;
    }

    /**
     * The lines on a world, an empty one first; none when no market has a plan or a history.
     *
     * @param deliveries what the deliveries from the first planning day on are, such as {@code planned}
     */
    public static List<String> lines(World world, String deliveries) {
        return world.markets().isEmpty() ? List.of() : new WorldText(world, deliveries).lines();
    }

    private List<String> lines() {
        boolean isOfOneQuarter = world.isOfOneQuarter();
        Outlook sum = isOfOneQuarter ? world.sum() : null;
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.addAll(table(isOfOneQuarter ? month() : "Month", MarketOutlook::month, sum == null ? null : sum.month()));
        lines.add("");
        lines.addAll(table("Quarter", MarketOutlook::quarter, sum == null ? null : sum.quarter()));
        lines.add("");
        if (sum == null) {
            lines.add("No sum of the world: " + differences() + "; name problems of one quarter together");
        } else {
            lines.addAll(inAll(sum));
        }
        return lines;
    }

    private String month() {
        YearMonth month = world.markets().get(0).endsIn();
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
    }

    /** In which way the problems are not of one quarter. */
    private String differences() {
        return world.markets().stream()
                .map(market -> world.name(market) + " ends in " + market.endsIn()
                        + (market.quarterStart() == null ? "" : ", in the quarter from " + market.quarterStart()))
                .collect(Collectors.joining("; "));
    }

    private List<String> table(
            String title, Function<MarketOutlook, PeriodOutlook> period, @Nullable PeriodOutlook sum) {
        TextTable table = new TextTable(title, "so far", deliveries, "in all", "target", "at most", "low", "high");
        world.markets().forEach(market -> addRow(table, world.name(market), period.apply(market)));
        if (sum != null) {
            addRow(table, "World", sum);
        }
        return table.lines();
    }

    private static void addRow(TextTable table, String name, PeriodOutlook period) {
        Integer before = period.before();
        Long total = period.total();
        Long most = period.most();
        table.row(
                name,
                before == null ? NOTHING : whole(before),
                whole(period.planned()),
                total == null ? NOTHING : whole(total),
                target(period.low(), period.high()),
                most == null ? NOTHING : whole(most),
                verdict(period.lowVerdict()),
                verdict(period.highVerdict()));
    }

    private static String target(@Nullable Integer low, @Nullable Integer high) {
        if (low != null && high != null) {
            return whole(low) + " to " + whole(high);
        }
        if (low != null) {
            return "at least " + whole(low);
        }
        return high == null ? NOTHING : "at most " + whole(high);
    }

    private static String verdict(@Nullable Verdict verdict) {
        return verdict == null ? NOTHING : verdict.name().toLowerCase(Locale.ROOT);
    }

    private List<String> inAll(Outlook sum) {
        List<String> lines = new ArrayList<>(OutlookText.world(sum.quarter()));
        if (world.without() > 0) {
            lines.add("Without " + count(world.without(), "problem")
                    + " that came to nothing, so that nothing is proven of the" + " world");
        }
        List<String> untold = world.untold();
        if (!untold.isEmpty()) {
            lines.add("What was delivered in the quarter before the first day is not told of "
                    + String.join(", ", untold) + "; it counts as nothing");
        }
        return lines;
    }
}
