package dev.quarterback.format;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names of months in the languages whose names and short forms mean the same month in all of them. */
final class MonthName {
    /** English, German, French, Spanish, Italian, Dutch, Portuguese; without accents. */
    private static final List<String> NAMES = List.of(
            "january jan januar janner janvier janv enero ene gennaio gen januari janeiro",
            "february feb februar febr fevrier fevr fev febrero febbraio februari fevereiro",
            "march mar marz maerz mrz mars marzo maart mrt marco",
            "april apr avril avr abril abr aprile",
            "may mai mayo maggio mag mei maio",
            "june jun juni juin junio giugno giu junho",
            "july jul juli juillet juil julio luglio lug julho",
            "august aug aout agosto ago augustus",
            "september sep sept septembre septiembre settembre set setembro",
            "october oct oktober okt octobre octubre ottobre ott outubro out",
            "november nov novembre noviembre novembro",
            "december dec dezember dez decembre diciembre dic dicembre dezembro");

    private static final Map<String, Integer> NUMBERS = numbers();

    private MonthName() {}

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < NAMES.size(); i++) {
            for (String name : NAMES.get(i).split(" ", -1)) {
                if (numbers.put(name, i + 1) != null) {
                    throw new IllegalStateException(name + " names two months.");
                }
            }
        }
        return Map.copyOf(numbers);
    }

    /** The month of that name, 1 to 12; 0 where it names none. */
    static int of(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return NUMBERS.getOrDefault(plain, 0);
    }
}
