package dev.quarterback.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in few words what the parser dislikes about JSON that is none. */
public final class Syntax {
    private static final Pattern CHARACTER = Pattern.compile("character \\(.*?code (\\d+)[^)]*\\)\\)?");
    /** Where else something started, and how the parser could be set to take it. */
    private static final Pattern ASIDE = Pattern.compile(
            " \\((start marker at|for \\w+ starting at|not recognized as|code ) ?.*|: (enable|JSON spec) .*");

    private static final Pattern VALUE = Pattern.compile("a valid value \\(.*\\)|\\(JSON String, .*\\)");

    private Syntax() {}

    /** What is wrong with an input that the parser refuses, without the place and in no words of the parser's own. */
    public static String fault(JacksonException e) {
        if (isCutShort(e)) {
            return "the input ends too early; is it complete?";
        }
        return e instanceof StreamConstraintsException ? tooMuch(e) : "not JSON: " + fault(e.getOriginalMessage());
    }

    /** Whether the input ends within a value. */
    static boolean isCutShort(JacksonException e) {
        return e instanceof UnexpectedEndOfInputException
                || e.getOriginalMessage().contains("end-of-input");
    }

    /** Which limit an input exceeds. */
    static String tooMuch(JacksonException e) {
        String message = e.getOriginalMessage();
        if (message.contains("nesting depth")) {
            return "nested more than " + Opened.DEEPEST + " levels deep";
        } else if (message.contains("Number value length")) {
            return "a number of more than " + Opened.LONGEST_NUMBER + " digits; " + Limits.BELOW;
        } else if (message.contains("String value length")) {
            return "a text of more than " + Opened.LONGEST_TEXT + " characters";
        }
        return "a name of a field that is too long";
    }

    /** The parser's message without its codes and locations, e.g. {@code unexpected '}': expected a value}. */
    static String fault(String message) {
        String text = message.lines().findFirst().orElse("");
        text = VALUE.matcher(text).replaceAll("a value").replace("was expecting", "expected");
        text = text.replace("maybe a (non-standard) comment?", "JSON has no comments");
        Matcher character = CHARACTER.matcher(text);
        if (character.find()) {
            String shown = shown(Integer.parseInt(character.group(1)));
            text = text.substring(0, character.start()) + shown + text.substring(character.end());
        }
        text = ASIDE.matcher(text).replaceAll("");
        return text.isEmpty() ? "syntax error" : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private static String shown(int code) {
        return code > 32 && code < 127 ? "'" + (char) code + "'" : String.format("character U+%04X", code);
    }
}
