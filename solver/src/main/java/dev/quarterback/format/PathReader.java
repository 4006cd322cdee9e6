package dev.quarterback.format;

import dev.quarterback.path.CarrierPath;
import dev.quarterback.path.OrderPath;
import dev.quarterback.path.SamplePath;
import dev.quarterback.path.Setback;
import dev.quarterback.path.VesselPath;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sample path of a problem from JSON, gzipped or not, as {@code docs/quarter.md} describes it.
 *
 * <p>As strict as {@link ProblemReader}: every error found is reported with its place, up to 100.
 */
public final class PathReader {
    private final JsonInput in;
    private final JsonLists lists;
    private String problem = JsonInput.UNREADABLE;
    private @Nullable Long seed;
    private final List<OrderPath> orders = new ArrayList<>();
    private final List<VesselPath> vessels = new ArrayList<>();
    private final List<CarrierPath> carriers = new ArrayList<>();

    private PathReader(JsonInput in) {
        this.in = in;
        lists = new JsonLists(in);
    }

    /**
     * Reads a path from a file.
     *
     * @param problem the problem that it is to be a path of
     * @throws InvalidInputException if it is not a valid path of the problem
     * @throws IOException if the file cannot be read
     */
    public static SamplePath read(Path file, Problem problem) throws IOException {
        try (InputStream in = InputFile.open(file)) {
            return read(in, problem);
        }
    }

    /**
     * The name of the problem that a path is of.
     *
     * @throws InvalidInputException if it is not of the form of a path
     * @throws IOException if the file cannot be read
     */
    public static String problemOf(Path file) throws IOException {
        ErrorList errors = new ErrorList();
        try (InputStream stream = InputFile.open(file);
                JsonInput in = new JsonInput(stream, errors)) {
            PathReader reader = new PathReader(in);
            JsonDocument.read(in, errors, Shapes.PATH, reader::readFields);
            errors.throwIfAny();
            return reader.problem;
        }
    }

    /**
     * Reads a path from a stream, to the stream's end, and leaves it open.
     *
     * @param problem the problem that it is to be a path of
     * @throws InvalidInputException if it is not a valid path of the problem
     * @throws IOException if the stream cannot be read
     */
    public static SamplePath read(InputStream stream, Problem problem) throws IOException {
        ErrorList errors = new ErrorList();
        try (JsonInput in = new JsonInput(stream, errors)) {
            PathReader reader = new PathReader(in);
            JsonDocument.read(in, errors, Shapes.PATH, reader::readFields);
            SamplePath path = reader.path();
            new PathCheck(problem, new Faults(in.positions(), errors)).check(path);
            errors.throwIfAny();
            return path;
        }
    }

    /**
     * Reads a path that was checked before it was stored, without looking at its problem again.
     *
     * @throws InvalidInputException if it is no path
     * @throws IOException if the stream cannot be read
     */
    public static SamplePath reread(InputStream stream) throws IOException {
        ErrorList errors = new ErrorList();
        try (JsonInput in = new JsonInput(stream, errors)) {
            PathReader reader = new PathReader(in);
            JsonDocument.read(in, errors, Shapes.PATH, reader::readFields);
            errors.throwIfAny();
            return reader.path();
        }
    }

    private SamplePath path() {
        return new SamplePath(problem, seed, orders, vessels, carriers);
    }

    private void readFields() {
        for (String field = in.nextField(); field != null; field = in.nextField()) {
            switch (field) {
                case "problem" -> problem = in.text();
                case "seed" -> seed = in.anyWhole(0);
                case "orders" -> readList(orders, this::order);
                case "vessels" -> readList(vessels, this::vessel);
                case "carriers" -> readList(carriers, this::carrier);
                default -> throw new IllegalStateException(field);
            }
        }
    }

    private <T> void readList(List<T> list, Supplier<T> element) {
        if (in.startList()) {
            while (in.nextElement()) {
                list.add(element.get());
            }
        }
    }

    private OrderPath order() {
        String order = JsonInput.UNREADABLE;
        @Nullable LocalDate known = null;
        @Nullable LocalDate ready = null;
        List<LocalDate> absent = List.of();
        List<Setback> preparations = List.of();
        if (in.startObject(Shapes.PATH_OF_ORDER)) {
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "order" -> order = in.text();
                    case "known" -> known = in.day();
                    case "ready" -> ready = in.day();
                    case "absent" -> absent = lists.days();
                    case "failedPreparations" -> preparations = setbacks();
                    default -> throw new IllegalStateException(field);
                }
            }
        }
        return new OrderPath(order, known, ready, absent, preparations);
    }

    private VesselPath vessel() {
        String vessel = JsonInput.UNREADABLE;
        @Nullable LocalDate day = null;
        if (in.startObject(Shapes.PATH_OF_VESSEL)) {
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "vessel" -> vessel = in.text();
                    case "day" -> day = in.day();
                    default -> throw new IllegalStateException(field);
                }
            }
        }
        return new VesselPath(vessel, DayParser.orUnreadable(day));
    }

    private CarrierPath carrier() {
        String carrier = JsonInput.UNREADABLE;
        List<Setback> breakdowns = List.of();
        List<Setback> lateTrips = List.of();
        if (in.startObject(Shapes.PATH_OF_CARRIER)) {
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "carrier" -> carrier = in.text();
                    case "breakdowns" -> breakdowns = setbacks();
                    case "lateTrips" -> lateTrips = setbacks();
                    default -> throw new IllegalStateException(field);
                }
            }
        }
        return new CarrierPath(carrier, breakdowns, lateTrips);
    }

    private List<Setback> setbacks() {
        List<Setback> setbacks = new ArrayList<>();
        readList(setbacks, this::setback);
        return setbacks;
    }

    private Setback setback() {
        @Nullable LocalDate day = null;
        int days = 1;
        if (in.startObject(Shapes.SETBACK)) {
            for (String field = in.nextField(); field != null; field = in.nextField()) {
                switch (field) {
                    case "day" -> day = in.day();
                    case "days" -> days = in.whole(1);
                    default -> throw new IllegalStateException(field);
                }
            }
        }
        return new Setback(DayParser.orUnreadable(day), days);
    }
}
