package dev.quarterback.api.quarter;

import dev.quarterback.api.store.StoredQuarter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** By what the orders of a quarter's problem become known. */
enum KnownAs {
    /** From the morning on that is told so. */
    TOLD,
    /** On their {@code orderedDay}, or the first planning day, unless a morning is told so earlier. */
    DATED;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> texts() {
        return Arrays.stream(values()).map(KnownAs::text).toList();
    }

    static KnownAs of(StoredQuarter.Options options) {
        return options.knownAs().equals(TOLD.text()) ? TOLD : DATED;
    }
}
