package dev.quarterback.api.quarter;

import dev.quarterback.api.store.StoredDay;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.format.PlanWriter;
import dev.quarterback.history.GivenAppointment;
import dev.quarterback.history.HistoryDay;
import dev.quarterback.history.Mishap;
import dev.quarterback.history.PastTrip;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.quarter.DayStart;
import dev.quarterback.quarter.PastDay;
import dev.quarterback.quarter.PlanChange;
import dev.quarterback.quarter.PlannedDay;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is told of a morning: its plan and figures, the appointments given, and what has changed since the day before. */
final class DayAnswer {
    /** The field of what is proven of the orders that are open. */
    static final String PROVEN_ORDERS = "provenOrders";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final @Nullable PastDay over;
    private final DayStart start;
    private final PlannedDay planned;
    private final List<String> warnings;
    private final @Nullable Long proven;

    /** Appointments before this morning, of orders that are open. */
    private final Map<String, Handover> before = new HashMap<>();

    private final StoredDay.Figures figures;

    /**
     * The answer of a morning.
     *
     * @param quarter the problem of all orders
     * @param over the day before; null on the first morning
     * @param start what was left of it
     * @param warnings what went wrong with the search and the proof
     * @param proven orders of those that are open that no plan of what is known delivers more of; null where nothing is proven
     */
    DayAnswer(
            Problem quarter,
            @Nullable PastDay over,
            DayStart start,
            PlannedDay planned,
            List<String> warnings,
            @Nullable Long proven) {
        this.over = over;
        this.start = start;
        this.planned = planned;
        this.warnings = warnings;
        this.proven = proven;
        Map<String, Order> earlier = start.rolled().ordersById();
        Map<String, Order> first = quarter.ordersById();
        int added = 0;
        for (Order order : planned.promised().orders()) {
            Order old = earlier.get(order.id());
            if (old == null) {
                added++;
                old = first.get(order.id());
            }
            Handover appointment = old == null ? null : old.appointment();
            if (appointment != null && !appointment.day().isBefore(planned.day())) {
                before.put(order.id(), appointment);
            }
        }
        figures = figures(added);
    }

    private StoredDay.Figures figures(int added) {
        LocalDate today = planned.day();
        return new StoredDay.Figures(
                planned.promised().orders().size(),
                added,
                planned.given().size(),
                (int) planned.given().stream()
                        .filter(given -> before.containsKey(given.order()))
                        .count(),
                (int) planned.plan().trips().stream()
                        .filter(trip -> trip.departureDay().equals(today))
                        .count(),
                (int) planned.plan().deliveries().stream()
                        .filter(delivery -> delivery.day().equals(today))
                        .count());
    }

    StoredDay.Figures figures() {
        return figures;
    }

    ObjectNode json() {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("day", planned.day().toString());
        answer.put("lastPlannedDay", planned.window().lastDay().toString());
        answer.put("delivered", planned.delivered());
        answer.put("open", figures.open())
                .put("added", figures.added())
                .put("given", figures.given())
                .put("moved", figures.moved())
                .put("departures", figures.departures())
                .put("handovers", figures.handovers());
        if (proven != null) {
            answer.put(PROVEN_ORDERS, proven);
        }
        if (over != null) {
            answer.set("yesterday", json(over.history()));
        }
        ArrayNode appointments = answer.putArray("appointments");
        planned.given().forEach(given -> appointments.add(json(given)));
        ArrayNode changes = answer.putArray("changes");
        PlanChange.between(start.left(), planned.plan()).forEach(change -> changes.add(json(change)));
        ArrayNode told = answer.putArray("warnings");
        warnings.forEach(told::add);
        answer.set("plan", planJson());
        return answer;
    }

    private ObjectNode json(GivenAppointment given) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("order", given.order())
                .put("center", given.center())
                .put("day", given.day().toString());
        Handover earlier = before.get(given.order());
        if (earlier != null) {
            json.set("before", json(earlier));
        }
        return json;
    }

    private static ObjectNode json(PlanChange change) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("order", change.order()).put("change", change.kind().text());
        Handover earlier = change.before();
        Handover now = change.after();
        if (earlier != null) {
            json.set("before", json(earlier));
        }
        if (now != null) {
            json.set("after", json(now));
        }
        return json;
    }

    private static ObjectNode json(Handover handover) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("center", handover.center())
                .put("day", handover.day().toString());
    }

    private static ObjectNode json(HistoryDay day) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("day", day.day().toString())
                .put("departures", day.trips().size())
                .put("loaded", day.trips().stream().mapToInt(PastTrip::vehicles).sum())
                .put("handovers", day.handovers().size());
        ArrayNode mishaps = json.putArray("mishaps");
        for (Mishap mishap : day.mishaps()) {
            ObjectNode one = mishaps.addObject().put("kind", mishap.kind().text());
            if (mishap.carrier() != null) {
                one.put("carrier", mishap.carrier());
            }
            if (mishap.order() != null) {
                one.put("order", mishap.order());
            }
        }
        return json;
    }

    private JsonNode planJson() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            PlanWriter.write(
                    planned.plan(),
                    PlanChecker.check(planned.window(), planned.plan()).figures(),
                    bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Memory does not fail.
        }
        return JSON.readTree(bytes.toByteArray());
    }

    /** The answer of the morning after the last day, on which nothing is planned. */
    static ObjectNode afterTheLast(LocalDate morning, HistoryDay last, int delivered) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("day", morning.toString()).put("delivered", delivered);
        answer.set("yesterday", json(last));
        answer.putArray("appointments");
        answer.putArray("changes");
        answer.putArray("warnings");
        return answer;
    }
}
