package dev.quarterback.format;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the values of a user's column are here.
 *
 * @param values theirs to ours; an empty text of ours means that nothing is given
 * @param cut what values of theirs may begin with that does not count; empty for nothing
 * @param otherwise ours for all other values; null where another value is an error
 */
record ValueList(
        Map<String, String> values, String cut, @Nullable String otherwise) {

    ValueList {
        values = Map.copyOf(values);
    }

    /** Ours for a value of theirs, blanks and the case of letters apart; null where there is none. */
    @Nullable
    String ours(String theirs) {
        List<String> found = found(theirs);
        return found.isEmpty() ? otherwise : found.get(0);
    }

    /** Whether a value of theirs may be several in the list, which differ in blanks and case alone and mean different things. */
    boolean isUnclear(String theirs) {
        return found(theirs).size() > 1;
    }

    /** What a value may be: as it is written first, then whatever its case, then without what is cut. */
    private List<String> found(String theirs) {
        String exact = values.get(theirs);
        List<String> found = exact == null ? alike(theirs) : List.of(exact);
        boolean isCut = !cut.isEmpty() && theirs.regionMatches(true, 0, cut, 0, cut.length());
        return found.isEmpty() && isCut
                ? new ValueList(values, "", null)
                        .found(theirs.substring(cut.length()).strip())
                : found;
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
