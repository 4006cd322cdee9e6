package dev.quarterback.benchmark.cpsat;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Model;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A trip that a carrier may make from a day on: which way, if any, and with how many vehicles of each kind. */
final class TripSlot {
    final Carrier carrier;
    final int day;
    final List<TripOption> options;

    /** For each option whether the trip goes that way; at most one does. */
    final List<BoolVar> chosen = new ArrayList<>();

    final Map<Flow, IntVar> loads = new LinkedHashMap<>();

    private final CpModel model;
    private final boolean isPaid;

    /**
     * A trip of {@code carrier}, not made yet.
     *
     * @param isPaid whether the trip adds nothing to the carrier's hire, since its day is paid with another trip's
     */
    TripSlot(CpModel model, Carrier carrier, int day, List<TripOption> options, boolean isPaid) {
        this.model = model;
        this.carrier = carrier;
        this.day = day;
        this.options = options;
        this.isPaid = isPaid;
        for (TripOption option : options) {
            chosen.add(model.newBoolVar(carrier.id() + "@" + day + option.way().stops()));
        }
        model.addAtMostOne(chosen.toArray(BoolVar[]::new));
    }

    /** Lets vehicles ride that {@code wishes} names, as far as {@code limit} allows. */
    void load(Iterable<Model> models, Wishes wishes, LoadLimit limit) {
        for (Model vehicle : models) {
            for (TripOption option : options) {
                option.arrivals().forEach((center, arrival) -> {
                    Flow flow = new Flow(carrier.yard(), vehicle.id(), day, center, arrival);
                    int wanted =
                            wishes.of(flow).stream().mapToInt(OrderPool::size).sum();
                    int most = Math.min(wanted, limit.mostOf(vehicle));
                    if (most > 0 && !loads.containsKey(flow)) {
                        loads.put(flow, model.newIntVar(0, most, "load"));
                    }
                });
            }
        }
        limit.limit(this);
        requireStops();
    }

    /** A vehicle rides only on a way that reaches its center on its day. */
    private void requireStops() {
        loads.forEach((flow, load) -> {
            long most = load.getDomain().max();
            LinearExprBuilder reached = LinearExpr.newBuilder();
            for (int i = 0; i < options.size(); i++) {
                Integer arrival = options.get(i).arrivals().get(flow.center());
                if (arrival != null && arrival == flow.arrival()) {
                    reached.addTerm(chosen.get(i), most);
                }
            }
            model.addLessOrEqual(load, reached);
        });
    }

    /** What the trip adds to the carrier's hire when it goes the way of {@code option}. */
    long hire(int option) {
        long busyDays = options.get(option).way().tour().busyDays(carrier.dutyMinutesPerDay());
        return isPaid ? 0 : busyDays * carrier.hire();
    }

    /** Adds {@code times} 1 if the trip is made to a sum. */
    void addMade(LinearExprBuilder sum, long times) {
        chosen.forEach(option -> sum.addTerm(option, times));
    }
}
