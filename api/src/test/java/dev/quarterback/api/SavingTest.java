package dev.quarterback.api;

import static dev.quarterback.api.RunningService.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the best plan is saved again and again, told by its ETag, which counts the saves. */
class SavingTest {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(150);

    @TempDir
    private Path data;

    @Test
    void theStorysPlanIsSavedOnceItIsThereAndThenAgainAndAgain() {
        try (RunningService service = RunningService.start(data)) {
            String plan = "/v1/plans/" + service.submit(story(), "{\"seconds\": 300}");
            Set<String> tags = new LinkedHashSet<>();
            Awaitility.await()
                    .atMost(LONGEST_WAIT)
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> {
                        HttpResponse<String> answer = service.send("HEAD", plan + "/result", RunningService.none());
                        answer.headers().firstValue("ETag").ifPresent(tags::add);
                        return tags.size() >= 4;
                    });

            assertThat(tags).startsWith("W/\"json-1\"");
            assertThat(service.json(plan).get("status").stringValue()).isEqualTo("SOLVING");
        }
    }
}
