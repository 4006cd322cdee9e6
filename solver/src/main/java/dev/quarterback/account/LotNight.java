package dev.quarterback.account;

/**
 * What stands on a center's lot at the end of a planning day.
 *
 * @param vehicles vehicles that came on trips or with an arrival and wait for a later day
 * @param spaces spaces of the lot
 */
public record LotNight(int vehicles, int spaces) {

    /** Vehicles above the spaces. */
    public int crowd() {
        return Math.max(0, vehicles - spaces);
    }
}
