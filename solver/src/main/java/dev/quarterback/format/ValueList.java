package dev.quarterback.format;

import java.util.List;
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
        List<String> alike = alike(theirs);
        return alike.isEmpty() ? otherwise : alike.get(0);
    }

    /** Whether a value of theirs may be several in the list, which differ in blanks and case alone and mean different things. */
    boolean isUnclear(String theirs) {
        return !values.containsKey(theirs) && alike(theirs).size() > 1;
    }

    /** What the values in the list mean that are the same but for blanks and case. */
    private List<String> alike(String theirs) {
        return values.entrySet().stream()
                .filter(value -> LookAlike.areBlanksAndCaseApart(value.getKey(), theirs))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
    }
}
