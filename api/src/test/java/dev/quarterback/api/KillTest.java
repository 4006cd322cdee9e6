package dev.quarterback.api;

import static dev.quarterback.api.RunningService.oneOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.quarterback.check.CheckReport;
import dev.quarterback.format.ProblemWriter;
import dev.quarterback.generate.Kind;
import dev.quarterback.generate.ProblemGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Six times in a row the process is killed with -9 while it solves, and started again on the same data. */
@Timeout(600)
class KillTest {
    private static final int KILLS = 6;

    /** One plan is to live through many kills, the others through some. */
    private static final double SECONDS_OF_FIRST = 15;

    private static final double SECONDS = 5;

    /** Two that solve and two that wait. */
    private static final int UNFINISHED = 4;

    /** Time used is saved twice a second; a busy machine may be late by as much again. */
    private static final long LOST_MILLIS_PER_KILL = 1_000;

    private static final Map<String, String> SETTINGS = Map.of("QUARTERBACK_JOBS_ATONCE", "2");

    @TempDir
    private Path data;

    private final Random random = new Random(17);
    private final List<String> plans = new ArrayList<>();
    private final List<String> submittedLast = new ArrayList<>();
    private final Map<String, Long> solvedMillis = new HashMap<>();
    private Database.Jobs before = Database.Jobs.NONE;

    @Test
    void everyPlanIsFinishedAndNoneRunsTwice() throws Exception {
        try (ServiceProcess first = ServiceProcess.start(data, SETTINGS)) {
            killInMidSolve(first);
        }
        for (int kill = 1; kill < KILLS; kill++) {
            try (ServiceProcess next = ServiceProcess.start(data, SETTINGS)) {
                goesOnFromItsLastSave(next);
                killInMidSolve(next);
            }
        }
        try (ServiceProcess last = ServiceProcess.start(data, SETTINGS)) {
            RunningService service = last.client();
            for (String plan : plans) {
                JsonNode done = service.await(plan, "DONE", "FAILED", "STOPPED");
                assertThat(done.get("status").stringValue()).isEqualTo("DONE");
                double seconds = done.get("seconds").doubleValue();
                assertThat(done.get("elapsedSeconds").doubleValue()).isGreaterThanOrEqualTo(seconds);
            }
            submittedLast.forEach(plan -> service.await(plan, "DONE"));
            noneBeganTwice(last);
            last.kill();
            note(last, Instant.now());
        }
        everyPlanIsSound();
    }

    private void submitWhatIsMissing(RunningService service) throws IOException {
        long ended =
                service.json("/v1/plans?limit=100&status=DONE").get("plans").size();
        for (long unfinished = plans.size() + submittedLast.size() - ended; unfinished < UNFINISHED; unfinished++) {
            int seed = plans.size();
            double seconds = plans.isEmpty() ? SECONDS_OF_FIRST : SECONDS;
            plans.add(service.submit(problem(seed), "{\"seconds\": " + seconds + ", \"seed\": " + seed + "}"));
        }
    }

    private static String problem(int seed) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ProblemWriter.write(new ProblemGenerator().generate(Kind.WEEK, 400, seed), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Once two jobs have solved for a while; every other time just after one more was submitted. */
    private void killInMidSolve(ServiceProcess process) throws Exception {
        RunningService service = process.client();
        submitWhatIsMissing(service);
        double begun = elapsedSeconds(service);
        double pause = 0.5 + random.nextDouble();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> elapsedSeconds(service) > begun + pause);
        if (random.nextBoolean()) {
            submittedLast.add(service.submit(oneOrder(), "{\"seconds\": 0.2}"));
        }
        process.kill();
        Instant killedAt = Instant.now();
        noneBeganTwice(process);
        note(process, killedAt);
        try (Database database = Database.of(data)) {
            Database.Jobs now = database.jobs();
            before.rows()
                    .forEach((plan, row) ->
                            assertThat(now.get(plan).isWorseThan(row)).isFalse());
            before = now;
            submittedLast.forEach(before::get);
            for (JsonNode begin : process.log("job begins")) {
                Database.Row row = before.get(begin.get("plan").stringValue());
                assertThat(row.owner()).isEqualTo(begin.get("owner").stringValue());
            }
            for (String plan : plans) {
                if (before.get(plan).version() > 0) {
                    isAsItsRowSays(database.check(plan), before.get(plan));
                }
            }
        }
    }

    private double elapsedSeconds(RunningService service) {
        double sum = 0;
        for (JsonNode plan : service.json("/v1/plans?limit=100").get("plans")) {
            sum += plan.get("elapsedSeconds").doubleValue();
        }
        return sum;
    }

    /** What was interrupted begins again, with the time used so far, before anything else and soon. */
    private void goesOnFromItsLastSave(ServiceProcess process) {
        Set<String> interrupted = new HashSet<>();
        before.rows().forEach((plan, row) -> {
            if (row.status().equals("SOLVING")) {
                interrupted.add(plan);
            }
        });
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> begun(process).containsAll(interrupted));
        for (JsonNode begin : process.log("job begins")) {
            Database.Row row = before.get(begin.get("plan").stringValue());
            assertThat(Duration.parse(begin.get("used").stringValue()).toMillis())
                    .isEqualTo(row.usedMillis());
        }
    }

    private static Set<String> begun(ServiceProcess process) {
        Set<String> plans = new HashSet<>();
        process.log("job begins").forEach(line -> plans.add(line.get("plan").stringValue()));
        return plans;
    }

    /** As only one process at a time can open the database, none runs twice at once when it begins once in each. */
    private static void noneBeganTwice(ServiceProcess process) {
        assertThat(process.log("job begins").stream()
                        .map(line -> line.get("plan").stringValue()))
                .doesNotHaveDuplicates();
    }

    /** Adds up the time that each job was solved, as the clock of the log has it. */
    private void note(ServiceProcess process, Instant end) {
        Map<String, Instant> ends = new HashMap<>();
        process.log("job ended")
                .forEach(line -> ends.put(
                        line.get("plan").stringValue(),
                        Instant.parse(line.get("@timestamp").stringValue())));
        for (JsonNode line : process.log("job begins")) {
            String plan = line.get("plan").stringValue();
            Instant begin = Instant.parse(line.get("@timestamp").stringValue());
            long millis = Duration.between(begin, ends.getOrDefault(plan, end)).toMillis();
            solvedMillis.merge(plan, millis, Long::sum);
        }
    }

    private void everyPlanIsSound() throws Exception {
        try (Database database = Database.of(data)) {
            Map<String, Database.Row> jobs = database.jobs().rows();
            assertThat(jobs).hasSize(plans.size() + submittedLast.size());
            for (Map.Entry<String, Database.Row> job : jobs.entrySet()) {
                assertThat(job.getValue().status()).isEqualTo("DONE");
                isAsItsRowSays(database.check(job.getKey()), job.getValue());
                assertThat((double) job.getValue().usedMillis())
                        .isCloseTo(
                                solvedMillis.getOrDefault(job.getKey(), 0L),
                                within((double) KILLS * LOST_MILLIS_PER_KILL));
            }
        }
    }

    private static void isAsItsRowSays(CheckReport report, Database.Row row) {
        assertThat(report.violations()).isEmpty();
        assertThat(report.figures().delivered()).isEqualTo(row.delivered());
        assertThat(report.figures().appointmentsKept()).isEqualTo(row.kept());
    }
}
