package dev.quarterback.search;

/** What changed the schedule last, in a few words. */
final class LastChange {
    private String name;

    LastChange(String name) {
        this.name = name;
    }

    void is(String newName) {
        name = newName;
    }

    String name() {
        return name;
    }
}
