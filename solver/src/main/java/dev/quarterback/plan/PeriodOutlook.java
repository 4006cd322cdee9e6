package dev.quarterback.plan;

import org.jspecify.annotations.Nullable;

/**
 * Where a month or a quarter will land with a plan, and whether its targets can be reached.
 *
 * @param before delivered in it before the first planning day; null when not given
 * @param planned deliveries of the plan in it
 * @param low the least that it is meant to reach; null when not given
 * @param high the most that it is meant to reach; null when not given
 * @param orders orders that any plan delivers at most, in it or not; null when nothing is proven
 */
public record PeriodOutlook(
        @Nullable Integer before,
        int planned,
        @Nullable Integer low,
        @Nullable Integer high,
        @Nullable Long orders) {

    /** Deliveries of the period in all; null when those before are not known. */
    public @Nullable Long total() {
        return before == null ? null : Long.valueOf((long) before + planned);
    }

    /**
     * Deliveries of the period in all that no plan exceeds; null when those before are not known or nothing is proven.
     * Deliveries before the period count too where the planning days begin earlier, so that it may be more than needed.
     */
    public @Nullable Long most() {
        return before == null || orders == null ? null : Long.valueOf(before + orders);
    }

    /** Whether anything can be said of a target: one is given, and so are the deliveries before. */
    public boolean hasVerdict() {
        return before != null && (low != null || high != null);
    }

    /** Whether the low target can be reached; null when target or deliveries before are not given. */
    public @Nullable Verdict lowVerdict() {
        return verdict(low);
    }

    /** Whether the high target can be reached; null when target or deliveries before are not given. */
    public @Nullable Verdict highVerdict() {
        return verdict(high);
    }

    private @Nullable Verdict verdict(@Nullable Integer target) {
        Long total = total();
        if (target == null || total == null) {
            return null;
        }
        if (total >= target) {
            return Verdict.REACHED;
        }
        Long most = most();
        return most != null && most < target ? Verdict.IMPOSSIBLE : Verdict.OPEN;
    }
}
