package dev.quarterback.format;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What to do in a column map about errors of the cells that its rules have made. */
record MapAdvice(List<ColumnRule> rules) {
    /** How the validator tells of a reference to what there is not. */
    private static final Pattern UNKNOWN =
            Pattern.compile("no (model|yard|vessel|center|yard or center) \".*", Pattern.DOTALL);

    MapAdvice {
        rules = List.copyOf(rules);
    }

    /** The way out of a value that is no id: the map can say which id it is. */
    @Nullable
    String onUnknown(String column, String message, @Nullable String fix) {
        ColumnRule rule = find(column);
        if (rule == null || !UNKNOWN.matcher(message).matches()) {
            return fix;
        }
        String advice = "say which id it is at " + rule.valuesPlace();
        if (fix == null) {
            return advice;
        }
        return fix + (fix.endsWith("?") ? " Or " : "; ") + advice;
    }

    /** The way out of a cell that is empty though the other one is filled, as where a column is read for rows that have no other. */
    String onLonely(String filled, String fix) {
        ColumnRule rule = find(filled);
        if (rule == null || rule.source().when() != null) {
            return fix;
        }
        return fix + "; where " + filled + " is filled in more rows, name a column as when at " + rule.place();
    }

    private @Nullable ColumnRule find(String column) {
        return rules.stream()
                .filter(rule -> rule.column().equals(column))
                .findFirst()
                .orElse(null);
    }
}
