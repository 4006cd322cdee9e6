package dev.quarterback.cli.report;

import static dev.quarterback.text.NumberText.count;
import static dev.quarterback.text.NumberText.whole;

import dev.quarterback.plan.Outlook;
import dev.quarterback.plan.PeriodOutlook;
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

    private WorldText(World world) {
        this.world = world;
    }

    /** The lines on a world, an empty one first; none when no market has a plan or a history of all its days. */
    public static List<String> lines(World world) {
        return world.markets().isEmpty() ? List.of() : new WorldText(world).lines();
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
        String deliveries = world.deliveries().text();
        TextTable table = new TextTable(title, "so far", deliveries, "in all", "target", "at most", "low", "high");
        world.markets().forEach(market -> addRow(table, world.name(market), period.apply(market), world.isPlayed()));
        if (sum != null) {
            addRow(table, world.isPartial() ? "World, in part" : "World", sum, world.isSumFinal());
        }
        return table.lines();
    }

    private static void addRow(TextTable table, String name, PeriodOutlook period, boolean isOver) {
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
                fate(TargetFate.of(period.lowVerdict(), isOver)),
                fate(TargetFate.of(period.highVerdict(), isOver)));
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

    private static String fate(@Nullable TargetFate fate) {
        return fate == null ? NOTHING : fate.text();
    }

    private List<String> inAll(Outlook sum) {
        List<String> lines = new ArrayList<>(OutlookText.world(world, sum.quarter()));
        if (world.isPartial()) {
            lines.add("In part: without " + count(world.without(), "quarter")
                    + " not played to the end; what is not reached stays open, and nothing is proven of the world");
        } else if (world.without() > 0) {
            lines.add("Without " + count(world.without(), "problem")
                    + " that came to nothing, so that nothing is proven of the world");
        }
        List<String> untold = world.untold();
        if (!untold.isEmpty()) {
            lines.add("What was delivered in the quarter before the first day is not told of "
                    + String.join(", ", untold) + "; it counts as nothing");
        }
        return lines;
    }
}
