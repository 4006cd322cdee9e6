package dev.quarterback.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in words why a proof came to nothing, or to no more than it had. */
final class ProofTrouble {
    private ProofTrouble() {}

    /**
     * The warning about {@code trouble}; none without trouble.
     *
     * @param hasBound whether a bound was proven before
     */
    static List<String> warnings(@Nullable Throwable trouble, boolean hasBound) {
        return trouble == null ? List.of() : List.of((hasBound ? "no better bound: " : "no bound: ") + reason(trouble));
    }

    /** Libraries wrap what they meet while they load their native part. */
    private static @Nullable LinkageError linkageErrorIn(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof LinkageError found) {
                return found;
            }
        }
        return null;
    }

    private static String reason(Throwable trouble) {
        if (trouble instanceof OutOfMemoryError) {
            return "not enough memory to prove one; give more with QUARTERBACK_OPTS=-Xmx…";
        }
        LinkageError missing = linkageErrorIn(trouble);
        if (missing != null) {
            return "the library for linear programs cannot be loaded (" + missing + ")";
        }
        return "internal error: " + trouble + "; this is a defect of Quarterback: please report it";
    }
}
