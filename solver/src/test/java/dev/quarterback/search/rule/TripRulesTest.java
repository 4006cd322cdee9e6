package dev.quarterback.search.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Weights;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.HandMadeTrip;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A trip to SEA takes 90 + 100 + 45 + 100 = 335 minutes, one to POR 90 + 600 + 45 + 600 = 1335. */
class TripRulesTest {
    private final ProblemBuilder problem = new ProblemBuilder("week", "2019-06-24", "2019-06-30")
            .weights(new Weights(3, 50, 20, 10, 2, 0, 30, 1, 20))
            .rules(Rules.DEFAULT.withMaxStops(2))
            .model("M3", 1847.7)
            .model(new Model("SEMI", 2500, 2))
            .yard("FRE", 37.5, -122)
            .center("SEA", 37.6, -122, 10)
            .center("POR", 45, -122, 10)
            .center("BOI", 43, -116, 10)
            .lane("FRE", "SEA", 100.2, 100)
            .lane("FRE", "POR", 800, 600)
            .lane("SEA", "POR", 750, 560)
            .order(Order.of("O1", "M3", "FRE", "SEA"))
            .order(Order.of("O2", "M3", "FRE", "SEA"))
            .order(Order.of("O3", "M3", "FRE", "SEA"))
            .order(Order.of("S1", "SEMI", "FRE", "SEA"))
            .order(Order.of("S2", "SEMI", "FRE", "SEA"));

    private final Carrier carrier = new Carrier("C1", "FRE", 5, 17500, 660, null, null, List.of());

    private Facts factsWith(Carrier only) {
        Problem built = problem.carrier(only).build();
        return new Facts(built);
    }

    @Test
    void stops() {
        Facts facts = factsWith(carrier);
        TripRules rules = new TripRules(facts);

        assertThat(rules.stops(new HandMadeTrip(facts, "C1", 0, "SEA").build())).isZero();
        assertThat(rules.stops(new HandMadeTrip(facts, "C1", 0, "SEA", "POR").build()))
                .isZero();
        assertThat(rules.stops(new HandMadeTrip(facts, "C1", 0, "SEA", "POR", "BOI").build()))
                .as("one more than maxStops")
                .isEqualTo(1);
        assertThat(rules.stops(new HandMadeTrip(facts, "C1", 0, "SEA", "SEA").build()))
                .as("a center twice")
                .isEqualTo(1);
        assertThat(rules.stops(new HandMadeTrip(facts, "C1", 0).build()))
                .as("no stop")
                .isEqualTo(1);
    }

    @Test
    void positions() {
        Facts facts = factsWith(carrier);
        TripRules rules = new TripRules(facts);
        HandMadeTrip trip = new HandMadeTrip(facts, "C1", 0, "SEA")
                .ride("S1", "SEA", 0)
                .ride("S2", "SEA", 0)
                .ride("O1", "SEA", 0);

        assertThat(rules.positions(trip.build())).as("2 + 2 + 1 of 5").isZero();
        assertThat(rules.positions(trip.ride("O2", "SEA", 0).build())).isEqualTo(1);
    }

    @Test
    void payload() {
        // Three vehicles of 1847.7 kg weigh 5543.1 kg, as doubles a bit more.
        assertThat(overweight(5543.1)).isZero();
        assertThat(overweight(5543.0999995)).as("within the tolerance of 1 mg").isZero();
        assertThat(overweight(5543.099998))
                .as("beyond the tolerance by 1 mg, in \u00b5g")
                .isEqualTo(1_001);
        assertThat(overweight(5543)).isEqualTo(99_999_001);
    }

    private long overweight(double payloadKg) {
        Facts facts = new Facts(new ProblemBuilder("week", "2019-06-24", "2019-06-30")
                .model("M3", 1847.7)
                .yard("FRE", 37.5, -122)
                .center("SEA", 37.6, -122, 10)
                .carrier("C1", "FRE", 9, payloadKg)
                .order(Order.of("O1", "M3", "FRE", "SEA"))
                .order(Order.of("O2", "M3", "FRE", "SEA"))
                .order(Order.of("O3", "M3", "FRE", "SEA"))
                .build());
        return new TripRules(facts)
                .payload(new HandMadeTrip(facts, "C1", 0, "SEA")
                        .ride("O1", "SEA", 0)
                        .ride("O2", "SEA", 0)
                        .ride("O3", "SEA", 0)
                        .build());
    }

    @Test
    void availabilityOnTheDaysOfALongTrip() {
        // Away on the fourth and fifth day; a trip to POR takes three days.
        Facts facts = factsWith(carrier.withAvailability(
                null, null, List.of(LocalDate.parse("2019-06-27"), LocalDate.parse("2019-06-28"))));
        TripRules rules = new TripRules(facts);

        assertThat(rules.availability(new HandMadeTrip(facts, "C1", 0, "POR").build()))
                .isZero();
        assertThat(rules.availability(new HandMadeTrip(facts, "C1", 1, "POR").build()))
                .isEqualTo(1);
        assertThat(rules.availability(new HandMadeTrip(facts, "C1", 2, "POR").build()))
                .isEqualTo(2);
        assertThat(rules.availability(new HandMadeTrip(facts, "C1", 3, "SEA").build()))
                .isEqualTo(1);
        assertThat(rules.availability(new HandMadeTrip(facts, "C1", 6, "POR").build()))
                .as("days past the last one are not asked")
                .isZero();
    }

    @Test
    void availabilityOfATripOfExactlyTheDutyMinutes() {
        List<LocalDate> tomorrow = List.of(LocalDate.parse("2019-06-25"));
        Facts enough = factsWith(carrier.withDutyMinutesPerDay(335).withAvailability(null, null, tomorrow));

        assertThat(new TripRules(enough).availability(new HandMadeTrip(enough, "C1", 0, "SEA").build()))
                .isZero();
    }

    @Test
    void availabilityOfATripAMinuteLongerThanTheDutyMinutes() {
        List<LocalDate> tomorrow = List.of(LocalDate.parse("2019-06-25"));
        Facts scarce = factsWith(carrier.withDutyMinutesPerDay(334).withAvailability(null, null, tomorrow));

        assertThat(new TripRules(scarce).availability(new HandMadeTrip(scarce, "C1", 0, "SEA").build()))
                .isEqualTo(1);
    }

    @Test
    void availabilityFromAndTo() {
        Facts facts = factsWith(
                carrier.withAvailability(LocalDate.parse("2019-06-25"), LocalDate.parse("2019-06-28"), List.of()));
        TripRules rules = new TripRules(facts);

        assertThat(rules.availability(new HandMadeTrip(facts, "C1", 0, "POR").build()))
                .isEqualTo(1);
        assertThat(rules.availability(new HandMadeTrip(facts, "C1", 1, "POR").build()))
                .isZero();
        assertThat(rules.availability(new HandMadeTrip(facts, "C1", 2, "POR").build()))
                .isZero();
        assertThat(rules.availability(new HandMadeTrip(facts, "C1", 3, "POR").build()))
                .isEqualTo(1);
    }

    @Test
    void km() {
        Facts facts = factsWith(carrier);
        TripRules rules = new TripRules(facts);

        assertThat(rules.km(new HandMadeTrip(facts, "C1", 0, "SEA").build()))
                .as("200.4 km rounded up")
                .isEqualTo(201);
        assertThat(rules.km(new HandMadeTrip(facts, "C1", 0, "POR").build()))
                .as("1600 km are whole")
                .isEqualTo(1600);
        assertThat(rules.km(new HandMadeTrip(facts, "C1", 0, "SEA", "POR").build()))
                .as("100.2 + 750 + 800 km, the way home included")
                .isEqualTo(1651);
    }
}
