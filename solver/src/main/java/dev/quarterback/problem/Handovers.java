package dev.quarterback.problem;

/**
 * How many vehicles a center can hand over on a day.
 *
 * @param regular handovers in the usual way of working
 * @param surge handovers on top of them, at a cost each
 */
public record Handovers(int regular, int surge) {

    /** All handovers that are possible, surge included; a long because both may be near 2³¹. */
    public long most() {
        return (long) regular + surge;
    }
}
