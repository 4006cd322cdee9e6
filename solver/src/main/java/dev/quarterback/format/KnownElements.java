package dev.quarterback.format;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Elements of a problem that values may refer to.
 *
 * @param what what they are, e.g. {@code centers}
 * @param namesById their names by their ids; an empty one where there is none
 * @param areProposed whether they are those of a table that is itself a guess
 */
record KnownElements(String what, Map<String, String> namesById, boolean areProposed) {
    /** Of a table of ours. */
    KnownElements(String what, Map<String, String> namesById) {
        this(what, namesById, false);
    }

    /** The id that a value is, or the name of, case and blanks apart; null where it is none, or of several. */
    @Nullable
    String find(String value) {
        if (namesById.containsKey(value)) {
            return value;
        }
        List<String> found = namesById.entrySet().stream()
                .filter(one -> LookAlike.areBlanksAndCaseApart(one.getKey(), value)
                        || LookAlike.areBlanksAndCaseApart(one.getValue(), value))
                .map(Map.Entry::getKey)
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    /** The only id whose name has all words of a value, or whose name's words are all in it; null where there is none. */
    @Nullable
    String near(String value) {
        List<String> words = ColumnWords.tokens(value);
        List<String> found = namesById.entrySet().stream()
                .filter(one -> areNear(words, ColumnWords.tokens(one.getValue())))
                .map(Map.Entry::getKey)
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    private static boolean areNear(List<String> words, List<String> name) {
        return !words.isEmpty() && !name.isEmpty() && (words.containsAll(name) || name.containsAll(words));
    }

    boolean isId(String value) {
        return namesById.containsKey(value);
    }

    List<String> ids() {
        return List.copyOf(namesById.keySet());
    }
}
