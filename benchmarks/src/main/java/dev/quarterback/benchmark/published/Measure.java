package dev.quarterback.benchmark.published;

/** What a published value counts. */
public enum Measure {
    /** Deliveries, each counted with its priority: the more the better. */
    DELIVERIES("deliveries"),

    /** Km of a plan that delivers everything: the fewer the better. */
    KM("km");

    private final String text;

    Measure(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
