package dev.quarterback.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** The forms in which all values of a column can be read as days; there may be several, and then nothing says which is meant. */
final class DayFormCandidates {
    private static final List<String> ORDERS =
            List.of("d/M/yyyy", "M/d/yyyy", "yyyy/M/d", "d/M/yy", "M/d/yy", "yy/M/d");
    private static final List<String> SEPARATORS = List.of("/", ".", "-", " ");
    private static final List<String> WITH_NAMES = List.of(
            "d MMM yyyy",
            "d MMMM yyyy",
            "d. MMMM yyyy",
            "d-MMM-yyyy",
            "d-MMM-yy",
            "MMM d, yyyy",
            "MMMM d, yyyy",
            "d 'de' MMMM 'de' yyyy");
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "nl", "nb");
    private static final List<String> TIMES = List.of("", " HH:mm", " HH:mm:ss");

    /**
     * A form with its language.
     *
     * @param language empty where no month has a name
     */
    record Candidate(String pattern, String language, DayForm form) {
        static Candidate of(String pattern, String language) {
            Locale locale = language.isEmpty() ? Locale.ENGLISH : Locale.forLanguageTag(language);
            return new Candidate(pattern, language, Objects.requireNonNull(DayForm.of(pattern, locale)));
        }
    }

    private static final List<Candidate> ALL = all();

    private List<Candidate> left = ALL;
    private String first = "";
    private String settling = "";

    private static List<Candidate> all() {
        List<Candidate> all = new ArrayList<>();
        for (String time : TIMES) {
            SEPARATORS.forEach(separator ->
                    ORDERS.forEach(order -> all.add(Candidate.of(order.replace("/", separator) + time, ""))));
        }
        Stream.of("yyyyMMdd", "yyyy\u5E74M\u6708d\u65E5").forEach(pattern -> all.add(Candidate.of(pattern, "")));
        LANGUAGES.forEach(language -> WITH_NAMES.forEach(pattern -> all.add(Candidate.of(pattern, language))));
        return List.copyOf(all);
    }

    /** Takes a value: forms in which it is no day are out. */
    void add(String value) {
        first = first.isEmpty() ? value : first;
        List<Candidate> still =
                left.stream().filter(one -> one.form().parse(value) != null).toList();
        settling = still.size() < left.size() ? value : settling;
        left = still;
    }

    /** The forms that are left; of those that only differ in the language of names that are alike, the first. */
    List<Candidate> left() {
        List<Candidate> kinds = new ArrayList<>();
        for (Candidate one : left) {
            boolean isAnother = kinds.stream()
                    .noneMatch(kind -> kind.pattern()
                            .replace("MMMM", "MMM")
                            .equals(one.pattern().replace("MMMM", "MMM")));
            if (isAnother) {
                kinds.add(one);
            }
        }
        return kinds;
    }

    /** The first value. */
    String first() {
        return first;
    }

    /** The value that ruled out the last other form. */
    String settling() {
        return settling;
    }

    /** What a value is in each form that is left: {@code d/M/yyyy (2019-06-05) or M/d/yyyy (2019-05-06)}. */
    String readings(String value) {
        List<String> readings = new ArrayList<>();
        for (Candidate one : left()) {
            LocalDate day = one.form().parse(value);
            readings.add(one.pattern() + " (" + day + ")");
        }
        return String.join(" or ", readings);
    }
}
