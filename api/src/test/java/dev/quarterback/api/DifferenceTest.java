package dev.quarterback.api;

import static dev.quarterback.api.RunningService.JSON;
import static dev.quarterback.api.RunningService.oneOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** How two plans differ, over HTTP: what {@code diff --json} and {@code --csv} say. */
class DifferenceTest {
    private static final String NO_PLAN = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

    @TempDir
    private static Path data;

    private static RunningService service;
    private static String first;
    private static String later;

    @BeforeAll
    static void start() {
        service = RunningService.start(data, "quarterback.jobs.at-once=1");
        first = planned(oneOrder());
        later = planned(oneOrder().replace("\"firstDay\": \"2019-06-24\"", "\"firstDay\": \"2019-06-25\""));
    }

    private static String planned(String problem) {
        String id = service.submit(problem, "{\"seconds\": 60, \"gap\": 0}");
        service.await(id, "DONE");
        return id;
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String difference(String before, String after) {
        return "/v1/plans/" + before + "/diff/" + after;
    }

    @Test
    void itTellsOrdersCallsAndCarriersThatDiffer() {
        JsonNode told = service.json(difference(first, later));

        assertThat(told.get("plan").stringValue()).isEqualTo(first);
        assertThat(told.get("other").stringValue()).isEqualTo(later);
        assertThat(told.at("/figures/after/delivered").intValue()).isEqualTo(1);
        assertThat(told.get("orders")).isEqualTo(JSON.readTree("""
                [{"order": "O1", "change": "moved", "moved": ["day", "trip", "departureDay"],
                  "before": {"center": "SAC", "day": "2019-06-24", "trip": "C1-1", "carrier": "C1",
                             "departureDay": "2019-06-24"},
                  "after": {"center": "SAC", "day": "2019-06-25", "trip": "C1-1", "carrier": "C1",
                            "departureDay": "2019-06-25"},
                  "appointment": "none"}]"""));
        assertThat(told.at("/calls/0/customers/0/code").stringValue()).isEqualTo("handover-moved");
        assertThat(told.at("/carriers/0/daysMore").toString()).isEqualTo("[\"2019-06-25\"]");
    }

    @Test
    void aPlanDoesNotDifferFromItself() {
        JsonNode told = service.json(difference(first, first));

        assertThat(told.get("orders").isEmpty() && told.get("calls").isEmpty()).isTrue();
        assertThat(told.get("carriers")).isEmpty();
    }

    @Test
    void whoPrefersTablesGetsALineForEachOrder() {
        HttpResponse<String> answer = service.get(difference(first, later), "Accept", "text/csv");

        assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(answer.body().lines()).hasSize(2);
        assertThat(answer.body()).startsWith("order,change,moved,").contains("\nO1,moved,day trip departureDay,SAC,");
    }

    @Test
    void aPlanThatIsNotThereCannotBeCompared() {
        assertThat(service.get(difference(first, NO_PLAN)).statusCode()).isEqualTo(404);
        assertThat(service.get(difference("x", first)).statusCode()).isEqualTo(404);
    }
}
