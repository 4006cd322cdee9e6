package dev.quarterback.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.quarterback.format.ProblemReader;
import dev.quarterback.format.ProblemWriter;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Yard;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemGeneratorTest {
    private final ProblemGenerator generator = new ProblemGenerator();

    @ParameterizedTest
    @EnumSource
    void theSameKindSizeAndSeedGiveTheSameProblem(Kind kind) {
        assertThat(generator.generate(kind, 300, 7)).isEqualTo(generator.generate(kind, 300, 7));
        assertThat(generator.generate(kind, 300, 8).orders())
                .isNotEqualTo(generator.generate(kind, 300, 7).orders());
    }

    @ParameterizedTest
    @EnumSource
    void theReaderTakesWhatIsMadeOfAnySize(Kind kind) throws IOException {
        for (int orders : new int[] {1, 60, 2_000}) {
            Problem made = generator.generate(kind, orders, 3);
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            ProblemWriter.write(made, json);

            assertThat(made.orders()).hasSize(orders);
            assertThat(ProblemReader.read(new ByteArrayInputStream(json.toByteArray())))
                    .isEqualTo(made);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // kind, days, appointments, on site, carriers for each 1,000 orders
        "WEEK,       7, 0.57, 0.22, 11.8",
        "LEAN,       7, 0,    0.22,  9.3",
        "CENTERS,    7, 0.55, 0.22, 26.7",
        "LONGHAUL,  12, 0.24, 0.11, 72",
        "EUROPE,    10, 0.41, 0.23,  9.2",
        "ODD,        9, 0.29, 0.22, 15.5",
        "SINGLE,     7, 0,    0.11, 14.5",
        "ROLLED,     5, 0.54, 0.24, 16.3",
        "TINY,       7, 0.15, 0.12, 50",
        "QUARTER,   91, 0.35, 0.12,  1.6"
    })
    void aKindKeepsItsSharesWhateverTheSize(
            Kind kind, int days, double appointments, double onSite, double carriersPerThousand) {
        for (int orders : new int[] {8_000, 32_000}) {
            Problem problem = generator.generate(kind, orders, 11);

            assertThat(problem.days()).isEqualTo(days);
            assertThat(share(problem, order -> order.appointment() != null)).isCloseTo(appointments, within(0.01));
            assertThat(share(problem, onSiteOf(problem))).isCloseTo(onSite, within(0.02));
            assertThat(problem.carriers().size() * 1000.0 / orders).isCloseTo(carriersPerThousand, within(0.1));
        }
    }

    @Test
    void handoversAndLotsGrowWithTheOrders() {
        Problem small = generator.generate(Kind.WEEK, 10_000, 2);
        Problem large = generator.generate(Kind.WEEK, 100_000, 2);

        assertThat(handovers(large) / (double) handovers(small)).isCloseTo(10, within(0.2));
        assertThat(spaces(large) / (double) spaces(small)).isCloseTo(10, within(0.3));
    }

    @ParameterizedTest
    @EnumSource
    void everyCenterIsServedByAYardWithACarrier(Kind kind) {
        Problem problem = generator.generate(kind, 2_000, 4);
        Set<String> withCarrier = problem.carriers().stream().map(Carrier::yard).collect(Collectors.toSet());

        assertThat(withCarrier).isEqualTo(problem.yards().stream().map(Yard::id).collect(Collectors.toSet()));
    }

    @Test
    void oddHasEverythingUnusual() {
        Problem odd = generator.generate(Kind.ODD, 5_000, 6);

        assertThat(odd.rules().maxStops()).isEqualTo(2);
        assertThat(odd.models()).anyMatch(model -> model.positions() == 2);
        assertThat(odd.orders()).anyMatch(order -> order.model().equals("VAN"));
        assertThat(odd.centers()).anyMatch(center -> center.prepDays() > 0);
        assertThat(odd.centers())
                .anyMatch(center -> center.lotSpaces() < center.handovers().regular());
        assertThat(odd.yards()).allMatch(yard -> yard.departuresPerDay() < Yard.UNLIMITED);
        assertThat(odd.carriers()).anyMatch(carrier -> !carrier.offDays().isEmpty());
        assertThat(odd.carriers()).anyMatch(carrier -> carrier.availableTo() != null);
        assertThat(share(odd, order -> order.planned() != null)).isCloseTo(0.22, within(0.02));
        assertThat(odd.orders())
                .as("vehicles on site where their customer does not come")
                .anyMatch(onSiteOf(odd).and(order -> !order.centers().contains(order.location())));
        assertThat(odd.lanes())
                .as("another way back")
                .anyMatch(lane -> odd.lanes().stream()
                        .anyMatch(back -> back.from().equals(lane.to())
                                && back.to().equals(lane.from())
                                && back.km() != lane.km()));
    }

    @Test
    void rolledHasWhatTwoDaysHaveBroughtAbout() {
        Problem rolled = generator.generate(Kind.ROLLED, 6_000, 6);

        assertThat(share(rolled, order -> order.arrival() != null)).isCloseTo(0.15, within(0.03));
        assertThat(share(rolled, order -> order.vessel() != null)).isCloseTo(0.1, within(0.03));
        assertThat(rolled.orders()).anyMatch(order -> order.planned() != null);
        assertThat(rolled.orders()).anyMatch(order -> order.orderedDay() != null);
        assertThat(rolled.orders())
                .as("under way on the first planning day")
                .anyMatch(order ->
                        order.arrival() != null && !order.arrival().day().isBefore(rolled.firstDay()));
        assertThat(rolled.carriers()).anyMatch(carrier -> !carrier.busy().isEmpty());
        assertThat(rolled.carriers()).anyMatch(carrier -> carrier.hire() > 0);
        assertThat(rolled.yards()).allMatch(yard -> !yard.departureDays().isEmpty());
        assertThat(rolled.vessels()).isNotEmpty();
    }

    @Test
    void theQuartersVehiclesComeForTheEastFirstAndForTheWestLater() {
        Problem quarter = generator.generate(Kind.QUARTER, 20_000, 9);

        assertThat(meanReadyDay(quarter, "BKN")).isLessThan(meanReadyDay(quarter, "MDR") - 10);
    }

    @Test
    void aSizeOutOfRangeIsRefused() {
        assertThatThrownBy(() -> generator.generate(Kind.WEEK, 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Orders (0) not from 1 to 5000000.");
    }

    @Test
    void anUnknownKindIsToldTheKnownOnes() {
        assertThatThrownBy(() -> Kind.get("weak"))
                .hasMessage("No kind (weak). There are week, lean, centers, longhaul, europe, odd, single,"
                        + " rolled, tiny, quarter.");
    }

    private static double share(Problem problem, Predicate<Order> which) {
        return problem.orders().stream().filter(which).count()
                / (double) problem.orders().size();
    }

    private static Predicate<Order> onSiteOf(Problem problem) {
        Set<String> yards = problem.yards().stream().map(Yard::id).collect(Collectors.toSet());
        return order -> !yards.contains(order.location());
    }

    private static long handovers(Problem problem) {
        return problem.centers().stream()
                .mapToLong(center -> center.handovers().most())
                .sum();
    }

    private static long spaces(Problem problem) {
        return problem.centers().stream().mapToLong(Center::lotSpaces).sum();
    }

    private static double meanReadyDay(Problem problem, String center) {
        return problem.orders().stream()
                .filter(order -> order.centers().get(0).equals(center))
                .map(Order::readyDay)
                .mapToLong(day -> day == null
                        ? 0
                        : day.toEpochDay() - LocalDate.of(2019, 4, 1).toEpochDay())
                .average()
                .orElseThrow();
    }
}
