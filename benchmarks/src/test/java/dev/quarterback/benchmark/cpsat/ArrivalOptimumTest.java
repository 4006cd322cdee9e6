package dev.quarterback.benchmark.cpsat;

import static dev.quarterback.benchmark.cpsat.OneRoad.carrier;
import static dev.quarterback.benchmark.cpsat.OneRoad.center;
import static dev.quarterback.benchmark.cpsat.OneRoad.day;
import static dev.quarterback.benchmark.cpsat.OneRoad.delivered;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Vessel;
import dev.quarterback.problem.Yard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The exact optimum heeds when vehicles come to yards and centers, what room they take, and when they can leave. */
class ArrivalOptimumTest {
    private static final Yard YARD = new Yard("FRE", null, 37, -122, Yard.UNLIMITED);
    private static final Order ORDER = Order.of("A", "M3", "FRE", "SEA");

    @ParameterizedTest
    @CsvSource({"-9, 0, 1", "2, 0, 1", "3, 0, 0", "0, 2, 1", "0, 3, 0"})
    void aVehicleRidesOnceItsVesselIsHandled(int lands, int handling, long delivered) {
        Problem problem = days(3, YARD)
                .center(center())
                .vessel(new Vessel("V", null, "FRE", day(lands), handling))
                .order(ORDER.withVessel("V"))
                .build();

        assertThat(delivered(problem)).isEqualTo(delivered);
    }

    @ParameterizedTest
    @CsvSource({"-9, 0, 1", "1, 1, 1", "1, 2, 0", "2, 0, 1", "3, 0, 0"})
    void aVehicleWithAnArrivalIsHandedOverOnceItIsPrepared(int arrives, int prepDays, long delivered) {
        Problem problem = OneRoad.days(3)
                .yard(YARD)
                .center(center().withPrepDays(prepDays))
                .order(arriving("A", arrives))
                .build();

        assertThat(delivered(problem)).isEqualTo(delivered);
    }

    @Test
    void aVehicleWithAnArrivalIsHandedOverNowhereElse() {
        Problem problem = days(2, YARD)
                .center(center())
                .center("POR", 45, -122, 9)
                .order(ORDER.withArrival(new Handover("POR", day(0))))
                .build();

        assertThat(delivered(problem)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 2"})
    void departuresOfADayReplaceTheUsualOnes(int departures, long delivered) {
        Problem problem = days(1, YARD.withDeparturesOn(day(0), departures))
                .center(center())
                .order(ORDER)
                .order(Order.of("B", "M3", "FRE", "SEA"))
                .build();

        assertThat(delivered(problem)).isEqualTo(delivered);
    }

    /** A vehicle comes on a trip on the first day, when its customer does not, and one waits there with an arrival. */
    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "2, 2"})
    void aVehicleFromATripWaitsWhereTheLotHasRoomForAll(int spaces, long delivered) {
        Problem problem = tripOnFirstDayOnly(spaces)
                .order(arriving("B", -1).withUnavailableDays(day(0)))
                .build();

        assertThat(delivered(problem)).isEqualTo(delivered);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2"})
    void aVehicleThatIsHandedOverMakesRoomForTheNight(int spaces, long delivered) {
        Problem problem = tripOnFirstDayOnly(spaces).order(arriving("B", 0)).build();

        assertThat(delivered(problem)).isEqualTo(delivered);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 1"})
    void aVehicleThatIsNeverHandedOverKeepsItsPlace(int spaces, long delivered) {
        Problem problem = tripOnFirstDayOnly(spaces)
                .order(arriving("B", -1).withUnavailableDays(day(0), day(1)))
                .build();

        assertThat(delivered(problem)).isEqualTo(delivered);
    }

    /** Two vehicles with an arrival are above the one space until the second day, when their customers come. */
    @Test
    void vehiclesWithAnArrivalThatAreTooManyCostTheirCrowdAlone() {
        Problem problem = tripOnFirstDayOnly(1)
                .order(arriving("B", -1).withUnavailableDays(day(0)))
                .order(arriving("C", 0).withUnavailableDays(day(0)))
                .build();

        assertThat(delivered(problem)).isEqualTo(2);
        assertThat(OneRoad.cheapest(problem).crowd()).isEqualTo(1);
        assertThat(OneRoad.cheapest(problem).waiting()).isEqualTo(2);
    }

    private static ProblemBuilder days(int count, Yard yard) {
        return OneRoad.days(count).yard(yard).carrier(carrier());
    }

    private static ProblemBuilder tripOnFirstDayOnly(int lotSpaces) {
        return days(2, YARD.withDeparturesOn(day(1), 0))
                .center(center().withLotSpaces(lotSpaces))
                .order(ORDER.withUnavailableDays(day(0)));
    }

    private static Order arriving(String id, int arrives) {
        return Order.of(id, "M3", "FRE", "SEA").withArrival(new Handover("SEA", day(arrives)));
    }
}
