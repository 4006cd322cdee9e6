package dev.quarterback.format;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Texts that look the same though their characters differ: accents joined or apart, letters of other alphabets, kinds of
 * blanks and dashes, and what cannot be seen at all.
 */
final class LookAlike {
    /** Cyrillic and Greek letters, dashes and apostrophes, and below them what they are taken for. */
    private static final String LOOKS =
            "\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0425\u0423\u0406\u0408\u0405"
                    + "\u0430\u0435\u043E\u0440\u0441\u0445\u0443\u0456\u0458\u0455"
                    + "\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03BF\u03BD"
                    + "\u2010\u2012\u2013\u2014\u2212\u2018\u2019\u02BC";

    private static final String LIKE = "ABEKMHOPCTXYIJS" + "aeopcxyijs" + "ABEZHIKMNOPTYXov" + "-----'''";
    /** The prime of FNV-1a for 64 bits. */
    private static final long HASH_FACTOR = 1099511628211L;

    private static final Map<Integer, Integer> LATIN = latin();

    private LookAlike() {}

    private static Map<Integer, Integer> latin() {
        Map<Integer, Integer> latin = new HashMap<>();
        for (int i = 0; i < LOOKS.length(); i++) {
            latin.put((int) LOOKS.charAt(i), (int) LIKE.charAt(i));
        }
        return latin;
    }

    /** One text for all that look like this one; blanks at the ends are left out, and of several one is kept. */
    static String plain(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Form.NFKC).codePoints().forEach(c -> {
            if (isBlank(c)) {
                if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
                    plain.append(' ');
                }
            } else if (!isUnseen(c)) {
                plain.appendCodePoint(LATIN.getOrDefault(c, c));
            }
        });
        return plain.toString().strip();
    }

    /** Nothing but ASCII that can be seen. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    /** One text for all that look like this one but for blanks and the case of letters. */
    static String key(String text) {
        return plain(text).replace(" ", "").toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** A hash of {@link #key} for which no text is built where all is ASCII. */
    static long hashOfKey(String text) {
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x7F) {
                return hash(key(text));
            } else if (c > ' ') {
                hash = hash * HASH_FACTOR + (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
            }
        }
        return hash;
    }

    private static long hash(String text) {
        return text.chars().asLongStream().reduce(0, (hash, c) -> hash * HASH_FACTOR + c);
    }

    /** Whether two texts are the same but for blanks and the case of letters. */
    static boolean areBlanksAndCaseApart(String one, String other) {
        return withoutBlanks(one).equalsIgnoreCase(withoutBlanks(other));
    }

    /** What all texts have in common that are the same but for blanks and the case of letters. */
    static String folded(String text) {
        return withoutBlanks(text)
                .chars()
                .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
                .collect(StringBuilder::new, (folded, c) -> folded.append((char) c), StringBuilder::append)
                .toString();
    }

    static String withoutBlanks(String text) {
        return text.codePoints()
                .filter(c -> !isBlank(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isUnseen(int c) {
        return Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
    }

    /** Whether two texts differ though they look the same. */
    static boolean are(String one, String other) {
        return !one.equals(other) && plain(one).equals(plain(other));
    }

    /** Where {@code there} first differs from {@code here}, which looks the same, e.g. {@code it has no U+0020 SPACE at the end}. */
    static String difference(String here, String there) {
        int start = 0;
        while (start < here.length() && start < there.length() && here.charAt(start) == there.charAt(start)) {
            start++;
        }
        int end = 0;
        int most = Math.min(here.length(), there.length()) - start;
        while (end < most && here.charAt(here.length() - 1 - end) == there.charAt(there.length() - 1 - end)) {
            end++;
        }
        String inHere = here.substring(start, here.length() - end);
        String inThere = there.substring(start, there.length() - end);
        String place = start == 0 ? "at the start" : end == 0 ? "at the end" : "as character " + (start + 1);
        if (inThere.isEmpty()) {
            return "it has no " + names(inHere) + " " + place;
        }
        return "it has " + names(first(inThere)) + " " + place
                + (inHere.isEmpty() ? "" : ", not " + names(first(inHere)));
    }

    /** The first character with the accents that follow it; where more differs, this is enough to see how. */
    private static String first(String text) {
        int length = Character.charCount(text.codePointAt(0));
        while (length < text.length() && Character.getType(text.charAt(length)) == Character.NON_SPACING_MARK) {
            length++;
        }
        return text.substring(0, length);
    }

    private static String names(String text) {
        return text.codePoints()
                .limit(3)
                .mapToObj(c -> String.format("U+%04X %s", c, Character.getName(c)))
                .collect(Collectors.joining(" and "));
    }
}
