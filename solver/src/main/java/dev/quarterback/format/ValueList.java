package dev.quarterback.format;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the values of a user's column are here. */
final class ValueList {
    private final Map<String, String> values;
    private final String cut;
    private final @Nullable String otherwise;

    /** What values mean, each of them once, by what they are without blanks and the case of letters. */
    private final Map<String, Set<String>> alike = new HashMap<>();

    /**
     * A list.
     *
     * @param values theirs to ours; an empty text of ours means that nothing is given
     * @param cut what values of theirs may begin with that does not count; empty for nothing
     * @param otherwise ours for all other values; null where another value is an error
     */
    ValueList(Map<String, String> values, String cut, @Nullable String otherwise) {
        this.values = Map.copyOf(values);
        this.cut = cut;
        this.otherwise = otherwise;
        values.forEach((theirs, ours) -> alike.computeIfAbsent(LookAlike.folded(theirs), text -> new LinkedHashSet<>())
                .add(ours));
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
        List<String> found = written(theirs);
        boolean isCut = !cut.isEmpty() && theirs.regionMatches(true, 0, cut, 0, cut.length());
        return found.isEmpty() && isCut ? written(theirs.substring(cut.length()).strip()) : found;
    }

    private List<String> written(String theirs) {
        String exact = values.get(theirs);
        return exact == null ? List.copyOf(alike.getOrDefault(LookAlike.folded(theirs), Set.of())) : List.of(exact);
    }
}
