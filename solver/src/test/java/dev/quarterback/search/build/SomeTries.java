package dev.quarterback.search.build;

import dev.quarterback.search.anneal.Tries;

/** Tries of which some are used up. */
public final class SomeTries {
    private SomeTries() {}

    /** {@code used} of {@code most}. */
    public static Tries of(int used, long most) {
        Tries tries = new Tries(most);
        for (int i = 0; i < used; i++) {
            tries.add();
        }
        return tries;
    }
}
