package dev.quarterback.replanning;

import org.jspecify.annotations.Nullable;

/**
 * How many deliveries more a scenario is said to bring.
 *
 * @param deliveries so many, perhaps below 0; null where none are told
 */
public record ToldGain(GainKind kind, @Nullable Integer deliveries) {
    /** What {@code seeds} seeds have brought, by what the verified gains of all scenarios say. */
    static ToldGain of(int seeds, Gain gain, @Nullable Integer verified) {
        if (seeds == 1) {
            return new ToldGain(GainKind.ESTIMATE, gain.deliveries());
        }
        return new ToldGain(verified == null ? GainKind.UNTOLD : GainKind.VERIFIED, verified);
    }

    /** What each of them costs when all cost so much; null where there are none. */
    @Nullable
    Double costOfEach(long cost) {
        return deliveries != null && deliveries > 0 ? Double.valueOf((double) cost / deliveries) : null;
    }
}
