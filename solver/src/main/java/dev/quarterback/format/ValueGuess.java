package dev.quarterback.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Proposes how the values of a user's column are read as ours; what they do not settle becomes a question. */
final class ValueGuess {
    /** Numbers in one column up to which they look like classes of priority. */
    private static final int MOST_CLASSES = 9;

    /** The place of C in the alphabet, from 0. */
    private static final int LAST_OF_THREE = 2;

    /** What may stand between the days of a cell, beside semicolons and blanks. */
    private static final List<String> SEPARATORS = List.of(",", "+", "&", "|");

    /** Values that a question names. */
    private static final int SHOWN = 3;

    /** Columns whose values are never thousands. */
    private static final Set<String> DEGREES = Set.of("lat", "lon");

    private final ObjectNode rule;
    private final String column;
    private final ColumnProfile profile;
    private final List<String> reasons = new ArrayList<>();

    private ValueGuess(ObjectNode rule, String column, ColumnProfile profile) {
        this.rule = rule;
        this.column = column;
        this.profile = profile;
    }

    /**
     * Adds to a rule how values are read; gives the reasons.
     *
     * @param ids the ids that the values may be, with the names of their elements; null where that is not known
     */
    static List<String> add(ObjectNode rule, String column, ColumnProfile profile, @Nullable KnownElements ids) {
        ValueGuess guess = new ValueGuess(rule, column, profile);
        ColumnKind kind = ColumnKind.of(column);
        if (profile.isEmpty()) {
            guess.reasons.add("all its cells are empty");
        } else if (kind.hasDays()) {
            guess.days();
        } else if (column.equals("priority")) {
            guess.priority();
        } else if (kind.isNumber()) {
            guess.number();
        } else if (ids != null && profile.hasFewValues()) {
            guess.ids(ids);
        }
        return guess.reasons;
    }

    private void question(String text) {
        Questions.add(rule, text);
    }

    private void days() {
        if (profile.areOurDays()) {
            reasons.add("all values are days as ours");
            return;
        }
        DayFormCandidates days = ColumnKind.of(column).isList() ? daysOfLists() : profile.days();
        List<DayFormCandidates.Candidate> left = days.left();
        String first = days.first();
        if (left.size() == 1) {
            rule.put("days", left.get(0).pattern());
            if (!left.get(0).language().isEmpty()) {
                rule.put("language", left.get(0).language());
            }
            reasons.add(Shown.text(days.settling()) + " can be read in this form only");
        } else if (left.isEmpty()) {
            question("No one form of days fits all values, such as " + Shown.text(first)
                    + ": how are they written? Give days, or values for names such as those of weekdays.");
        } else {
            question("The values do not tell how days are written. " + Shown.text(first) + " may be "
                    + days.readings(first) + ": write the form that is meant as days.");
        }
    }

    private DayFormCandidates daysOfLists() {
        DayFormCandidates days = new DayFormCandidates();
        profile.values().forEach(list -> CsvText.split(list).forEach(days::add));
        if (!days.left().isEmpty()) {
            return days;
        }
        for (String separator : SEPARATORS) {
            DayFormCandidates apart = new DayFormCandidates();
            profile.values()
                    .forEach(list -> Stream.of(list.split(Pattern.quote(separator)))
                            .map(String::strip)
                            .forEach(apart::add));
            if (!apart.left().isEmpty()) {
                rule.put("split", separator);
                question("Does " + Shown.text(separator)
                        + " stand between the days of a cell (split)? If so, delete this line.");
                return apart;
            }
        }
        return days;
    }

    private void number() {
        boolean mayHaveCommas = profile.mayHaveDecimalCommas();
        boolean mayHavePoints = profile.mayHaveDecimalPoints();
        boolean isPlain = profile.arePlainNumbers();
        boolean mayBeThousands = mayHaveCommas && !profile.pointed().isEmpty() && !DEGREES.contains(column);
        if (isPlain && !mayBeThousands) {
            reasons.add("all values are numbers as ours");
        } else if (mayHaveCommas && mayHavePoints) {
            question("Is " + Shown.text(isPlain ? profile.pointed() : profile.oddNumber())
                    + " in thousands, or does it have decimals? Give decimal: what stands before decimals.");
        } else if (mayHaveCommas || mayHavePoints) {
            rule.put("decimal", mayHaveCommas ? "," : ".");
            reasons.add(Shown.text(profile.oddNumber()) + " can be read so only");
        } else {
            question("Not all values are numbers, such as " + Shown.text(profile.oddNumber())
                    + ": give values, or another column.");
        }
    }

    /** The more urgent, the higher: whether theirs is so, numbers cannot tell. */
    private void priority() {
        List<String> sorted = profile.values().stream().sorted().toList();
        if (profile.arePlainNumbers()) {
            question("Here the highest priority counts most. If it is so there too, delete this line; "
                    + "if 1 is the most urgent, give values that turn them round.");
        } else if (sorted.size() > MOST_CLASSES) {
            question("The values are no numbers: give values that say what each counts.");
        } else if (sorted.stream().anyMatch(value -> value.length() > 1)) {
            ObjectNode values = rule.putObject("values");
            sorted.forEach(values::putNull);
            question("What does each of these values count? Here the highest counts most. Fill them in.");
        } else {
            letters(sorted);
        }
    }

    /** A, B, C count 3, 2, 1: by their place in the alphabet, not among those that happen to be there. */
    private void letters(List<String> sorted) {
        ObjectNode values = rule.putObject("values");
        List<Integer> ranks = sorted.stream()
                .map(value -> Character.toUpperCase(value.charAt(0)) - 'A')
                .toList();
        int last = Math.max(
                LAST_OF_THREE, ranks.stream().max(Comparator.naturalOrder()).orElse(0));
        if (last >= MOST_CLASSES || ranks.stream().anyMatch(rank -> rank < 0)) {
            sorted.forEach(values::putNull);
            question("What does each of these values count? Here the highest counts most. Fill them in.");
            return;
        }
        for (int i = 0; i < sorted.size(); i++) {
            values.put(sorted.get(i), last + 1 - ranks.get(i));
        }
        if (ranks.stream().distinct().count() == last + 1) {
            reasons.add(Shown.text(sorted.get(0)) + ", the first in the alphabet, is taken for the most urgent");
        } else {
            question("Not all letters up to " + (char) ('A' + last) + " occur. The values are those of " + letters(last)
                    + " with A as the most urgent: are they right? Then delete this line.");
        }
    }

    /** {@code A, B, C}. */
    private static String letters(int last) {
        return IntStream.rangeClosed(0, last)
                .mapToObj(rank -> String.valueOf((char) ('A' + rank)))
                .collect(Collectors.joining(", "));
    }

    private void ids(KnownElements ids) {
        Map<String, String> ours = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        List<String> near = new ArrayList<>();
        for (String value : profile.values()) {
            String id = ids.find(value);
            String other = id == null ? ids.near(value) : null;
            ours.put(value, id != null ? id : other != null ? other : "");
            if (other != null) {
                near.add(value);
            } else if (id == null) {
                unknown.add(value);
            }
        }
        boolean areAllOurs =
                ours.entrySet().stream().allMatch(value -> value.getKey().equals(value.getValue()));
        if (areAllOurs) {
            reasons.add("all values are ids of " + ids.what());
            return;
        }
        boolean areLists = !unknown.isEmpty()
                && near.isEmpty()
                && unknown.stream()
                        .allMatch(value -> CsvText.split(value).stream().allMatch(ids::isId));
        if (ColumnKind.of(column).isList() && areLists) {
            reasons.add("all values are lists of ids of " + ids.what());
            return;
        }
        ObjectNode values = rule.putObject("values");
        ours.forEach((value, id) -> values.put(value, id.isEmpty() ? null : id));
        addNames(ids, near, unknown);
        if (!unknown.isEmpty()) {
            question("Which of " + String.join(", ", ids.ids())
                    + " is each of these values? Fill them in, or name a list (lists) in place of them.");
        }
    }

    /** Tells that values are names: of those that are nearly so, or of elements that are a guess themselves, by a question. */
    private void addNames(KnownElements ids, List<String> near, List<String> unknown) {
        if (!near.isEmpty()) {
            question((near.size() == 1 ? "This value is" : "These values are") + " only like names of " + ids.what()
                    + ": "
                    + near.stream().limit(SHOWN).map(Shown::text).collect(Collectors.joining(", "))
                    + (near.size() > SHOWN ? ", …" : "") + ". Are the ids in values right? Then delete this line.");
        } else if (unknown.isEmpty() && ids.areProposed()) {
            question("Are these the names of " + ids.what()
                    + "? Their ids stand in values. If they are right, delete this line.");
        } else if (unknown.isEmpty()) {
            reasons.add("all values are names of " + ids.what());
        }
    }
}
