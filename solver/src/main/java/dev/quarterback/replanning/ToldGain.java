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

    /** What each delivery of the plan's gain costs; null where the scenario is not said to bring any. */
    @Nullable
    Double costOfEach(Gain gain) {
        return deliveries != null && deliveries > 0 ? Double.valueOf((double) gain.cost() / gain.deliveries()) : null;
    }
}
