package dev.quarterback.format;

import static dev.quarterback.format.OperationFormat.optional;

import dev.quarterback.change.SetRules;
import dev.quarterback.change.SetWeights;
import java.util.List;

/** The operations on rules and weights, as they are written. */
final class RuleOperations {
    private RuleOperations() {}

    static List<OperationFormat<?>> all() {
        return List.of(setRules(), setWeights());
    }

    private static OperationFormat<SetRules> setRules() {
        return OperationFormat.of(
                "set-rules",
                SetRules.class,
                values -> new SetRules(
                        values.findWhole("loadMinutes"),
                        values.findWhole("unloadMinutes"),
                        values.findDecimal("roadFactor"),
                        values.findDecimal("kmPerHour"),
                        values.findWhole("maxTripsPerDay"),
                        values.findWhole("maxStops"),
                        values.find("dutyCycle", FieldType.DUTY_CYCLE),
                        values.texts("clear")),
                List.of(
                        optional("loadMinutes", FieldType.COUNT, SetRules::loadMinutes),
                        optional("unloadMinutes", FieldType.COUNT, SetRules::unloadMinutes),
                        optional("roadFactor", FieldType.ABOVE_ZERO, SetRules::roadFactor),
                        optional("kmPerHour", FieldType.ABOVE_ZERO, SetRules::kmPerHour),
                        optional("maxTripsPerDay", FieldType.AT_LEAST_ONE, SetRules::maxTripsPerDay),
                        optional("maxStops", FieldType.AT_LEAST_ONE, SetRules::maxStops),
                        optional("dutyCycle", FieldType.DUTY_CYCLE, SetRules::dutyCycle),
                        OperationFormat.clear(SetRules::clear)));
    }

    private static OperationFormat<SetWeights> setWeights() {
        return OperationFormat.of(
                "set-weights",
                SetWeights.class,
                values -> new SetWeights(
                        values.findWhole("km"),
                        values.findWhole("surge"),
                        values.findWhole("preference"),
                        values.findWhole("late"),
                        values.findWhole("wait"),
                        values.findWhole("level"),
                        values.findWhole("change"),
                        values.findWhole("hire"),
                        values.findWhole("crowd"),
                        values.texts("clear")),
                List.of(
                        optional("km", FieldType.WEIGHT, SetWeights::km),
                        optional("surge", FieldType.WEIGHT, SetWeights::surge),
                        optional("preference", FieldType.WEIGHT, SetWeights::preference),
                        optional("late", FieldType.WEIGHT, SetWeights::late),
                        optional("wait", FieldType.WEIGHT, SetWeights::waiting),
                        optional("level", FieldType.WEIGHT, SetWeights::level),
                        optional("change", FieldType.WEIGHT, SetWeights::change),
                        optional("hire", FieldType.WEIGHT, SetWeights::hire),
                        optional("crowd", FieldType.WEIGHT, SetWeights::crowd),
                        OperationFormat.clear(SetWeights::clear)));
    }
}
