package dev.quarterback.format;

import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Lane;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Progress;
import dev.quarterback.problem.Progress.Target;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Vessel;
import dev.quarterback.problem.Weights;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks a problem's values and references: ranges, ids that come once, ids that exist.
 *
 * <p>The reader has it check what was read; problems made in other ways, as from CSV, are checked here too.
 */
public final class ProblemValidator {

    /** Planning days at most. */
    static final int MOST_DAYS = 400;

    private final ProblemDraft draft;
    private final Faults faults;
    private final KnownIds ids;

    private ProblemValidator(ProblemDraft draft, Faults faults) {
        this.draft = draft;
        this.faults = faults;
        this.ids = new KnownIds(draft);
    }

    /**
     * Checks all of a problem; places are those of its JSON.
     *
     * @throws InvalidInputException if anything is wrong with it
     */
    public static void validate(Problem problem) {
        ErrorList errors = new ErrorList();
        check(ProblemDraft.of(problem), Positions.of(Shapes.problemFieldsInOrder()), errors);
        errors.throwIfAny();
    }

    /** Adds what is wrong to {@code errors}; says nothing about stand-ins, which have been reported. */
    static void check(ProblemDraft draft, Positions positions, ErrorList errors) {
        new ProblemValidator(draft, new Faults(positions, errors)).check();
    }

    private void check() {
        checkDays();
        checkProgress(draft.progress);
        checkRules(draft.rules);
        checkWeights(draft.weights);
        checkModels();
        checkYards();
        checkVessels();
        checkCenters();
        checkCarriers();
        checkLanes();
        new OrderCheck(draft, faults, ids).check();
    }

    private void checkDays() {
        LocalDate first = draft.firstDay;
        LocalDate last = draft.lastDay;
        if (first == null || last == null) {
            return;
        }
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        if (days < 1) {
            faults.add("lastDay", last + " is before firstDay, " + first, null);
        } else if (days > MOST_DAYS) {
            faults.add("lastDay", days + " planning days from " + first, "at most " + MOST_DAYS);
        }
    }

    private void checkProgress(@Nullable Progress progress) {
        if (progress == null) {
            return;
        }
        notNegative(progress.deliveredInQuarter(), "progress", "deliveredInQuarter");
        notNegative(progress.deliveredInMonth(), "progress", "deliveredInMonth");
        checkTarget(progress.monthTarget(), "monthTarget");
        checkTarget(progress.quarterTarget(), "quarterTarget");
    }

    private void checkTarget(@Nullable Target target, String field) {
        if (target != null) {
            notNegative(target.low(), "progress", field, "low");
            notNegative(target.high(), "progress", field, "high");
        }
    }

    private void notNegative(@Nullable Integer value, String... path) {
        if (value != null) {
            faults.range(Limits.NOT_NEGATIVE, value, path);
        }
    }

    private void checkRules(Rules rules) {
        faults.range(Limits.NOT_NEGATIVE, rules.loadMinutes(), "rules", "loadMinutes");
        faults.range(Limits.NOT_NEGATIVE, rules.unloadMinutes(), "rules", "unloadMinutes");
        faults.range(Limits.ABOVE_ZERO, rules.roadFactor(), "rules", "roadFactor");
        faults.range(Limits.ABOVE_ZERO, rules.kmPerHour(), "rules", "kmPerHour");
        faults.range(Limits.AT_LEAST_ONE, rules.maxTripsPerDay(), "rules", "maxTripsPerDay");
        faults.range(Limits.AT_LEAST_ONE, rules.maxStops(), "rules", "maxStops");
        if (rules.dutyCycle() != null) {
            faults.range(Limits.AT_LEAST_ONE, rules.dutyCycle().days(), "rules", "dutyCycle", "days");
            faults.range(Limits.AT_LEAST_ONE, rules.dutyCycle().minutes(), "rules", "dutyCycle", "minutes");
        }
    }

    private void checkWeights(Weights weights) {
        faults.range(Limits.WEIGHT, weights.km(), "weights", "km");
        faults.range(Limits.WEIGHT, weights.surge(), "weights", "surge");
        faults.range(Limits.WEIGHT, weights.preference(), "weights", "preference");
        faults.range(Limits.WEIGHT, weights.late(), "weights", "late");
        faults.range(Limits.WEIGHT, weights.waiting(), "weights", "wait");
        faults.range(Limits.WEIGHT, weights.level(), "weights", "level");
        faults.range(Limits.WEIGHT, weights.change(), "weights", "change");
        faults.range(Limits.WEIGHT, weights.hire(), "weights", "hire");
        faults.range(Limits.WEIGHT, weights.crowd(), "weights", "crowd");
    }

    private void checkModels() {
        Map<String, Place> known = new HashMap<>();
        for (int i = 0; i < draft.models.size(); i++) {
            Model model = draft.models.get(i);
            Spot spot = new Spot("models", i);
            faults.id(model.id(), spot, known);
            faults.range(Limits.ABOVE_ZERO, model.weightKg(), spot, "weightKg");
            faults.range(Limits.AT_LEAST_ONE, model.positions(), spot, "positions");
        }
    }

    private void checkYards() {
        for (int i = 0; i < draft.yards.size(); i++) {
            Yard yard = draft.yards.get(i);
            Spot spot = new Spot("yards", i);
            faults.id(yard.id(), spot, ids.firstSites());
            faults.range(Limits.LATITUDE, yard.lat(), spot, "lat");
            faults.range(Limits.LONGITUDE, yard.lon(), spot, "lon");
            faults.range(Limits.NOT_NEGATIVE, yard.departuresPerDay(), spot, "departuresPerDay");
            yard.departureDays()
                    .forEach((day, departures) ->
                            faults.range(Limits.NOT_NEGATIVE, departures, spot, "departureDays", day.toString()));
        }
    }

    private void checkVessels() {
        Map<String, Place> known = new HashMap<>();
        for (int i = 0; i < draft.vessels.size(); i++) {
            Vessel vessel = draft.vessels.get(i);
            Spot spot = new Spot("vessels", i);
            faults.id(vessel.id(), spot, known);
            checkYard(vessel.yard(), spot);
            faults.range(Limits.NOT_NEGATIVE, vessel.handlingDays(), spot, "handlingDays");
        }
    }

    /** The yard that an element is at home in, or comes to. */
    private void checkYard(String yard, Spot spot) {
        if (!ids.isYard(yard)) {
            faults.unknown(spot, "yard", yard, place -> ids.noYard(place.field("yard"), yard));
        }
    }

    private void checkCenters() {
        for (int i = 0; i < draft.centers.size(); i++) {
            Center center = draft.centers.get(i);
            Spot spot = new Spot("centers", i);
            faults.id(center.id(), spot, ids.firstSites());
            faults.range(Limits.LATITUDE, center.lat(), spot, "lat");
            faults.range(Limits.LONGITUDE, center.lon(), spot, "lon");
            checkHandovers(center.handovers(), spot, "handovers");
            center.handoverDays()
                    .forEach((day, handovers) -> checkHandovers(handovers, spot, "handoverDays", day.toString()));
            faults.range(Limits.NOT_NEGATIVE, center.lotSpaces(), spot, "lotSpaces");
            faults.range(Limits.NOT_NEGATIVE, center.prepDays(), spot, "prepDays");
        }
    }

    private void checkHandovers(Handovers handovers, Spot spot, String... path) {
        faults.range(Limits.NOT_NEGATIVE, handovers.regular(), spot, Spot.path(path, "regular"));
        faults.range(Limits.NOT_NEGATIVE, handovers.surge(), spot, Spot.path(path, "surge"));
    }

    private void checkCarriers() {
        Map<String, Place> known = new HashMap<>();
        for (int i = 0; i < draft.carriers.size(); i++) {
            Carrier carrier = draft.carriers.get(i);
            Spot spot = new Spot("carriers", i);
            faults.id(carrier.id(), spot, known);
            checkYard(carrier.yard(), spot);
            faults.range(Limits.AT_LEAST_ONE, carrier.positions(), spot, "positions");
            faults.range(Limits.ABOVE_ZERO, carrier.payloadKg(), spot, "payloadKg");
            faults.range(Limits.AT_LEAST_ONE, carrier.dutyMinutesPerDay(), spot, "dutyMinutesPerDay");
            faults.range(Limits.NOT_NEGATIVE, carrier.hire(), spot, "hire");
            checkBusy(carrier.busy(), spot);
        }
    }

    private void checkBusy(List<BusyDay> busy, Spot spot) {
        Set<LocalDate> known = new HashSet<>();
        for (int i = 0; i < busy.size(); i++) {
            BusyDay one = busy.get(i);
            int position = i;
            if (DayParser.isReadable(one.day()) && !known.add(one.day())) {
                faults.add(
                        spot,
                        place -> InputError.at(
                                place.field("busy").at(position).field("day"),
                                one.day() + " is given twice",
                                "give each day once"));
            }
            faults.range(
                    Limits.NOT_NEGATIVE,
                    one.minutes(),
                    spot,
                    place -> place.field("busy").at(position).field("minutes"));
            faults.range(
                    Limits.NOT_NEGATIVE,
                    one.trips(),
                    spot,
                    place -> place.field("busy").at(position).field("trips"));
        }
    }

    private void checkLanes() {
        Map<Map.Entry<String, String>, Integer> known = new HashMap<>();
        for (int i = 0; i < draft.lanes.size(); i++) {
            Lane lane = draft.lanes.get(i);
            Spot spot = new Spot("lanes", i);
            boolean isReadable = JsonInput.isReadable(lane.from()) && JsonInput.isReadable(lane.to());
            if (!ids.isSite(lane.from())) {
                faults.unknown(spot, "from", lane.from(), place -> ids.noSite(place.field("from"), lane.from()));
            }
            if (!ids.isSite(lane.to())) {
                faults.unknown(spot, "to", lane.to(), place -> ids.noSite(place.field("to"), lane.to()));
            }
            if (isReadable && lane.from().equals(lane.to())) {
                faults.add(spot, "from " + Shown.text(lane.from()) + " to itself", "a lane joins two sites");
            } else if (isReadable) {
                Integer first = known.putIfAbsent(Map.entry(lane.from(), lane.to()), i);
                if (first != null) {
                    String way = Shown.text(lane.from()) + " to " + Shown.text(lane.to());
                    faults.add(spot, "from " + way + " is already lanes[" + first + "]", "give each lane once");
                }
            }
            faults.range(Limits.NOT_NEGATIVE, lane.km(), spot, "km");
            faults.range(Limits.NOT_NEGATIVE, lane.minutes(), spot, "minutes");
        }
    }
}
