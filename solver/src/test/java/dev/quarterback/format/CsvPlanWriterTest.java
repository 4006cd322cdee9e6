package dev.quarterback.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.account.PlanAccount;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.ReasonCode;
import dev.quarterback.plan.Trip;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvPlanWriterTest {
    private static final LocalDate MONDAY = LocalDate.of(2019, 6, 24);

    @TempDir
    Path folder;

    private final Problem problem = new ProblemBuilder("week", "2019-06-24", "2019-06-30")
            .model("M3", 1645)
            .yard("FRE", 37.49, -121.94)
            .center("SAC", 38.58, -121.49, 5)
            .center("SEA", 47.58, -122.33, 5)
            .carrier("C1", "FRE", 9, 17500)
            .lane("FRE", "SAC", 150, 120)
            .lane("SAC", "SEA", 1000, 800)
            .lane("FRE", "SEA", 1300, 1000)
            .order(Order.of("O1", "M3", "FRE", "SAC").withPromisedDay(MONDAY))
            .order(Order.of("O2", "M3", "FRE", "SAC", "SEA").withAppointment(new Handover("SEA", MONDAY.plusDays(1))))
            .order(Order.of("O3", "M3", "SEA", "SEA").withAppointment(new Handover("SEA", MONDAY)))
            .order(Order.of("O4", "M3", "FRE", "SEA"))
            .order(Order.of("O5", "M3", "FRE", "SEA"))
            .build();

    private final Plan plan = new Plan(
            "week",
            List.of(new Trip("T1", "C1", MONDAY, List.of("SAC", "SEA"))),
            List.of(
                    new Delivery("O1", "SAC", MONDAY.plusDays(1), "T1"),
                    new Delivery("O2", "SEA", MONDAY.plusDays(1), "T1"),
                    new Delivery("O3", "SEA", MONDAY.plusDays(2), null)),
            List.of(
                    new Undelivered("O4", "=not placed"),
                    new Undelivered(
                            "O5", ReasonCode.OUT_OF_REACH, "too far", "give a nearer center, or a \"longer\" cycle")),
            null);

    @Test
    void writesWhatFollowsFromThePlan() throws IOException {
        CsvPlanWriter.write(PlanAccount.of(problem, plan), folder);

        assertThat(folder.resolve("trips.csv")).hasContent("""
                trip,carrier,yard,departureDay,backDay,stops,arrivalDays,km,dutyMinutes,vehicles,positions,ofPositions,loadKg,ofPayloadKg
                T1,C1,FRE,2019-06-24,2019-06-27,SAC SEA,2019-06-24 2019-06-25,2450,2100,2,2,9,3290,17500
                """);
        assertThat(folder.resolve("deliveries.csv")).hasContent("""
                order,model,location,center,centerName,day,trip,carrier,departureDay,arrivalDay,choice,appointment,appointmentCenter,appointmentDay,promisedDay,daysLate,priority
                O1,M3,FRE,SAC,,2019-06-25,T1,C1,2019-06-24,2019-06-24,1,,,,2019-06-24,1,1
                O2,M3,FRE,SEA,,2019-06-25,T1,C1,2019-06-24,2019-06-25,2,kept,SEA,2019-06-25,,,1
                O3,M3,SEA,SEA,,2019-06-26,,,,,1,moved,SEA,2019-06-24,,,1
                """);
        assertThat(folder.resolve("undelivered.csv")).hasContent("""
                order,reason,model,location,readyDay,centers,appointmentCenter,appointmentDay,promisedDay,priority,code,action
                O4,'=not placed,M3,FRE,,SEA,,,,1,,
                O5,too far,M3,FRE,,SEA,,,,1,out-of-reach,"give a nearer center, or a ""longer"" cycle"
                """);
    }
}
