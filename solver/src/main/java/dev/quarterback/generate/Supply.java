package dev.quarterback.generate;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Vessel;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What brings vehicles to yards: ships to ports, and trains from a port to ramps inland.
 *
 * @param vessels ships, each to one yard
 * @param trains trains; an order says of its train only on which day its vehicle is ready
 */
record Supply(List<Vessel> vessels, List<Train> trains) {
    /** Vehicles become ready one by one. */
    static final Supply NONE = new Supply(List.of(), List.of());

    /**
     * A train.
     *
     * @param yard the ramp that it comes to
     * @param readyDay the first day on which its vehicles can ride on a carrier
     */
    record Train(String yard, LocalDate readyDay) {}

    /** The ships, and for each of them a train to each ramp, so many days after its vehicles could ride. */
    static Supply withTrains(List<Vessel> vessels, List<String> ramps, List<Integer> railDays) {
        List<Train> trains = new ArrayList<>();
        for (Vessel vessel : vessels) {
            for (int i = 0; i < ramps.size(); i++) {
                trains.add(new Train(ramps.get(i), vessel.readyDay().plusDays(railDays.get(i))));
            }
        }
        return new Supply(vessels, trains);
    }

    /** What comes to these yards. */
    Supply to(List<Yard> yards) {
        Set<String> ids = yards.stream().map(Yard::id).collect(Collectors.toSet());
        return new Supply(
                vessels.stream().filter(vessel -> ids.contains(vessel.yard())).toList(),
                trains.stream().filter(train -> ids.contains(train.yard())).toList());
    }

    /**
     * The order, waiting for what brings its vehicle: the first ship or train to its yard on or after the day on which it
     * would be ready without, and the last one if there is none.
     */
    Order due(Order order) {
        LocalDate drawn = order.readyDay();
        if (drawn == null) {
            return order;
        }
        List<LocalDate> days = readyDays(order.location());
        return order.withReadyDay(days.stream()
                .filter(day -> !day.isBefore(drawn))
                .findFirst()
                .orElse(days.isEmpty() ? drawn : days.get(days.size() - 1)));
    }

    /** The order, on the ship whose vehicles are ready on its day, if it waits for one. */
    Order aboard(Order order) {
        return vessels.stream()
                .filter(vessel -> vessel.yard().equals(order.location())
                        && vessel.readyDay().equals(order.readyDay()))
                .findFirst()
                .map(vessel -> order.withReadyDay(null).withVessel(vessel.id()))
                .orElse(order);
    }

    private List<LocalDate> readyDays(String yard) {
        return Stream.concat(
                        vessels.stream()
                                .filter(vessel -> vessel.yard().equals(yard))
                                .map(Vessel::readyDay),
                        trains.stream()
                                .filter(train -> train.yard().equals(yard))
                                .map(Train::readyDay))
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
