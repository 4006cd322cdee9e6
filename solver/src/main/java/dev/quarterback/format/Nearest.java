package dev.quarterback.format;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what someone who mistyped a name is likely to have meant. */
public final class Nearest {

    private Nearest() {}

    /** The name nearest to {@code typed} if it is near enough to be meant, first one that looks the same; of several, the first. */
    public static Optional<String> to(String typed, Iterable<String> names) {
        int bestDistance = allowed(typed.length()) + 1;
        @Nullable String best = null;
        String plain = LookAlike.plain(typed);
        for (String name : names) {
            if (plain.equals(LookAlike.plain(name))) {
                return Optional.of(name);
            }
            if (Math.abs(name.length() - typed.length()) < bestDistance) {
                int distance = name.equalsIgnoreCase(typed) ? 0 : distance(typed, name);
                if (distance < bestDistance) {
                    bestDistance = distance;
                    best = name;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** {@code did you mean "SEA"?}, or null when nothing is near; of one that looks the same also how it differs. */
    public static @Nullable String question(String typed, Iterable<String> names) {
        return to(typed, names)
                .map(name -> "did you mean " + Shown.text(name) + "?"
                        + (LookAlike.are(typed, name)
                                ? " It looks the same, but " + LookAlike.difference(typed, name)
                                : ""))
                .orElse(null);
    }

    /** Typing errors to put up with: in a short id already the second letter makes another id. */
    private static int allowed(int length) {
        return length <= 1 || length > Shown.LONGEST ? 0 : length <= 3 ? 1 : 2;
    }

    /** Letters to insert, delete, replace or swap with their neighbour (optimal string alignment). */
    static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
