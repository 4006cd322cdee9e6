package dev.quarterback.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Problem} piece by piece, with the defaults of the format for all that is not said.
 *
 * <p>It checks nothing; {@code ProblemValidator} of package {@code format} does.
 */
public final class ProblemBuilder {
    private final String name;
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private @Nullable String market;
    private @Nullable Progress progress;
    private Rules rules = Rules.DEFAULT;
    private Weights weights = Weights.DEFAULT;
    private final List<Model> models = new ArrayList<>();
    private final List<Yard> yards = new ArrayList<>();
    private final List<Vessel> vessels = new ArrayList<>();
    private final List<Center> centers = new ArrayList<>();
    private final List<Carrier> carriers = new ArrayList<>();
    private final List<Lane> lanes = new ArrayList<>();
    private final List<Order> orders = new ArrayList<>();

    /** A problem without content from {@code firstDay} to {@code lastDay}, dates as {@code 2019-06-24}. */
    public ProblemBuilder(String name, String firstDay, String lastDay) {
        this.name = name;
        this.firstDay = LocalDate.parse(firstDay);
        this.lastDay = LocalDate.parse(lastDay);
    }

    public ProblemBuilder market(String given) {
        market = given;
        return this;
    }

    public ProblemBuilder progress(Progress given) {
        progress = given;
        return this;
    }

    public ProblemBuilder rules(Rules given) {
        rules = given;
        return this;
    }

    public ProblemBuilder weights(Weights given) {
        weights = given;
        return this;
    }

    /** Adds a model that takes one position. */
    public ProblemBuilder model(String id, double weightKg) {
        return model(new Model(id, weightKg, 1));
    }

    public ProblemBuilder model(Model model) {
        models.add(model);
        return this;
    }

    /** Adds a yard without a limit on departures. */
    public ProblemBuilder yard(String id, double lat, double lon) {
        return yard(new Yard(id, null, lat, lon, Yard.UNLIMITED));
    }

    public ProblemBuilder yard(Yard yard) {
        yards.add(yard);
        return this;
    }

    /** Adds a vessel whose vehicles can ride on the day on which it lands, a date as {@code 2019-06-24}. */
    public ProblemBuilder vessel(String id, String yard, String day) {
        return vessel(new Vessel(id, null, yard, LocalDate.parse(day), 0));
    }

    public ProblemBuilder vessel(Vessel vessel) {
        vessels.add(vessel);
        return this;
    }

    /** Adds a center without surge, preparation or a limit on its lot. */
    public ProblemBuilder center(String id, double lat, double lon, int regular) {
        return center(new Center(id, null, lat, lon, new Handovers(regular, 0), new TreeMap<>(), Center.UNLIMITED, 0));
    }

    public ProblemBuilder center(Center center) {
        centers.add(center);
        return this;
    }

    /** Adds a carrier that is available on every day, with the default duty time. */
    public ProblemBuilder carrier(String id, String yard, int positions, double payloadKg) {
        return carrier(
                new Carrier(id, yard, positions, payloadKg, Carrier.DEFAULT_DUTY_MINUTES, null, null, List.of()));
    }

    public ProblemBuilder carrier(Carrier carrier) {
        carriers.add(carrier);
        return this;
    }

    public ProblemBuilder lane(String from, String to, double km, int minutes) {
        lanes.add(new Lane(from, to, km, minutes));
        return this;
    }

    public ProblemBuilder order(Order order) {
        orders.add(order);
        return this;
    }

    public Problem build() {
        return new Problem(
                name, firstDay, lastDay, market, progress, rules, weights, models, yards, vessels, centers, carriers,
                lanes, orders);
    }
}
