package dev.quarterback.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits a change given as text: operations at semicolons, their words at blanks, but for what is in quotes. */
final class OperationWords {
    private static final char END = ';';

    private final String text;
    private final List<List<Word>> operations = new ArrayList<>();
    private int at;

    private OperationWords(String text) {
        this.text = text;
    }

    /**
     * A word of an operation.
     *
     * @param key what stands before the first {@code =}; null without one
     * @param value what stands behind it, without quotes
     * @param fault what is wrong with its quotes; null when nothing is
     */
    record Word(
            @Nullable String key, String value, @Nullable String fault) {}

    /** The words of each operation; operations without words are left out. */
    static List<List<Word>> of(String text) {
        OperationWords words = new OperationWords(text);
        words.split();
        return words.operations;
    }

    private void split() {
        List<Word> operation = new ArrayList<>();
        while (at < text.length()) {
            char next = text.charAt(at);
            if (next == END) {
                close(operation);
                operation = new ArrayList<>();
                at++;
            } else if (Character.isWhitespace(next)) {
                at++;
            } else {
                operation.add(word());
            }
        }
        close(operation);
    }

    private void close(List<Word> operation) {
        if (!operation.isEmpty()) {
            operations.add(operation);
        }
    }

    private Word word() {
        int start = at;
        while (at < text.length() && !isEnd() && text.charAt(at) != '=') {
            at++;
        }
        String first = text.substring(start, at);
        int afterBlanks = afterBlanks(at);
        if (afterBlanks == text.length() || text.charAt(afterBlanks) != '=') {
            return new Word(null, first, null);
        }
        at = afterBlanks + 1;
        if (isValueBehindBlanks()) {
            at = afterBlanks(at);
        }
        boolean isQuoted = at < text.length() && (text.charAt(at) == '\'' || text.charAt(at) == '"');
        return isQuoted ? quoted(first) : new Word(first, plain(), null);
    }

    private int afterBlanks(int from) {
        int next = from;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /** Behind {@code =} and blanks comes the value, unless that is the next key: then the value is empty. */
    private boolean isValueBehindBlanks() {
        int next = afterBlanks(at);
        while (next < text.length() && text.charAt(next) != END && !Character.isWhitespace(text.charAt(next))) {
            char found = text.charAt(next);
            if (found == '\'' || found == '"') {
                return true;
            }
            if (found == '=') {
                return false;
            }
            next++;
        }
        next = afterBlanks(next);
        return next == text.length() || text.charAt(next) != '=';
    }

    private boolean isEnd() {
        return text.charAt(at) == END || Character.isWhitespace(text.charAt(at));
    }

    private String plain() {
        int start = at;
        while (at < text.length() && !isEnd()) {
            at++;
        }
        return text.substring(start, at);
    }

    /** A backslash takes its meaning from the quote, or from another backslash, that follows it. */
    private Word quoted(String key) {
        char quote = text.charAt(at++);
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != quote) {
            boolean isEscape = text.charAt(at) == '\\' && at + 1 < text.length();
            if (isEscape && (text.charAt(at + 1) == quote || text.charAt(at + 1) == '\\')) {
                at++;
            }
            value.append(text.charAt(at++));
        }
        if (at == text.length()) {
            return new Word(key, value.toString(), "its quote is not closed");
        }
        at++;
        String rest = plain();
        return new Word(key, value.toString(), rest.isEmpty() ? null : "something follows its closing quote");
    }
}
