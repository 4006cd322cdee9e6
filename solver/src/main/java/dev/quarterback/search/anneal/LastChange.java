package dev.quarterback.search.anneal;

/**
 * What changed the schedule last, in a few words.
 *
 * <p>See "Simulated annealing" in docs/algorithm.md.
 */
public final class LastChange {
    private String name;

    public LastChange(String name) {
        this.name = name;
    }

    public void is(String newName) {
        name = newName;
    }

    public String name() {
        return name;
    }
}
