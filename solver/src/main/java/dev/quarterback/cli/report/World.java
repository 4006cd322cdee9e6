package dev.quarterback.cli.report;

import dev.quarterback.plan.Outlook;
import dev.quarterback.plan.PeriodOutlook;
import dev.quarterback.problem.Progress.Target;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Several markets together.
 *
 * @param markets those with a plan or a history
 * @param without problems that have none, of which nothing counts
 * @param target what the quarter is meant to bring in all markets; null when not given
 */
public record World(
        List<MarketOutlook> markets, int without, @Nullable Target target) {
    public World {
        markets = List.copyOf(markets);
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
     * where nothing is proven of one of them.
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
        Long orders = without > 0 ? null : Long.valueOf(0);
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
