package dev.quarterback.reach;

import dev.quarterback.plan.ReasonCode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The proof that no plan whatever can deliver an order.
 *
 * <p>See "What one order can reach" in docs/algorithm.md.
 *
 * @param code what kind of reason rules out all plans
 * @param text the same for people, with the values, on one line and without a full stop
 * @param action a change that would by itself make the order possible, a sentence on one line; null where none is known
 */
public record Impossible(
        ReasonCode code, String text, @Nullable String action) {
    /** Ids come from files and may hold anything. */
    private static final Pattern LINE_BREAKERS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

    public Impossible {
        text = onOneLine(text);
        action = action == null ? null : onOneLine(action);
    }

    /** The same without its action. */
    Impossible withoutAction() {
        return new Impossible(code, text, null);
    }

    private static String onOneLine(String words) {
        return LINE_BREAKERS.matcher(words).replaceAll(" ");
    }
}
