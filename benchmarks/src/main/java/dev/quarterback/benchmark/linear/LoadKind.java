package dev.quarterback.benchmark.linear;

/** What of a carrier a load takes. */
enum LoadKind {
    POSITIONS,
    WEIGHT;

    /** Weights are told in tons, so that all numbers are of about the same size. */
    private static final double KG_PER_TON = 1000;

    /** Kg by which a load may exceed the payload, as in the checker, and what sums of weights may be rounded by. */
    private static final double TOLERANCE_KG = 1e-5;

    double capacity(CarrierPool carriers) {
        return this == POSITIONS ? carriers.positions() : (carriers.payloadKg() + TOLERANCE_KG) / KG_PER_TON;
    }

    /** What a vehicle takes. */
    double of(OrderPool orders) {
        return this == POSITIONS ? orders.positions() : orders.weightKg() / KG_PER_TON;
    }
}
