package dev.quarterback.history;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The figures of each day. */
final class DayTally {
    private final Map<String, Center> centers;
    private final History history;
    private final PastTours tours;
    private final Map<LocalDate, Integer> given = new HashMap<>();
    private final Map<LocalDate, Integer> moved = new HashMap<>();
    private final Map<LocalDate, Integer> kept = new HashMap<>();
    private final Map<LocalDate, Integer> broken = new HashMap<>();
    private final Map<LocalDate, Integer> fullLots = new HashMap<>();
    private final Map<LocalDate, Integer> crowd = new HashMap<>();

    DayTally(Problem problem, History history, PastVehicles vehicles, Map<String, List<AppointmentFate>> appointments) {
        this.history = history;
        tours = new PastTours(problem);
        centers = problem.centers().stream().collect(Collectors.toMap(Center::id, Function.identity()));
        appointments.values().forEach(this::count);
        vehicles.nights().forEach(this::countNights);
    }

    private void count(List<AppointmentFate> fates) {
        for (int i = 0; i < fates.size(); i++) {
            AppointmentFate fate = fates.get(i);
            given.merge(fate.givenOn(), 1, Integer::sum);
            switch (fate.outcome()) {
                case KEPT -> kept.merge(fate.appointment().day(), 1, Integer::sum);
                case BROKEN -> broken.merge(fate.appointment().day(), 1, Integer::sum);
                case MOVED -> moved.merge(fates.get(i + 1).givenOn(), 1, Integer::sum);
                case OPEN -> {}
            }
        }
    }

    private void countNights(String id, SortedMap<LocalDate, Integer> nights) {
        Center center = centers.get(id);
        int spaces = center == null ? Center.UNLIMITED : center.lotSpaces();
        nights.forEach((night, waiting) -> {
            if (waiting > spaces) {
                fullLots.merge(night, 1, Integer::sum);
                crowd.merge(night, waiting - spaces, Integer::sum);
            }
        });
    }

    List<DayFigures> days() {
        List<DayFigures> figures = new ArrayList<>();
        history.days().forEach(day -> figures.add(figures(day)));
        return figures;
    }

    private DayFigures figures(HistoryDay day) {
        LocalDate date = day.day();
        return new DayFigures(
                date,
                day.open(),
                day.trips().size(),
                day.trips().stream().mapToInt(PastTrip::vehicles).sum(),
                day.handovers().size(),
                surge(day),
                given.getOrDefault(date, 0),
                moved.getOrDefault(date, 0),
                kept.getOrDefault(date, 0),
                broken.getOrDefault(date, 0),
                day.mishaps().size(),
                fullLots.getOrDefault(date, 0),
                crowd.getOrDefault(date, 0),
                day.trips().stream().mapToLong(tours::km).sum(),
                day.trips().stream().mapToLong(trip -> tours.hire(trip, date)).sum());
    }

    private int surge(HistoryDay day) {
        Map<String, Integer> perCenter = new HashMap<>();
        day.handovers().forEach(handover -> perCenter.merge(handover.center(), 1, Integer::sum));
        return perCenter.entrySet().stream()
                .mapToInt(entry -> surge(entry.getKey(), entry.getValue(), day.day()))
                .sum();
    }

    private int surge(String id, int handovers, LocalDate day) {
        Center center = centers.get(id);
        return center == null
                ? 0
                : Math.max(0, handovers - center.handoversOn(day).regular());
    }
}
