package dev.quarterback.generate;

import dev.quarterback.problem.Carrier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the carriers: how many each yard has, how large they are and when they can be had. */
final class FleetDraw {
    /** Open rigs of 8 to 10 cars and enclosed ones of 6; payload about 18 t (a gross limit of 80,000 lb). */
    private enum Rig {
        NINE(9, 17_700, 0.44),
        EIGHT(8, 17_000, 0.20),
        TEN(10, 18_600, 0.20),
        ENCLOSED(6, 12_000, 0.16);

        private final int positions;
        private final double payloadKg;
        private final double share;

        Rig(int positions, double payloadKg, double share) {
            this.positions = positions;
            this.payloadKg = payloadKg;
            this.share = share;
        }

        private static Rig draw(Dice dice) {
            return values()[dice.index(NINE.share, EIGHT.share, TEN.share, ENCLOSED.share)];
        }
    }

    /** A solo driver, one who also loads within the 14 hours of 49 CFR 395.3, and a team with two clocks (assumed). */
    private static final int[] DUTY_MINUTES = {Carrier.DEFAULT_DUTY_MINUTES, 780, 1200};

    private static final double[] DUTY_SHARES = {0.65, 0.20, 0.15};

    /** How unevenly the yards are served: need is taken for this much of itself, at least. */
    private static final double UNEVEN = 0.65;

    private final Traits traits;
    private final Network network;

    FleetDraw(Traits traits, Network network) {
        this.traits = traits;
        this.network = network;
    }

    /** The number of carriers at home in each yard, at least one, for so many orders. */
    int[] perYard(int orders, Dice dice) {
        int all = (int) Math.max(
                network.yards().size(), Math.round(orders * traits.fleet().perThousandOrders() / 1000));
        double[] need = need();
        int[] counts = new int[need.length];
        for (int i = 0; i < need.length; i++) {
            need[i] *= dice.between(UNEVEN, 1 / UNEVEN);
            counts[i] = 1;
        }
        for (int left = all - need.length; left > 0; left--) {
            counts[mostInNeed(need, counts)]++;
        }
        return counts;
    }

    /** The carriers of all yards, in an order that says nothing. */
    List<Carrier> carriers(int[] perYard, Dice dice) {
        int[] left = perYard.clone();
        List<Carrier> carriers = new ArrayList<>();
        for (boolean any = true; any; ) {
            any = false;
            for (int yard = 0; yard < left.length; yard++) {
                if (left[yard]-- > 0) {
                    any = true;
                    carriers.add(carrier(
                            String.format("C%05d", carriers.size() + 1),
                            network.yards().get(yard).id(),
                            dice));
                }
            }
        }
        return carriers;
    }

    /** Demand times the way to it, per yard: what its carriers have to drive. */
    private double[] need() {
        double[] need = new double[network.yards().size()];
        for (int i = 0; i < network.centers().size(); i++) {
            Town center = network.centers().get(i);
            int yard = network.yardsByDistance()[i][0];
            double km = traits.rules().roadFactor() * Network.km(network.yards().get(yard), center);
            double hours = (traits.rules().loadMinutes() + traits.rules().unloadMinutes()) / 60.0
                    + 2 * km / traits.rules().kmPerHour();
            need[yard] += center.demand() * hours;
        }
        return need;
    }

    private static int mostInNeed(double[] need, int[] counts) {
        int most = 0;
        for (int i = 1; i < need.length; i++) {
            if (need[i] * (counts[most] + 1) > need[most] * (counts[i] + 1)) {
                most = i;
            }
        }
        return most;
    }

    private Carrier carrier(String id, String yard, Dice dice) {
        Rig rig = Rig.draw(dice);
        int duty = DUTY_MINUTES[dice.index(DUTY_SHARES)];
        LocalDate from = edge(traits.fleet().lateStart(), dice, traits.firstDay(), 1);
        LocalDate to = edge(traits.fleet().earlyEnd(), dice, traits.lastDay(), -1);
        return new Carrier(id, yard, rig.positions, rig.payloadKg, duty, from, to, offDays(dice));
    }

    /** A day up to half the period away from {@code edge}, the edge itself included; null for most carriers. */
    private @Nullable LocalDate edge(double share, Dice dice, LocalDate edge, int direction) {
        return dice.chance(share) ? edge.plusDays(direction * (long) dice.below((traits.days() + 1) / 2)) : null;
    }

    private List<LocalDate> offDays(Dice dice) {
        if (!dice.chance(traits.fleet().offDays())) {
            return List.of();
        }
        int days = Math.max(1, traits.days() / 10);
        return dice.distinct(days, traits.days())
                .mapToObj(traits.firstDay()::plusDays)
                .toList();
    }
}
