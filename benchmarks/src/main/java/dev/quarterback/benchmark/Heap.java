package dev.quarterback.benchmark;

/** The memory of this process. */
public final class Heap {
    /** Collections after which what only softly or finally hangs on is gone too. */
    private static final int COLLECTIONS = 3;

    private Heap() {}

    /** Bytes in use after the garbage is collected. */
    public static long usedAfterCollection() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
