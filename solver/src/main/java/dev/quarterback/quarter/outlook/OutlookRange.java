package dev.quarterback.quarter.outlook;

/**
 * Where a sum may end: an estimate, nothing that is proven.
 *
 * @param low in one of ten cases it ends below, by the estimate
 * @param middle in half of the cases it ends below
 * @param high in one of ten cases it ends above
 */
public record OutlookRange(int low, int middle, int high) {
    /** Whether an end lies in it, its limits included. */
    public boolean holds(int end) {
        return low <= end && end <= high;
    }
}
