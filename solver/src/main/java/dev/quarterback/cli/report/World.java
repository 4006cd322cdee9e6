package dev.quarterback.cli.report;

import dev.quarterback.plan.Outlook;
import dev.quarterback.plan.PeriodOutlook;
import dev.quarterback.problem.Progress.Target;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Several markets together.
 *
 * @param deliveries what the deliveries from the first planning day on are
 * @param markets those with a plan, or with a history of all their days
 * @param without problems that have none, of which nothing counts
 * @param target what the quarter is meant to bring in all markets; null when not given
 */
public record World(
        Deliveries deliveries,
        List<MarketOutlook> markets,
        int without,
        @Nullable Target target) {
    /** What deliveries are. */
    public enum Deliveries {
        PLANNED,
        /** All days are over. */
        DELIVERED;

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public World {
        markets = List.copyOf(markets);
    }

    /** Whether the days are over. */
    boolean isPlayed() {
        return deliveries == Deliveries.DELIVERED;
    }

    /** Whether the days are over and the sums have all that was delivered. */
    boolean isSumFinal() {
        return isPlayed() && without == 0 && untold().isEmpty();
    }

    /** Whether the sums lack quarters that were not played to their end. */
    boolean isPartial() {
        return isPlayed() && without > 0;
    }

    /** Whether there is anything to tell: a target, or markets that are named. */
    public boolean isAsked() {
        return target != null || markets.stream().anyMatch(MarketOutlook::isNamed);
    }

    /** Whether all end in the same month and their quarters begin on the same day, as far as it is told. */
    public boolean isOfOneQuarter() {
        return markets.stream().map(MarketOutlook::endsIn).distinct().count() <= 1
                && markets.stream()
                                .map(MarketOutlook::quarterStart)
                                .filter(Objects::nonNull)
                                .distinct()
                                .count()
                        <= 1;
    }

    /**
     * Month and quarter of all markets. The quarter's deliveries before the first planning day count as none where they are not
     * told; the month's are not known then. What no plan exceeds is the sum of what none exceeds in each market; it is null
     * where nothing is proven of one of them, or one that was played is not counted as a whole.
     */
    public Outlook sum() {
        PeriodOutlook month = sum(MarketOutlook::month, null);
        boolean isTold = markets.stream().allMatch(market -> market.month().before() != null);
        return new Outlook(
                isTold ? month : new PeriodOutlook(null, month.planned(), null, null, month.orders()),
                sum(MarketOutlook::quarter, target));
    }

    private PeriodOutlook sum(Function<MarketOutlook, PeriodOutlook> period, @Nullable Target of) {
        int before = 0;
        int planned = 0;
        Long orders = without > 0 || (isPlayed() && !isSumFinal()) ? null : Long.valueOf(0);
        for (MarketOutlook market : markets) {
            PeriodOutlook its = period.apply(market);
            Integer itsBefore = its.before();
            Long itsOrders = its.orders();
            before += itsBefore == null ? 0 : itsBefore;
            planned += its.planned();
            orders = orders == null || itsOrders == null ? null : Long.valueOf(orders + itsOrders);
        }
        return new PeriodOutlook(before, planned, of == null ? null : of.low(), of == null ? null : of.high(), orders);
    }

    /** The names of the markets whose deliveries of the quarter before the first planning day are not told. */
    List<String> untold() {
        return markets.stream()
                .filter(market -> market.quarter().before() == null)
                .map(this::name)
                .toList();
    }

    /** A market's name, with that of its problem where another problem is of the same market. */
    String name(MarketOutlook market) {
        boolean isTwice = markets.stream()
                        .filter(other -> other.market().equals(market.market()))
                        .count()
                > 1;
        return isTwice ? market.market() + " (" + market.problem() + ")" : market.market();
    }
}
