package dev.quarterback.cli;

import dev.quarterback.generate.Stress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what makes paths harder as people type it: {@code vessel-late:5,breakdowns:25}. */
final class StressConverter implements ITypeConverter<StressConverter.Asked> {
    private static final Pattern PART = Pattern.compile("([a-z-]+):(-?\\d{1,6})");
    private static final String FORECAST = "forecast-off";
    private static final String VESSEL = "vessel-late";
    private static final String BREAKDOWNS = "breakdowns";
    private static final int ALL = 100;
    private static final int MOST_DAYS = 400;
    private static final int MOST_TOO_HIGH = 900;

    /**
     * What is asked for.
     *
     * @param onPaths what changes the paths
     * @param expectedPercent what forecasts expect of what they would, 100 for all
     */
    record Asked(Stress onPaths, int expectedPercent) {
        static final Asked NONE = new Asked(Stress.NONE, ALL);
    }

    @Override
    public Asked convert(String text) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (String part : text.split(",", -1)) {
            Matcher matcher = PART.matcher(part);
            if (!matcher.matches()) {
                throw new TypeConversionException("'" + part + "' is no kind with its number; give " + FORECAST + ":N, "
                        + VESSEL + ":N or " + BREAKDOWNS + ":N");
            }
            if (numbers.put(matcher.group(1), Integer.valueOf(matcher.group(2))) != null) {
                throw new TypeConversionException("'" + matcher.group(1) + "' is given twice; leave one out");
            }
        }
        int days = take(numbers, VESSEL, 0, MOST_DAYS);
        int carriers = take(numbers, BREAKDOWNS, 0, ALL);
        int forecast = take(numbers, FORECAST, -ALL, MOST_TOO_HIGH);
        numbers.keySet().stream().findFirst().ifPresent(unknown -> {
            throw new TypeConversionException(
                    "no stress '" + unknown + "'; there are " + FORECAST + " " + VESSEL + " " + BREAKDOWNS);
        });
        return new Asked(new Stress(days, carriers), ALL + forecast);
    }

    private static int take(Map<String, Integer> numbers, String kind, int least, int most) {
        Integer number = numbers.remove(kind);
        if (number == null) {
            return 0;
        }
        if (number < least || number > most) {
            throw new TypeConversionException(
                    kind + ":" + number + ": give a whole number from " + least + " to " + most);
        }
        return number;
    }
}
