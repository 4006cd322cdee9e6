package dev.quarterback.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the carriers of a plan do when. */
class ScheduleTest {
    private static final String PROBLEM = """
            {"name": "two-days", "firstDay": "2019-06-24", "lastDay": "2019-06-25",
             "models": [{"id": "M3", "weightKg": 1645}],
             "yards": [{"id": "FRE", "lat": 37.49, "lon": -121.94}],
             "centers": [{"id": "SAC", "lat": 38.58, "lon": -121.49, "handovers": {"regular": 1}}],
             "carriers": [{"id": "C1", "yard": "FRE", "positions": 1, "payloadKg": 17700, "offDays": ["2019-06-25"],
                           "busy": [{"day": "2019-06-24", "minutes": 100, "trips": 1}]}],
             "lanes": [{"from": "FRE", "to": "SAC", "km": 50, "minutes": 60}],
             "orders": [{"id": "O1", "model": "M3", "location": "FRE", "centers": ["SAC"]}]}""";

    @TempDir
    private static Path data;

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.start(data);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** Loading takes 90 minutes, each way 60, unloading 45. */
    @Test
    void eachCarrierHasItsDaysAndTrips() {
        String id = service.submit(PROBLEM, "{\"seconds\": 60, \"gap\": 0}");
        service.await(id, "DONE");
        JsonNode plan = service.json("/v1/plans/" + id);
        String trip =
                service.json("/v1/plans/" + id + "/result").at("/trips/0/id").stringValue();

        assertThat(service.json("/v1/plans/" + id + "/schedule")).isEqualTo(RunningService.JSON.readTree("""
                        {"plan": "%s", "resultVersion": %d, "carriers": [
                          {"carrier": "C1", "dutyMinutesPerDay": 660, "dutyMinutes": 255, "dutyMinutesOffered": 560,
                           "days": [
                             {"day": "2019-06-24", "available": true, "tripMinutes": 255, "otherMinutes": 100, "idleMinutes": 305},
                             {"day": "2019-06-25", "available": false, "tripMinutes": 0, "otherMinutes": 0, "idleMinutes": 0}],
                           "trips": [
                             {"trip": "%s", "departureDay": "2019-06-24", "departsAfter": 100, "minutes": 255, "busyDays": 1,
                              "backDay": "2019-06-24", "vehicles": 1, "positions": 1, "kg": 1645.0,
                              "stops": [{"center": "SAC", "reachedAfter": 195, "day": "2019-06-24", "vehicles": 1}]}]}]}""".formatted(
                        id, plan.get("resultVersion").intValue(), trip)));
    }

    @Test
    void ofAPlanThatIsNotThereNothingIsTold() {
        assertThat(service.get("/v1/plans/7c9e6679-7425-40de-944b-e07fc1f90ae7/schedule")
                        .statusCode())
                .isEqualTo(404);
    }
}
