package dev.quarterback.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why an operation cannot be applied to a problem. */
public sealed interface Fault {
    /** Stands for the field as a whole, or for one that is no list. */
    int WHOLE = -1;

    /** The operation's field that is wrong; a part of one is told by its path, {@code events/2/trip}. */
    String field();

    /** The position in the field's list; {@link #WHOLE} for none. */
    int index();

    /** Whether it is a fault of that value alone, whatever the other fields say. */
    boolean isOfValueAlone();

    /**
     * An id or name that does not exist.
     *
     * @param what the kind, e.g. {@code center}
     * @param name what was given
     * @param known what exists, in which the one that was meant may be found
     */
    record NoSuch(String field, int index, String what, String name, List<String> known) implements Fault {
        public NoSuch {
            known = List.copyOf(known);
        }

        @Override
        public boolean isOfValueAlone() {
            return true;
        }
    }

    /**
     * Anything else.
     *
     * @param message what is wrong
     * @param fix what would be right; null where the message says it
     */
    record Wrong(
            String field,
            int index,
            String message,
            @Nullable String fix,
            boolean isOfValueAlone) implements Fault {}
}
