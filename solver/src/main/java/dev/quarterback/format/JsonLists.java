package dev.quarterback.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads lists of ids and of days; equal lists are one instance. */
final class JsonLists {
    private final JsonInput in;
    private final ValueCache<List<String>> idLists = new ValueCache<>();
    private final ValueCache<List<LocalDate>> dayLists = new ValueCache<>();

    JsonLists(JsonInput in) {
        this.in = in;
    }

    /** Ids in their order, with stand-ins for unreadable ones; a stand-in alone when it is no list. */
    List<String> ids() {
        if (!in.startList()) {
            return List.of(JsonInput.UNREADABLE);
        }
        List<String> ids = new ArrayList<>(4);
        boolean isReadable = true;
        while (in.nextElement()) {
            String id = in.repeatedText();
            isReadable &= JsonInput.isReadable(id);
            ids.add(id);
        }
        List<String> list = List.copyOf(ids);
        return isReadable ? idLists.get(list) : list;
    }

    /** Days in their order, without unreadable ones. */
    List<LocalDate> days() {
        if (!in.startList()) {
            return List.of();
        }
        List<LocalDate> days = new ArrayList<>(4);
        while (in.nextElement()) {
            @Nullable LocalDate day = in.day();
            if (day != null) {
                days.add(day);
            }
        }
        return dayLists.get(List.copyOf(days));
    }
}
