package dev.quarterback.format;

import dev.quarterback.problem.Progress;
import dev.quarterback.problem.Progress.Target;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Rules.DutyCycle;
import dev.quarterback.problem.Weights;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads rules, weights and progress from JSON, each field with its own default; errors are reported and leave the default. */
final class JsonSettingsReader {
    private final JsonInput in;

    JsonSettingsReader(JsonInput in) {
        this.in = in;
    }

    Rules rules() {
        int loadMinutes = Rules.DEFAULT.loadMinutes();
        int unloadMinutes = Rules.DEFAULT.unloadMinutes();
        double roadFactor = Rules.DEFAULT.roadFactor();
        double kmPerHour = Rules.DEFAULT.kmPerHour();
        int maxTripsPerDay = Rules.DEFAULT.maxTripsPerDay();
        int maxStops = Rules.DEFAULT.maxStops();
        @Nullable DutyCycle dutyCycle = Rules.DEFAULT.dutyCycle();
        if (in.startObject(Shapes.RULES)) {
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "loadMinutes" -> loadMinutes = in.whole(loadMinutes);
                    case "unloadMinutes" -> unloadMinutes = in.whole(unloadMinutes);
                    case "roadFactor" -> roadFactor = in.decimal(roadFactor);
                    case "kmPerHour" -> kmPerHour = in.decimal(kmPerHour);
                    case "maxTripsPerDay" -> maxTripsPerDay = in.whole(maxTripsPerDay);
                    case "maxStops" -> maxStops = in.whole(maxStops);
                    case "dutyCycle" -> dutyCycle = dutyCycle();
                    default -> throw new IllegalStateException(field);
                }
            }
        }
        return new Rules(loadMinutes, unloadMinutes, roadFactor, kmPerHour, maxTripsPerDay, maxStops, dutyCycle);
    }

    /** The limit over several days. */
    DutyCycle dutyCycle() {
        int days = 1;
        int minutes = 1;
        if (in.startObject(Shapes.DUTY_CYCLE)) {
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "days" -> days = in.whole(days);
                    case "minutes" -> minutes = in.whole(minutes);
                    default -> throw new IllegalStateException(field);
                }
            }
        }
        return new DutyCycle(days, minutes);
    }

    Weights weights() {
        int km = Weights.DEFAULT.km();
        int surge = Weights.DEFAULT.surge();
        int preference = Weights.DEFAULT.preference();
        int late = Weights.DEFAULT.late();
        int waiting = Weights.DEFAULT.waiting();
        int level = Weights.DEFAULT.level();
        int change = Weights.DEFAULT.change();
        int hire = Weights.DEFAULT.hire();
        int crowd = Weights.DEFAULT.crowd();
        if (in.startObject(Shapes.WEIGHTS)) {
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "km" -> km = in.whole(km);
                    case "surge" -> surge = in.whole(surge);
                    case "preference" -> preference = in.whole(preference);
                    case "late" -> late = in.whole(late);
                    case "wait" -> waiting = in.whole(waiting);
                    case "level" -> level = in.whole(level);
                    case "change" -> change = in.whole(change);
                    case "hire" -> hire = in.whole(hire);
                    case "crowd" -> crowd = in.whole(crowd);
                    default -> throw new IllegalStateException(field);
                }
            }
        }
        return new Weights(km, surge, preference, late, waiting, level, change, hire, crowd);
    }

    Progress progress() {
        @Nullable LocalDate quarterStart = null;
        @Nullable Integer deliveredInQuarter = null;
        @Nullable Integer deliveredInMonth = null;
        @Nullable Target monthTarget = null;
        @Nullable Target quarterTarget = null;
        if (in.startObject(Shapes.PROGRESS)) {
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "quarterStart" -> quarterStart = in.day();
                    case "deliveredInQuarter" -> deliveredInQuarter = in.whole(0);
                    case "deliveredInMonth" -> deliveredInMonth = in.whole(0);
                    case "monthTarget" -> monthTarget = target();
                    case "quarterTarget" -> quarterTarget = target();
                    default -> throw new IllegalStateException(field);
                }
            }
        }
        return new Progress(quarterStart, deliveredInQuarter, deliveredInMonth, monthTarget, quarterTarget);
    }

    private Target target() {
        @Nullable Integer low = null;
        @Nullable Integer high = null;
        if (in.startObject(Shapes.TARGET)) {
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "low" -> low = in.whole(0);
                    case "high" -> high = in.whole(0);
                    default -> throw new IllegalStateException(field);
                }
            }
        }
        return new Target(low, high);
    }
}
