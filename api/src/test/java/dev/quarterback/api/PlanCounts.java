package dev.quarterback.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What is counted from a problem and its plan, apart from the page: handovers by center and day. */
record PlanCounts(List<String> days, Map<String, Cell> cells) {
    /** A center's day: handovers, how many of them at their appointment, and how many are possible. */
    record Cell(long handovers, long kept, long regular, long most) {}

    static PlanCounts of(JsonNode problem, JsonNode result) {
        List<String> days = LocalDate.parse(problem.get("firstDay").stringValue())
                .datesUntil(
                        LocalDate.parse(problem.get("lastDay").stringValue()).plusDays(1))
                .map(LocalDate::toString)
                .toList();
        Map<String, String> appointments = new HashMap<>();
        problem.get("orders").forEach(order -> {
            if (order.has("appointment")) {
                appointments.put(order.get("id").stringValue(), place(order.get("appointment")));
            }
        });
        Map<String, Long> handovers = new HashMap<>();
        Map<String, Long> kept = new HashMap<>();
        result.get("deliveries").forEach(delivery -> {
            String place = place(delivery);
            handovers.merge(place, 1L, Long::sum);
            if (place.equals(appointments.get(delivery.get("order").stringValue()))) {
                kept.merge(place, 1L, Long::sum);
            }
        });
        Map<String, Cell> cells = new HashMap<>();
        problem.get("centers")
                .forEach(center -> days.forEach(day -> {
                    String place = center.get("id").stringValue() + " " + day;
                    JsonNode own = center.at("/handoverDays/" + day);
                    JsonNode able = own.isMissingNode() ? center.get("handovers") : own;
                    long regular = able.get("regular").longValue();
                    long surge = able.has("surge") ? able.get("surge").longValue() : 0;
                    cells.put(
                            place,
                            new Cell(
                                    handovers.getOrDefault(place, 0L),
                                    kept.getOrDefault(place, 0L),
                                    regular,
                                    regular + surge));
                }));
        return new PlanCounts(days, cells);
    }

    private static String place(JsonNode handover) {
        return handover.get("center").stringValue() + " " + handover.get("day").stringValue();
    }

    Cell cell(String center, String day) {
        return Objects.requireNonNull(cells.get(center + " " + day));
    }

    /** By day: handovers, kept, newly scheduled, above the regular ones of their center, regular and most. */
    Map<String, List<Long>> byDay() {
        Map<String, List<Long>> byDay = new TreeMap<>();
        for (String day : days) {
            List<Long> sums = new ArrayList<>(List.of(0L, 0L, 0L, 0L, 0L, 0L));
            cells.forEach((place, cell) -> {
                if (place.endsWith(day)) {
                    List<Long> own = List.of(
                            cell.handovers(),
                            cell.kept(),
                            cell.handovers() - cell.kept(),
                            Math.max(0, cell.handovers() - cell.regular()),
                            cell.regular(),
                            cell.most());
                    for (int i = 0; i < own.size(); i++) {
                        sums.set(i, sums.get(i) + own.get(i));
                    }
                }
            });
            byDay.put(day, List.copyOf(sums));
        }
        return byDay;
    }
}
