package dev.quarterback.api.web;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.format.Nearest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads values of parameters; one that makes no sense is refused with what it can be. */
public final class ParameterValue {
    private ParameterValue() {}

    /** What a word stands for; {@code values} are in the order in which they are told. */
    public static <T> T oneOf(Map<String, T> values, String name, String given) {
        T value = values.get(given);
        if (value != null) {
            return value;
        }
        List<String> words = List.copyOf(values.keySet());
        String question = Nearest.question(given, words);
        throw new ApiException(
                ErrorCode.UNREADABLE,
                cannotBe(name, given) + "it can be " + Words.list(words, "or")
                        + (question == null ? "." : "; " + question));
    }

    /** A whole number from {@code least} to {@code most}; the standard where none is given. */
    public static int whole(String name, @Nullable String given, int standard, int least, int most) {
        if (given == null) {
            return standard;
        }
        if (given.matches("[0-9]{1,9}")) {
            int value = Integer.parseInt(given);
            if (value >= least && value <= most) {
                return value;
            }
        }
        throw new ApiException(
                ErrorCode.UNREADABLE,
                cannotBe(name, given) + "it can be a whole number from " + least + " to " + most + ".");
    }

    /** An id that there is, of many; null where none is given. */
    public static @Nullable String id(String name, @Nullable String given, List<String> known) {
        if (given == null || known.contains(given)) {
            return given;
        }
        String question = Nearest.question(given, known);
        throw new ApiException(
                ErrorCode.UNREADABLE,
                cannotBe(name, given) + "there is no such " + name + (question == null ? "." : "; " + question));
    }

    /** A day from {@code first} to {@code last}; null where none is given. */
    public static @Nullable LocalDate day(String name, @Nullable String given, LocalDate first, LocalDate last) {
        LocalDate day = given == null || !given.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? null : parsed(given);
        if (given == null || (day != null && !day.isBefore(first) && !day.isAfter(last))) {
            return day;
        }
        throw new ApiException(
                ErrorCode.UNREADABLE, cannotBe(name, given) + "it can be a day from " + first + " to " + last + ".");
    }

    private static @Nullable LocalDate parsed(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String cannotBe(String name, String given) {
        return "Parameter " + name + (given.isEmpty() ? " is empty; " : " cannot be " + Words.quoted(given) + "; ");
    }
}
