package dev.quarterback.api;

import static dev.quarterback.api.RunningService.oneOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The metrics as Prometheus reads them, held against its conventions. */
class MetricsTest {
    private static final Pattern HELP = Pattern.compile("# HELP (\\S+) ?(.*)");
    private static final Pattern TYPE = Pattern.compile("# TYPE (\\S+) (\\S+)");
    private static final Pattern ABBREVIATED = Pattern.compile(".*_(ms|ns|us|secs|millis|nanos|kb|mb|pct)(_.*)?");

    @TempDir
    private static Path data;

    private static RunningService service;
    private static List<String> lines;

    @BeforeAll
    static void scrape() {
        service = RunningService.start(data, "quarterback.jobs.at-once=1");
        service.await(service.submit(oneOrder(), "{\"seconds\": 0.3}"), "DONE");
        service.await(service.submit(oneOrder(), "{\"seconds\": 60}"), "SOLVING");
        String waiting = service.submit(oneOrder(), "{\"seconds\": 60}");
        service.send("POST", "/v1/plans/" + waiting + "/stop", RunningService.none());
        service.submit(oneOrder(), "{\"seconds\": 60}");
        service.get("/v1/nothing");
        lines = Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> service.get("/actuator/prometheus").body().lines().toList(),
                        all -> all.contains("quarterback_queue_length 1.0")
                                && all.contains("quarterback_plan_first_seconds_count 2"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Map<String, String> all(Pattern comment) {
        return lines.stream()
                .map(comment::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.toMap(
                        found -> found.group(1), found -> found.group(2).strip(), (a, b) -> b, TreeMap::new));
    }

    private static double value(String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachMetricHasHelp() {
        assertThat(all(HELP))
                .isNotEmpty()
                .allSatisfy((name, help) -> assertThat(help).as(name).isNotEmpty());
    }

    @Test
    void namesKeepToTheConventions() {
        assertThat(all(TYPE)).isNotEmpty().allSatisfy((name, type) -> {
            assertThat(name).matches("[a-z][a-z0-9_]*").doesNotMatch(ABBREVIATED);
            assertThat(name.endsWith("_total")).as(name).isEqualTo(type.equals("counter"));
            if (type.equals("gauge")) {
                assertThat(name).doesNotEndWith("_count").doesNotEndWith("_sum").doesNotEndWith("_bucket");
            }
        });
    }

    @Test
    void theSecuritysFiltersHaveNone() {
        assertThat(all(TYPE).keySet()).noneMatch(name -> name.contains("security") || name.contains("session"));
    }

    @Test
    void theServiceHasTheseOfItsOwn() {
        Map<String, String> own = all(TYPE);
        own.keySet().removeIf(name -> !name.startsWith("quarterback_"));
        assertThat(own)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("quarterback_jobs", "gauge"),
                        Map.entry("quarterback_jobs_ended_total", "counter"),
                        Map.entry("quarterback_listeners", "gauge"),
                        Map.entry("quarterback_plan_first_seconds", "histogram"),
                        Map.entry("quarterback_plan_first_seconds_max", "gauge"),
                        Map.entry("quarterback_plan_gap", "histogram"),
                        Map.entry("quarterback_plan_gap_max", "gauge"),
                        Map.entry("quarterback_plan_moves_rate", "summary"),
                        Map.entry("quarterback_plan_moves_rate_max", "gauge"),
                        Map.entry("quarterback_queue_length", "gauge"),
                        Map.entry("quarterback_queue_oldest_age_seconds", "gauge"),
                        Map.entry("quarterback_save_failures_total", "counter"),
                        Map.entry("quarterback_save_seconds", "histogram"),
                        Map.entry("quarterback_save_seconds_max", "gauge")));
    }

    @Test
    void whatIsOfOneServiceAndWhatOfTheDatabaseIsTold() {
        Map<String, String> help = all(HELP);
        help.keySet().removeIf(name -> !name.startsWith("quarterback_"));
        assertThat(help.values())
                .allMatch(text -> text.contains("this service") != text.contains("all services that share"));
    }

    @Test
    void endsAreCountedByHow() {
        assertThat(value("quarterback_jobs_ended_total{status=\"DONE\"}")).isEqualTo(1);
        assertThat(value("quarterback_jobs_ended_total{status=\"STOPPED\"}")).isEqualTo(1);
        assertThat(value("quarterback_jobs_ended_total{status=\"FAILED\"}")).isZero();
    }

    @Test
    void timesAndGapsAreInBuckets() {
        assertThat(value("quarterback_plan_first_seconds_bucket{le=\"+Inf\"}")).isEqualTo(2);
        assertThat(value("quarterback_plan_gap_bucket{le=\"0.1\"}")).isEqualTo(1);
        assertThat(value("quarterback_save_seconds_bucket{le=\"+Inf\"}")).isGreaterThanOrEqualTo(2);
        assertThat(lines)
                .anyMatch(line -> line.startsWith("http_server_requests_seconds_bucket{")
                        && line.contains("le=\"0.1\"")
                        && line.contains("uri=\"/v1/plans\""));
        assertThat(value("quarterback_queue_oldest_age_seconds")).isBetween(0.0, 60.0);
    }
}
