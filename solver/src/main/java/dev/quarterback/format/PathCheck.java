package dev.quarterback.format;

import dev.quarterback.path.CarrierPath;
import dev.quarterback.path.OrderPath;
import dev.quarterback.path.SamplePath;
import dev.quarterback.path.Setback;
import dev.quarterback.path.VesselPath;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Vessel;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds a path that was read against its problem. */
final class PathCheck {
    /** Days that anything can cost: longer than any problem. */
    private static final Limits DAYS = new Limits(1, false, 1000);

    private final Problem problem;
    private final Faults faults;

    PathCheck(Problem problem, Faults faults) {
        this.problem = problem;
        this.faults = faults;
    }

    void check(SamplePath path) {
        if (JsonInput.isReadable(path.problem()) && !path.problem().equals(problem.name())) {
            faults.add(
                    "problem",
                    "the path is of problem " + Shown.text(path.problem()) + ", this one is "
                            + Shown.text(problem.name()),
                    "give a path of this problem");
        }
        ids("orders", "order", path.orders(), OrderPath::order, problem.orders(), Order::id);
        ids("vessels", "vessel", path.vessels(), VesselPath::vessel, problem.vessels(), Vessel::id);
        ids("carriers", "carrier", path.carriers(), CarrierPath::carrier, problem.carriers(), Carrier::id);
        for (int i = 0; i < path.orders().size(); i++) {
            setbacks(path.orders().get(i).failedPreparations(), new Spot("orders", i), "failedPreparations");
        }
        for (int i = 0; i < path.carriers().size(); i++) {
            setbacks(path.carriers().get(i).breakdowns(), new Spot("carriers", i), "breakdowns");
            setbacks(path.carriers().get(i).lateTrips(), new Spot("carriers", i), "lateTrips");
        }
    }

    /** Every id is one of the problem, and given once. */
    private <P, E> void ids(
            String section,
            String field,
            List<P> paths,
            Function<P, String> idOf,
            List<E> known,
            Function<E, String> id) {
        Set<String> names = known.stream().map(id).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < paths.size(); i++) {
            String name = idOf.apply(paths.get(i));
            if (!JsonInput.isReadable(name)) {
                continue;
            }
            Spot spot = new Spot(section, i);
            Integer before = first.putIfAbsent(name, i);
            if (!names.contains(name)) {
                faults.add(
                        spot,
                        place -> InputError.at(
                                place.field(field),
                                "no " + field + " " + Shown.text(name),
                                Nearest.question(name, names)));
            } else if (before != null) {
                faults.add(
                        spot,
                        place -> InputError.at(
                                place.field(field),
                                Shown.text(name) + " has a path already, " + section + "[" + before + "]",
                                "give each " + field + " once"));
            }
        }
    }

    private void setbacks(List<Setback> setbacks, Spot spot, String field) {
        Set<LocalDate> days = new HashSet<>();
        for (int i = 0; i < setbacks.size(); i++) {
            Setback setback = setbacks.get(i);
            int index = i;
            faults.range(
                    DAYS,
                    setback.days(),
                    spot,
                    place -> place.field(field).at(index).field("days"));
            if (DayParser.isReadable(setback.day()) && !days.add(setback.day())) {
                faults.add(
                        spot,
                        place -> InputError.at(
                                place.field(field).at(index).field("day"),
                                setback.day() + " is given twice",
                                "give each day once"));
            }
        }
    }
}
