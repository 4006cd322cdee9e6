package dev.quarterback.generate;

import dev.quarterback.path.CarrierPath;
import dev.quarterback.path.SamplePath;
import dev.quarterback.path.Setback;
import dev.quarterback.path.VesselPath;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Vessel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What makes a sample path harder.
 *
 * @param vesselLateDays days by which the vessel that brings the most vehicles lands later than on the path; 0 for none
 * @param brokenDownPercent share of the carriers that break down on one day of the last four weeks, for
 *     {@link #BURST_DAYS} days, in percent from 0 to 100; 0 for none
 */
public record Stress(int vesselLateDays, int brokenDownPercent) {
    /** No stress at all. */
    public static final Stress NONE = new Stress(0, 0);

    /** Days for which the carriers of a burst are broken down. */
    public static final int BURST_DAYS = 5;

    private static final int LAST_DAYS = 28;
    private static final double PERCENT = 100;

    public Stress {
        if (vesselLateDays < 0 || brokenDownPercent < 0 || brokenDownPercent > PERCENT) {
            throw new IllegalArgumentException("Days late (" + vesselLateDays + ") below 0, or carriers broken down ("
                    + brokenDownPercent + " %) not from 0 to 100.");
        }
    }

    /** The vessel that brings the most vehicles after the first day; empty when there is none. The first of several. */
    public static Optional<Vessel> largestVessel(Problem problem) {
        Map<String, Integer> vehicles = new HashMap<>();
        for (Order order : problem.orders()) {
            String vessel = order.vessel();
            if (vessel != null) {
                vehicles.merge(vessel, 1, Integer::sum);
            }
        }
        @Nullable Vessel largest = null;
        for (Vessel vessel : problem.vessels()) {
            boolean isToCome = vessel.day().isAfter(problem.firstDay());
            if (isToCome
                    && vehicles.getOrDefault(vessel.id(), 0)
                            > (largest == null ? 0 : vehicles.getOrDefault(largest.id(), 0))) {
                largest = vessel;
            }
        }
        return Optional.ofNullable(largest);
    }

    /** A path of a problem under this stress; which carriers break down, and when, belongs to the path's seed. */
    public SamplePath on(Problem problem, SamplePath path) {
        return new SamplePath(
                path.problem(), path.seed(), path.orders(), vessels(problem, path), carriers(problem, path));
    }

    private List<VesselPath> vessels(Problem problem, SamplePath path) {
        Optional<Vessel> largest = largestVessel(problem);
        if (vesselLateDays == 0 || largest.isEmpty()) {
            return path.vessels();
        }
        String id = largest.get().id();
        List<VesselPath> vessels = new ArrayList<>(path.vessels());
        vessels.removeIf(vessel -> vessel.vessel().equals(id));
        LocalDate landing = path.vessels().stream()
                .filter(vessel -> vessel.vessel().equals(id))
                .map(VesselPath::day)
                .findFirst()
                .orElse(largest.get().day());
        vessels.add(new VesselPath(id, landing.plusDays(vesselLateDays)));
        return vessels;
    }

    private List<CarrierPath> carriers(Problem problem, SamplePath path) {
        if (brokenDownPercent == 0) {
            return path.carriers();
        }
        long seed = Objects.requireNonNullElse(path.seed(), 0L);
        int before = Math.min(LAST_DAYS, problem.days()) - 1;
        LocalDate day = problem.lastDay().minusDays(new KeyedChance(seed, "burst", problem.name()).fromTo(0, before));
        Map<String, CarrierPath> paths = new HashMap<>();
        path.carriers().forEach(carrier -> paths.put(carrier.carrier(), carrier));
        List<CarrierPath> carriers = new ArrayList<>();
        for (Carrier carrier : problem.carriers()) {
            CarrierPath told = paths.getOrDefault(carrier.id(), new CarrierPath(carrier.id(), List.of(), List.of()));
            boolean isHit =
                    new KeyedChance(seed, "broken down in a burst", carrier.id()).chance(brokenDownPercent / PERCENT);
            CarrierPath stressed = isHit ? brokenDown(told, day) : told;
            if (!stressed.isEmpty()) {
                carriers.add(stressed);
            }
        }
        return carriers;
    }

    private static CarrierPath brokenDown(CarrierPath carrier, LocalDate day) {
        List<Setback> breakdowns = new ArrayList<>(carrier.breakdowns());
        breakdowns.removeIf(breakdown -> breakdown.day().equals(day));
        breakdowns.add(new Setback(day, BURST_DAYS));
        return new CarrierPath(carrier.carrier(), breakdowns, carrier.lateTrips());
    }
}
