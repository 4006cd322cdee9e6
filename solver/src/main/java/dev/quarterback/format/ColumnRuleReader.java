package dev.quarterback.format;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the rule of one column from a column map. */
final class ColumnRuleReader {
    private static final List<String> FIELDS = List.of(
            "column",
            "columns",
            "constant",
            "values",
            "cut",
            "otherwise",
            "empty",
            "days",
            "language",
            "decimal",
            "join",
            "split",
            "part",
            "when",
            "reason",
            "question");

    /** Characters of a text that every row may get. */
    private static final int LONGEST = 1000;

    private final MapNode rule;
    private final String column;
    private final ColumnKind kind;
    private final NamedLists lists;

    private ColumnRuleReader(MapNode rule, String column, NamedLists lists) {
        this.rule = rule;
        this.column = column;
        this.lists = lists;
        this.kind = ColumnKind.of(column);
    }

    /** The rule of a column; what is wrong with it is reported, and leaves a rule that makes no sense. */
    static ColumnRule read(MapNode rule, String column, NamedLists lists) {
        rule.checkFields("the rule of a column", FIELDS);
        return new ColumnRuleReader(rule, column, lists).read();
    }

    private ColumnRule read() {
        rule.reportQuestion();
        CellSource source = source();
        ValueList values = values();
        String empty = rule.text("empty");
        checkValue("empty", empty);
        return new ColumnRule(
                column,
                rule.place(),
                rule.at(source.constant() == null ? "values" : "constant"),
                source,
                values,
                days(),
                decimal(),
                Objects.requireNonNullElse(empty, ""));
    }

    private CellSource source() {
        String constant = shortText("constant");
        checkValue("constant", constant);
        String one = rule.text("column");
        List<String> several = rule.texts("columns");
        reportTwice(several);
        long given =
                Stream.of("column", "columns", "constant").filter(rule::has).count();
        boolean isAsked = given == 0 && rule.has("question");
        if (given != 1 && !isAsked) {
            rule.report(
                    rule.place(),
                    given == 0 ? "says not what it is filled from" : "is filled from several sources",
                    "give one of column, columns, constant");
        }
        String join = shortText("join");
        if (rule.has("join") && (kind.isList() || several.isEmpty())) {
            rule.report(rule.at("join"), "of no use", "it joins the texts of several columns to one");
        } else if (several.size() > 1 && !kind.isList() && join == null) {
            rule.report(rule.place(), "has several columns for one value", "give join: what stands between them");
        }
        String split = rule.text("split");
        int part = rule.wholeFromOne("part");
        if (split != null && split.isEmpty()) {
            rule.report(rule.at("split"), "is empty", "give what stands between the parts");
            split = null;
        }
        if (rule.has("part") && !rule.has("split")) {
            rule.report(rule.at("part"), "without split", "give what stands between the parts");
        } else if (rule.has("split") && !rule.has("part") && !kind.isList()) {
            rule.report(rule.at("split"), "without part", "give which part is meant, from 1 on");
        }
        return new CellSource(one == null ? several : List.of(one), constant, join, split, part, rule.text("when"));
    }

    /** A text that each row gets must not fill memory. */
    private @Nullable String shortText(String field) {
        String text = rule.text(field);
        if (text != null && text.length() > LONGEST) {
            rule.report(rule.at(field), "longer than " + LONGEST + " characters", "shorten it");
            return text.substring(0, LONGEST);
        }
        return text;
    }

    private void reportTwice(List<String> names) {
        Set<String> seen = new HashSet<>();
        names.stream()
                .filter(name -> !seen.add(LookAlike.folded(name)))
                .distinct()
                .forEach(name -> rule.report(
                        rule.at("columns"), "column " + Shown.text(name) + " is named twice", "name it once"));
    }

    /** A value of ours is written as ours are. */
    private void checkValue(String field, @Nullable String value) {
        if (value != null && !value.isEmpty() && !kind.takes(value)) {
            rule.report(rule.at(field), column + " is " + kind.needs() + ", not " + Shown.text(value), null);
        }
    }

    private @Nullable ValueList values() {
        Map<String, String> values = lists.values(rule);
        String otherwise = rule.text("otherwise");
        String cut = rule.text("cut");
        checkValue("otherwise", otherwise);
        if (values == null) {
            if (rule.has("otherwise") && !rule.has("values")) {
                rule.report(rule.at("otherwise"), "without values", "empty says what an empty cell means");
            }
            if (rule.has("cut") && !rule.has("values")) {
                rule.report(
                        rule.at("cut"), "without values", "it is what their values begin with beside those in values");
            }
            return null;
        }
        values.forEach((theirs, ours) -> {
            if (!ours.isEmpty() && !kind.takes(ours)) {
                rule.report(
                        rule.at("values") + "[" + Shown.text(theirs) + "]",
                        column + " is " + kind.needs() + ", not " + Shown.text(ours),
                        null);
            }
        });
        return new ValueList(values, cut == null ? "" : cut, otherwise);
    }

    private @Nullable DayForm days() {
        String pattern = rule.text("days");
        String language = rule.text("language");
        if (pattern == null) {
            if (language != null) {
                rule.report(rule.at("language"), "without days", "it is the language of names of months");
            }
            return null;
        }
        if (!kind.hasDays()) {
            rule.report(rule.at("days"), column + " is no day", "leave it out");
            return null;
        }
        DayForm form = DayForm.of(pattern, language == null ? Locale.ENGLISH : Locale.forLanguageTag(language));
        if (form == null) {
            rule.report(
                    rule.at("days"),
                    "no form of days: " + Shown.text(pattern),
                    "write it with d, M and y, such as dd/MM/yyyy or d MMM yyyy; names of weekdays take values");
        }
        return form;
    }

    private @Nullable Character decimal() {
        String sign = rule.text("decimal");
        if (sign == null) {
            return null;
        }
        if (!kind.isNumber()) {
            rule.report(rule.at("decimal"), column + " is no number", "leave it out");
        } else if (!sign.equals(",") && !sign.equals(".")) {
            rule.report(rule.at("decimal"), "expected \",\" or \".\", found " + Shown.text(sign), null);
        } else {
            return sign.charAt(0);
        }
        return null;
    }
}
