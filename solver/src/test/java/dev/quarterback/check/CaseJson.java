package dev.quarterback.check;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.plan.UpperBound;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Lane;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Vessel;
import dev.quarterback.problem.Weights;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Problems and plans as JSON for the outside checker, written apart from the product's own writers. */
final class CaseJson {
    static final JsonMapper MAPPER = new JsonMapper();

    private CaseJson() {}

    static String text(Map<String, Object> object) {
        return MAPPER.writeValueAsString(object);
    }

    static Map<String, Object> problem(Problem problem) {
        return object(
                "name", problem.name(),
                "firstDay", problem.firstDay().toString(),
                "lastDay", problem.lastDay().toString(),
                "rules", rules(problem.rules()),
                "weights", weights(problem.weights()),
                "models",
                        list(
                                problem.models(),
                                m -> object("id", m.id(), "weightKg", m.weightKg(), "positions", m.positions())),
                "market", problem.market(),
                "yards", list(problem.yards(), CaseJson::yard),
                "vessels", list(problem.vessels(), CaseJson::vessel),
                "centers", list(problem.centers(), CaseJson::center),
                "carriers", list(problem.carriers(), CaseJson::carrier),
                "lanes", list(problem.lanes(), CaseJson::lane),
                "orders", list(problem.orders(), CaseJson::order));
    }

    private static Map<String, Object> rules(Rules rules) {
        Rules.DutyCycle cycle = rules.dutyCycle();
        return object(
                "loadMinutes", rules.loadMinutes(),
                "unloadMinutes", rules.unloadMinutes(),
                "roadFactor", rules.roadFactor(),
                "kmPerHour", rules.kmPerHour(),
                "maxTripsPerDay", rules.maxTripsPerDay(),
                "maxStops", rules.maxStops(),
                "dutyCycle", cycle == null ? null : object("days", cycle.days(), "minutes", cycle.minutes()));
    }

    private static Map<String, Object> weights(Weights weights) {
        return object(
                "km", weights.km(),
                "surge", weights.surge(),
                "preference", weights.preference(),
                "late", weights.late(),
                "wait", weights.waiting(),
                "level", weights.level(),
                "change", weights.change(),
                "hire", weights.hire(),
                "crowd", weights.crowd());
    }

    private static Map<String, Object> yard(Yard yard) {
        Integer departures = yard.departuresPerDay() == Yard.UNLIMITED ? null : yard.departuresPerDay();
        Map<String, Object> special = new LinkedHashMap<>();
        yard.departureDays().forEach((day, possible) -> special.put(day.toString(), possible));
        return object(
                "id", yard.id(),
                "lat", yard.lat(),
                "lon", yard.lon(),
                "departuresPerDay", departures,
                "departureDays", special);
    }

    private static Map<String, Object> vessel(Vessel vessel) {
        return object(
                "id", vessel.id(),
                "name", vessel.name(),
                "yard", vessel.yard(),
                "day", day(vessel.day()),
                "handlingDays", vessel.handlingDays());
    }

    private static Map<String, Object> center(Center center) {
        Map<String, Object> special = new LinkedHashMap<>();
        center.handoverDays().forEach((day, handovers) -> special.put(day.toString(), handovers(handovers)));
        return object(
                "id", center.id(),
                "lat", center.lat(),
                "lon", center.lon(),
                "handovers", handovers(center.handovers()),
                "handoverDays", special,
                "lotSpaces", center.lotSpaces() == Center.UNLIMITED ? null : center.lotSpaces(),
                "prepDays", center.prepDays());
    }

    private static Map<String, Object> handovers(Handovers handovers) {
        return object("regular", handovers.regular(), "surge", handovers.surge());
    }

    private static Map<String, Object> carrier(Carrier carrier) {
        return object(
                "id", carrier.id(),
                "yard", carrier.yard(),
                "positions", carrier.positions(),
                "payloadKg", carrier.payloadKg(),
                "dutyMinutesPerDay", carrier.dutyMinutesPerDay(),
                "availableFrom", day(carrier.availableFrom()),
                "availableTo", day(carrier.availableTo()),
                "offDays", list(carrier.offDays(), LocalDate::toString),
                "hire", carrier.hire(),
                "busy",
                        list(
                                carrier.busy(),
                                b -> object("day", b.day().toString(), "minutes", b.minutes(), "trips", b.trips())));
    }

    private static Map<String, Object> lane(Lane lane) {
        return object("from", lane.from(), "to", lane.to(), "km", lane.km(), "minutes", lane.minutes());
    }

    private static Map<String, Object> order(Order order) {
        return object(
                "id", order.id(),
                "model", order.model(),
                "location", order.location(),
                "readyDay", day(order.readyDay()),
                "centers", order.centers(),
                "priority", order.priority(),
                "promisedDay", day(order.promisedDay()),
                "unavailableDays", list(order.unavailableDays(), LocalDate::toString),
                "appointment", handover(order.appointment()),
                "planned", handover(order.planned()),
                "vessel", order.vessel(),
                "orderedDay", day(order.orderedDay()),
                "arrival", handover(order.arrival()));
    }

    private static @Nullable Map<String, Object> handover(@Nullable Handover handover) {
        return handover == null ? null : object("center", handover.center(), "day", day(handover.day()));
    }

    static Map<String, Object> plan(Plan plan) {
        UpperBound bound = plan.upperBound();
        return object(
                "problem", plan.problem(),
                "trips", list(plan.trips(), CaseJson::trip),
                "deliveries", list(plan.deliveries(), CaseJson::delivery),
                "undelivered", list(plan.undelivered(), u -> object("order", u.order(), "reason", u.reason())),
                "upperBound",
                        bound == null
                                ? null
                                : object("appointments", bound.appointments(), "deliveries", bound.deliveries()));
    }

    private static Map<String, Object> trip(Trip trip) {
        return object(
                "id", trip.id(),
                "carrier", trip.carrier(),
                "departureDay", day(trip.departureDay()),
                "stops", trip.stops());
    }

    private static Map<String, Object> delivery(Delivery delivery) {
        return object(
                "order", delivery.order(),
                "center", delivery.center(),
                "day", day(delivery.day()),
                "trip", delivery.trip());
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static <T> List<Object> list(Collection<T> elements, Function<T, Object> json) {
        return elements.stream().map(json).toList();
    }

    /** An object of names and values in turn, without those whose value is null. */
    static Map<String, Object> object(@Nullable Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                object.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return object;
    }
}
