package dev.quarterback.format;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Elements of a problem that values may refer to.
 *
 * @param what what they are, e.g. {@code centers}
 * @param namesById their names by their ids; an empty one where there is none
 */
record KnownElements(String what, Map<String, String> namesById) {

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

    boolean isId(String value) {
        return namesById.containsKey(value);
    }

    List<String> ids() {
        return List.copyOf(namesById.keySet());
    }
}
