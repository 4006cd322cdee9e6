package dev.quarterback.insight.explanation;

import dev.quarterback.insight.insertion.Limit;
import dev.quarterback.plan.ReasonCode;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Says in words what an order lacks that is crowded out. */
final class CrowdedText {
    private static final int MOST_NAMED = 4;

    private final Problem problem;
    private final PlanningDays days;

    CrowdedText(Problem problem) {
        this.problem = problem;
        days = PlanningDays.of(problem);
    }

    ReasonCode code(Crowding crowding) {
        List<Limit> kinds = crowding.takenKinds();
        return kinds.size() > 1 ? ReasonCode.SEVERAL : code(kinds.get(0));
    }

    private static ReasonCode code(Limit kind) {
        return switch (kind) {
            case HANDOVERS -> ReasonCode.HANDOVERS_FULL;
            case LOT, EARLIER_LOT -> ReasonCode.LOT_FULL;
            case POSITIONS -> ReasonCode.POSITIONS_FULL;
            case PAYLOAD -> ReasonCode.PAYLOAD_FULL;
            case DEPARTURES -> ReasonCode.DEPARTURES_FULL;
            case CARRIER_OFF, DUTY_TIME, DAY_TRIPS, OTHER_WORK, DUTY_CYCLE, LATER_HANDOVER -> ReasonCode.CARRIERS_BUSY;
            case READY, CUSTOMER -> throw new IllegalArgumentException("Nothing that others take (" + kind + ").");
        };
    }

    String reason(Order order, Crowding crowding) {
        List<String> parts = crowding.takenKinds().stream()
                .map(kind -> taken(kind, order, crowding))
                .toList();
        boolean isTogether = isTogether(crowding);
        String crowded = "crowded out: " + Wording.list(parts, "and");
        return parts.size() == 1 && !isTogether
                ? crowded
                : crowded + (isTogether ? "; no one of these would do alone" : "; any one of these would do");
    }

    static boolean isTogether(Crowding crowding) {
        return crowding.taken().get(0).size() > 1;
    }

    private String taken(Limit kind, Order order, Crowding crowding) {
        List<Lack> lacks = crowding.taken().stream()
                .flatMap(List::stream)
                .filter(lack -> lack.kind() == kind)
                .distinct()
                .sorted()
                .toList();
        return switch (kind) {
            case HANDOVERS -> "no handover is left at " + named(lacks, this::centerAndDay);
            case LOT -> "no lot space is left at " + named(lacks, lack -> center(lack));
            case POSITIONS -> "too few positions are left on carriers of " + order.location();
            case PAYLOAD -> "too little payload is left on carriers of " + order.location();
            case DEPARTURES -> "no departure is left from " + order.location() + " on " + named(lacks, this::day);
            default -> "no carrier of " + order.location() + " has time for another trip";
        };
    }

    /** What an order needs, for the summary: each would do. */
    List<String> binding(Order order, Crowding crowding) {
        return crowding.taken().stream()
                .map(lacks -> lacks.stream().map(Lack::kind).toList())
                .distinct()
                .map(kinds -> Wording.list(
                        kinds.stream()
                                .map(kind -> needed(kind, order, crowding))
                                .toList(),
                        "and"))
                .toList();
    }

    private String needed(Limit kind, Order order, Crowding crowding) {
        return switch (kind) {
            case HANDOVERS -> "a handover at " + centers(crowding, kind);
            case LOT -> "a lot space at " + centers(crowding, kind);
            case POSITIONS -> "a position on a trip from " + order.location();
            case PAYLOAD -> "payload on a trip from " + order.location();
            case DEPARTURES -> "a departure from " + order.location();
            default -> "a carrier of " + order.location();
        };
    }

    /** The days on which a handover or a departure is lacking. */
    List<LocalDate> days(Crowding crowding) {
        return crowding.taken().stream()
                .flatMap(List::stream)
                .filter(lack -> lack.kind() == Limit.HANDOVERS || lack.kind() == Limit.DEPARTURES)
                .map(lack -> days.date(lack.day()))
                .distinct()
                .sorted()
                .toList();
    }

    private String centers(Crowding crowding, Limit kind) {
        List<String> names = crowding.taken().stream()
                .flatMap(List::stream)
                .filter(lack -> lack.kind() == kind)
                .map(this::center)
                .distinct()
                .sorted()
                .toList();
        return Wording.list(names, "or");
    }

    private String named(List<Lack> lacks, Function<Lack, String> name) {
        List<String> names = lacks.stream().map(name).distinct().toList();
        int more = names.size() - MOST_NAMED;
        return more <= 1
                ? Wording.list(names, "and")
                : String.join(", ", names.subList(0, MOST_NAMED)) + " and " + more + " more";
    }

    private String centerAndDay(Lack lack) {
        return center(lack) + " on " + day(lack);
    }

    private String center(Lack lack) {
        return problem.centers().get(lack.subject()).id();
    }

    private String day(Lack lack) {
        return days.date(lack.day()).toString();
    }

    /** A remedy as a sentence. */
    static String action(Remedy remedy) {
        String text = remedy.text();
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + " would let it in.";
    }
}
