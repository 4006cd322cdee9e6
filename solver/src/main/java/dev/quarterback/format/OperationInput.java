package dev.quarterback.format;

import dev.quarterback.problem.Order;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the values of operations from JSON; errors are reported and leave stand-ins. */
final class OperationInput {
    private final JsonInput json;
    private final JsonLists lists;
    private final JsonSettingsReader settings;
    private final JsonTransportReader transport;
    private final JsonOrderReader orders;
    private final JsonEventReader events;
    private final DayParser dayParser = new DayParser();

    OperationInput(JsonInput json) {
        this.json = json;
        this.lists = new JsonLists(json);
        this.settings = new JsonSettingsReader(json);
        this.transport = new JsonTransportReader(json, lists);
        this.orders = new JsonOrderReader(json, lists);
        this.events = new JsonEventReader(json, lists);
    }

    JsonEventReader events() {
        return events;
    }

    JsonInput json() {
        return json;
    }

    JsonSettingsReader settings() {
        return settings;
    }

    JsonTransportReader transport() {
        return transport;
    }

    /** A number, reported where it is not within its limits. */
    <N extends Number> N within(Limits limits, N number) {
        double value = number.doubleValue();
        if (!limits.allow(value)) {
            json.report(limits.fault(value), limits.range(value));
        }
        return number;
    }

    /** Texts, at least one. */
    List<String> someTexts() {
        List<String> texts = lists.ids();
        reportEmpty(texts);
        return texts;
    }

    /** Orders, at least one. */
    List<Order> someOrders() {
        List<Order> read = new ArrayList<>();
        if (json.startList()) {
            while (json.nextElement()) {
                read.add(orders.read());
            }
            reportEmpty(read);
        }
        return read;
    }

    private void reportEmpty(List<?> list) {
        if (list.isEmpty()) {
            json.report("empty", "give at least one");
        }
    }

    /** Days, and ranges of days such as {@code 2019-06-24..2019-06-26}. */
    List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        if (json.startList()) {
            while (json.nextElement()) {
                addDays(days);
            }
        }
        return days;
    }

    private void addDays(List<LocalDate> days) {
        String text = json.text();
        if (!JsonInput.isReadable(text)) {
            return;
        }
        String[] ends = text.split("\\.\\.", 2);
        LocalDate first = day(ends[0]);
        LocalDate last = ends.length == 1 ? first : day(ends[1]);
        if (first == null || last == null) {
            return;
        }
        long count = ChronoUnit.DAYS.between(first, last) + 1;
        if (count < 1) {
            json.report(last + " is before " + first, null);
        } else if (count > ProblemValidator.MOST_DAYS) {
            json.report("a range of " + count + " days", "at most " + ProblemValidator.MOST_DAYS);
        } else {
            first.datesUntil(last.plusDays(1)).forEach(days::add);
        }
    }

    private @Nullable LocalDate day(String text) {
        LocalDate day = dayParser.parse(text);
        if (day == null) {
            json.report(DayParser.fault(text), null);
        }
        return day;
    }
}
