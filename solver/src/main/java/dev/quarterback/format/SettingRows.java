package dev.quarterback.format;

import dev.quarterback.problem.Progress;
import dev.quarterback.problem.Progress.Target;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Rules.DutyCycle;
import dev.quarterback.problem.Weights;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the rows of {@code problem.csv}: keys as in JSON, e.g. {@code rules.dutyCycle.days}, each with its value. */
final class SettingRows {
    private static final List<String> REQUIRED = List.of("name", "firstDay", "lastDay");
    private static final String MARKET = "market";
    private static final String PROGRESS = "progress.";
    private static final String QUARTER_START = PROGRESS + "quarterStart";
    private static final String CYCLE = "rules.dutyCycle.";
    private static final List<String> DECIMALS = List.of("rules.roadFactor", "rules.kmPerHour");
    private static final List<String> KEYS = keys();

    private final TableErrors errors;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Integer> wholes = new HashMap<>();
    private final Map<String, Double> decimals = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();
    private String name = JsonInput.UNREADABLE;
    private @Nullable String market;

    SettingRows(TableErrors errors) {
        this.errors = errors;
    }

    private static List<String> keys() {
        List<String> keys = new ArrayList<>(REQUIRED);
        keys.add(MARKET);
        Stream.of("quarterStart", "deliveredInQuarter", "deliveredInMonth").forEach(key -> keys.add(PROGRESS + key));
        Stream.of("monthTarget", "quarterTarget")
                .forEach(target -> Shapes.TARGET.fields().forEach(end -> keys.add(PROGRESS + target + "." + end)));
        Shapes.RULES.fields().stream()
                .filter(field -> !field.equals("dutyCycle"))
                .forEach(field -> keys.add("rules." + field));
        Shapes.DUTY_CYCLE.fields().forEach(field -> keys.add(CYCLE + field));
        Shapes.WEIGHTS.fields().forEach(field -> keys.add("weights." + field));
        return List.copyOf(keys);
    }

    /** Takes the current row; a key without a value counts as not given. */
    void add(TableRows rows, TableCells cells) {
        String written = cells.text("key");
        if (!JsonInput.isReadable(written)) {
            return;
        }
        String key = KEYS.stream()
                .filter(known -> LookAlike.areBlanksAndCaseApart(known, written))
                .findFirst()
                .orElse(null);
        if (key == null) {
            cells.report("key", "unknown key " + Shown.text(written), Nearest.question(written, KEYS));
            return;
        }
        Integer earlier = lines.putIfAbsent(key, rows.line());
        if (earlier != null) {
            cells.report(key, "given twice", "it is also on " + errors.row(ProblemTable.PROBLEM) + " " + earlier);
            return;
        }
        errors.setting(key, rows.line());
        if (cells.isEmpty("value")) {
            lines.remove(key);
        } else {
            read(key, cells);
        }
    }

    private void read(String key, TableCells cells) {
        if (key.equals("name")) {
            name = cells.text("value");
        } else if (key.equals(MARKET)) {
            market = cells.optionalText("value");
        } else if (REQUIRED.contains(key) || key.equals(QUARTER_START)) {
            LocalDate day = cells.settingDay(key);
            if (day != null) {
                days.put(key, day);
            }
        } else if (DECIMALS.contains(key)) {
            decimals.put(key, cells.settingDecimal(key));
        } else {
            wholes.put(key, cells.settingWhole(key));
        }
    }

    /** Gives what was read to {@code draft}; reports what is missing. */
    void complete(ProblemDraft draft) {
        for (String key : REQUIRED) {
            if (!lines.containsKey(key)) {
                errors.add(ProblemTable.PROBLEM, 0, key, "missing", "a problem needs " + String.join(", ", REQUIRED));
            }
        }
        draft.name = name;
        draft.firstDay = days.get("firstDay");
        draft.lastDay = days.get("lastDay");
        draft.market = market;
        draft.progress = progress();
        draft.rules = rules();
        draft.weights = weights();
    }

    private @Nullable Progress progress() {
        if (lines.keySet().stream().noneMatch(key -> key.startsWith(PROGRESS))) {
            return null;
        }
        return new Progress(
                days.get(QUARTER_START),
                wholes.get(PROGRESS + "deliveredInQuarter"),
                wholes.get(PROGRESS + "deliveredInMonth"),
                target("monthTarget"),
                target("quarterTarget"));
    }

    private @Nullable Target target(String field) {
        Integer low = wholes.get(PROGRESS + field + ".low");
        Integer high = wholes.get(PROGRESS + field + ".high");
        return low == null && high == null ? null : new Target(low, high);
    }

    private Rules rules() {
        Rules standard = Rules.DEFAULT;
        return new Rules(
                rule("loadMinutes", standard.loadMinutes()),
                rule("unloadMinutes", standard.unloadMinutes()),
                decimals.getOrDefault("rules.roadFactor", standard.roadFactor()),
                decimals.getOrDefault("rules.kmPerHour", standard.kmPerHour()),
                rule("maxTripsPerDay", standard.maxTripsPerDay()),
                rule("maxStops", standard.maxStops()),
                dutyCycle());
    }

    private @Nullable DutyCycle dutyCycle() {
        Integer cycleDays = wholes.get(CYCLE + "days");
        Integer minutes = wholes.get(CYCLE + "minutes");
        if (cycleDays != null && minutes != null) {
            return new DutyCycle(cycleDays, minutes);
        }
        if (cycleDays != null || minutes != null) {
            String missing = CYCLE + (cycleDays == null ? "days" : "minutes");
            errors.add(ProblemTable.PROBLEM, 0, missing, "missing", "a duty cycle needs days, minutes");
        }
        return null;
    }

    private int rule(String field, int standard) {
        return wholes.getOrDefault("rules." + field, standard);
    }

    private Weights weights() {
        Weights standard = Weights.DEFAULT;
        return new Weights(
                weight("km", standard.km()),
                weight("surge", standard.surge()),
                weight("preference", standard.preference()),
                weight("late", standard.late()),
                weight("wait", standard.waiting()),
                weight("level", standard.level()),
                weight("change", standard.change()),
                weight("hire", standard.hire()),
                weight("crowd", standard.crowd()));
    }

    private int weight(String field, int standard) {
        return wholes.getOrDefault("weights." + field, standard);
    }
}
