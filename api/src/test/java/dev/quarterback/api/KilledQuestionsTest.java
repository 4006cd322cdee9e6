package dev.quarterback.api;

import static dev.quarterback.api.RunningService.JSON;
import static dev.quarterback.api.RunningService.dataset;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The process is killed with -9 while it plans again and answers questions, others wait: the next one ends them all. */
@Timeout(600)
class KilledQuestionsTest {
    private static final Map<String, String> SETTINGS = Map.of("QUARTERBACK_JOBS_ATONCE", "3");
    private static final String MORE = "\"set-handovers center=SAC days=2019-06-24 plus=1\"";

    @TempDir
    private Path data;

    private String plan = "";

    /** What was asked, with the ids of the jobs. */
    private record Asked(String revision, String whatIf, String bottlenecks, String explanation) {
        List<String> all() {
            return List.of(revision, whatIf, bottlenecks, explanation);
        }

        /** Three run at once. */
        List<String> underWay() {
            return List.of(revision, whatIf, bottlenecks);
        }

        List<String> questions() {
            return List.of(whatIf, bottlenecks, explanation);
        }
    }

    @Test
    void eachIsAnsweredAfterTheKill() throws Exception {
        Asked asked = askedAndKilled();

        try (ServiceProcess next = ServiceProcess.start(data, SETTINGS)) {
            RunningService service = next.client();
            service.await(asked.revision(), "DONE");
            assertThat(service.json("/v1/plans/" + asked.revision() + "/result").get("deliveries"))
                    .hasSize(2);
            asked.questions().forEach(job -> awaitAnswer(service, job));
            String path = "/v1/plans/" + plan;
            assertThat(service.json(path + "/what-ifs").at("/changes/0/gain").intValue())
                    .isEqualTo(1);
            assertThat(service.json(path + "/bottlenecks")
                            .at("/candidates/0/gained")
                            .intValue())
                    .isEqualTo(1);
            assertThat(service.json(path + "/explanation").get("orders")).hasSize(1);
            assertThat(begun(next)).containsExactlyInAnyOrderElementsOf(asked.all());
        }
    }

    /** Of two orders one finds no handover; with one more it does. */
    private Asked askedAndKilled() throws IOException {
        try (ServiceProcess first = ServiceProcess.start(data, SETTINGS)) {
            RunningService service = first.client();
            plan = service.submit(dataset("tiny/closed-center.json"), "{\"seconds\": 60, \"gap\": 0}");
            service.await(plan, "DONE");
            Asked asked = new Asked(
                    ask(service, "/revisions", "{\"change\": " + MORE + ", \"options\": {\"seconds\": 6}}"),
                    ask(service, "/what-ifs", "{\"changes\": [" + MORE + "], \"options\": {\"seconds\": 3}}"),
                    ask(service, "/bottlenecks", "{\"options\": {\"seconds\": 4, \"candidates\": 1}}"),
                    ask(service, "/explanation", "{}"));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> begun(first).containsAll(asked.underWay()));
            first.kill();
            assertThat(first.log("job ended")).hasSize(1); // That of the plan.
            return asked;
        }
    }

    private String ask(RunningService service, String path, String body) {
        HttpResponse<String> answer = service.post("/v1/plans/" + plan + path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return JSON.readTree(answer.body()).get("id").stringValue();
    }

    /** A job that failed, or ended without an answer, is told at once. */
    private static void awaitAnswer(RunningService service, String job) {
        JsonNode ended = Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> service.json("/v1/jobs/" + job), state -> state.has("endedAt"));
        assertThat(ended.get("status").stringValue()).as(ended.toString()).isEqualTo("DONE");
        assertThat(service.get("/v1/jobs/" + job + "/result").statusCode()).isEqualTo(200);
    }

    /** Plans and jobs, each as often as it began. */
    private static List<String> begun(ServiceProcess process) {
        return process.log("job begins").stream()
                .map(line -> line.path(line.has("plan") ? "plan" : "job").stringValue())
                .toList();
    }
}
