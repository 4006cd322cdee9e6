package dev.quarterback.format;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the values of a user's column are here.
 *
 * @param values theirs to ours; an empty text of ours means that nothing is given
 * @param otherwise ours for all other values; null where another value is an error
 */
record ValueList(Map<String, String> values, @Nullable String otherwise) {

    ValueList {
        values = Map.copyOf(values);
    }

    /** Ours for a value of theirs, blanks and the case of letters apart; null where there is none. */
    @Nullable
    String ours(String theirs) {
        String exact = values.get(theirs);
        if (exact != null) {
            return exact;
        }
        return values.entrySet().stream()
                .filter(value -> LookAlike.areBlanksAndCaseApart(value.getKey(), theirs))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }
}
