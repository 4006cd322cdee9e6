package dev.quarterback.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in few words what the parser dislikes about JSON that is none. */
final class Syntax {
    private static final Pattern CHARACTER = Pattern.compile("character \\((.*?) ?\\(code (\\d+).*?\\)\\)");

    private Syntax() {}

    /** The parser's message without its codes and locations, e.g. {@code unexpected '}': expected a value}. */
    static String fault(String message) {
        String text = message.lines().findFirst().orElse("").replaceAll(" \\((start marker )?at \\[Source.*", "");
        Matcher character = CHARACTER.matcher(text);
        if (character.find()) {
            int code = Integer.parseInt(character.group(2));
            text = text.substring(0, character.start()) + shown(code) + text.substring(character.end());
        }
        return text.isEmpty() ? "syntax error" : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private static String shown(int code) {
        return code > 32 && code < 127 ? "'" + (char) code + "'" : String.format("character U+%04X", code);
    }
}
