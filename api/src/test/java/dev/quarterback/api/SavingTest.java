package dev.quarterback.api;

import static dev.quarterback.api.RunningService.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often the best plan is saved, told by its ETag, which counts the saves. */
class SavingTest {
    @TempDir
    private Path data;

    @Test
    void theStorysPlanIsSavedSoonAndThenEveryFewSeconds() {
        try (RunningService service = RunningService.start(data)) {
            String plan = "/v1/plans/" + service.submit(story(), "{\"seconds\": 13}");
            List<Long> saves = new ArrayList<>();
            List<String> tags = new ArrayList<>();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> service.json(plan).has("delivered"));
            saves.add(System.nanoTime());
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> {
                        HttpResponse<String> answer = service.send("HEAD", plan + "/result", RunningService.none());
                        String tag = answer.headers().firstValue("ETag").orElse("");
                        if (!tag.isEmpty() && !tags.contains(tag)) {
                            tags.add(tag);
                            saves.add(System.nanoTime());
                        }
                        return service.json(plan).get("status").stringValue().equals("DONE");
                    });

            assertThat(tags).hasSizeGreaterThanOrEqualTo(4);
            for (int i = 1; i < saves.size(); i++) {
                assertThat(Duration.ofNanos(saves.get(i) - saves.get(i - 1))).isLessThan(Duration.ofSeconds(5));
            }
        }
    }
}
