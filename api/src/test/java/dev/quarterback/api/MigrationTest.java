package dev.quarterback.api;

import static dev.quarterback.api.RunningService.body;
import static dev.quarterback.api.RunningService.oneOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.awaitility.Awaitility;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;

/** A database of the version before plans and jobs had tables of their own: all that stands in it goes on. */
@Timeout(240)
class MigrationTest {
    private static final String DONE = "cdb3d092-6f38-4445-9d68-8a27a8a761ab";
    private static final String SOLVING = "801fe24a-4089-46e3-8b33-e87450732824";
    private static final String WAITING = "8f93fd13-5bb2-4638-9818-bf15f18e99b0";
    private static final String STOPPED = "449860b3-1469-4d39-affe-70e1e335d33f";
    private static final String FAILED = "621590aa-98cb-488b-9308-efe4c6147270";

    @TempDir
    private Path folder;

    @Test
    void plansOfAnEmbeddedDatabaseGoOn() throws IOException {
        DriverManagerDataSource database = new DriverManagerDataSource(
                "jdbc:h2:file:" + folder.toAbsolutePath().resolve("quarterback"));
        goOn(database, fill(database));
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
    void plansOfAPostgresGoOn() throws IOException {
        DriverManagerDataSource database = Schema.postgres("migration");
        goOn(database, fill(database));
    }

    @Test
    void aMigrationThatWasCutShortBeginsAnew() throws IOException {
        DriverManagerDataSource database = Schema.h2("migration");
        fill(database);
        JdbcTemplate jdbc = new JdbcTemplate(database);
        Flyway flyway = Schema.migration(database).load();
        jdbc.execute("alter table idempotency rename to hidden");
        assertThatThrownBy(() -> ServiceApplication.migrate(flyway)).isInstanceOf(FlywayException.class);
        jdbc.execute("alter table hidden rename to idempotency");

        ServiceApplication.migrate(flyway);

        assertThat(jdbc.queryForObject("select count(*) from plan join job on job.plan_id = plan.id", Integer.class))
                .isEqualTo(5);
        assertThat(jdbc.queryForObject("select plan_id from submission_key", String.class))
                .isEqualTo(DONE);
    }

    @Test
    void columnsThatAreThereAlreadyAreKept() {
        DriverManagerDataSource database = Schema.h2("migration-of-columns");
        Schema.migration(database).target("4").load().migrate();
        JdbcTemplate jdbc = new JdbcTemplate(database);
        jdbc.execute("alter table plan add column month_before integer");

        ServiceApplication.migrate(Schema.migration(database).load());

        assertThat(jdbc.queryForObject(
                        "select count(*) from information_schema.columns where upper(table_name) = 'PLAN'"
                                + " and (upper(column_name) like 'MONTH%' or upper(column_name) like 'QUARTER%')",
                        Integer.class))
                .isEqualTo(8);
    }

    /** Makes the tables of the version before, with rows that it has written; the result of the plan that is done. */
    private static String fill(DriverManagerDataSource database) throws IOException {
        Schema.migration(database).target("2").load().migrate();
        boolean isPostgres = Schema.isPostgres(database);
        try (InputStream in = MigrationTest.class.getResourceAsStream("/plan-jobs.sql")) {
            String script = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${x}", isPostgres ? "decode('" : "X'")
                    .replace("${y}", isPostgres ? "', 'hex')" : "'");
            JdbcTemplate jdbc = new JdbcTemplate(database);
            for (String statement : script.substring(script.indexOf("insert")).split(";\n", -1)) {
                if (!statement.isBlank()) {
                    jdbc.execute(statement);
                }
            }
            byte[] packed = jdbc.queryForObject("select plan from plan_result where id = ?", byte[].class, DONE);
            try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed))) {
                return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    private void goOn(DriverManagerDataSource database, String result) {
        try (RunningService service = RunningService.start(
                folder,
                "spring.datasource.url=" + database.getUrl(),
                "quarterback.jobs.at-once=2",
                "quarterback.jobs.keep-ended=36500d")) {
            assertThatEndsAreAsTheyWere(service);
            assertThatResultsAreAsTheyWere(service, result);
            assertThatWhatWasSolvedGoesOn(service);
            assertThatWhatWaitedIsPlanned(service);
        }
    }

    private static void assertThatEndsAreAsTheyWere(RunningService service) {
        assertThat(service.get("/v1/plans/" + DONE).body()).isEqualTo("""
                {"id":"%s","name":"one-order","kind":"planning","status":"DONE",\
                "submittedAt":"2026-11-28T09:54:26.752617Z","startedAt":"2026-11-28T09:54:26.853499Z",\
                "endedAt":"2026-11-28T09:54:30.151385Z","seconds":20.0,"elapsedSeconds":3.116,"orders":1,"delivered":1,\
                "deliveredWeight":1,"appointments":0,"appointmentsKept":0,"upperBound":{"appointments":0,"deliveries":1},\
                "gapPercent":0.0,"cost":100,"resultVersion":2}""".formatted(DONE));
        assertThat(service.get("/v1/plans/" + STOPPED).body()).isEqualTo("""
                {"id":"%s","name":"one-order","kind":"planning","status":"STOPPED",\
                "submittedAt":"2026-11-28T09:54:34.886878Z","endedAt":"2026-11-28T09:54:35.042076Z","seconds":30.0,\
                "elapsedSeconds":0.0,"orders":1,"appointments":0,"resultVersion":0}""".formatted(STOPPED));
        assertThat(service.get("/v1/plans/" + FAILED).body()).isEqualTo("""
                {"id":"%s","name":"one-order","kind":"planning","status":"FAILED",\
                "submittedAt":"2026-11-28T09:54:35.103296Z","startedAt":"2026-11-28T09:54:35.103296Z",\
                "endedAt":"2026-11-28T09:54:40.142729Z","seconds":30.0,"elapsedSeconds":0.0,"orders":1,"appointments":0,\
                "resultVersion":0,"error":"the service died 5 times while it began this job"}""".formatted(FAILED));
    }

    private static void assertThatResultsAreAsTheyWere(RunningService service, String result) {
        assertThat(service.get("/v1/plans/" + DONE + "/problem").body().strip())
                .isEqualTo(oneOrder().strip());
        assertThat(service.get("/v1/plans/" + DONE + "/result").body()).isEqualTo(result);
        String again = service.post(
                        "/v1/plans", body(oneOrder(), "{\"seconds\": 20, \"gap\": 0}"), "Idempotency-Key", "june-1")
                .body();
        assertThat(RunningService.JSON.readTree(again).get("id").stringValue()).isEqualTo(DONE);
    }

    /** With the plan and the time that were saved. */
    private static void assertThatWhatWasSolvedGoesOn(RunningService service) {
        String path = "/v1/plans/" + SOLVING;
        JsonNode begun = Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> service.json(path),
                        plan -> plan.get("elapsedSeconds").doubleValue() > 7.33);
        assertThat(begun.get("status").stringValue()).isEqualTo("SOLVING");
        assertThat(begun.get("startedAt").stringValue()).isEqualTo("2026-11-28T09:54:30.456630Z");
        assertThat(begun.get("resultVersion").intValue()).isEqualTo(2);
        assertThat(begun.get("delivered").intValue()).isEqualTo(1);

        service.send("POST", path + "/stop", RunningService.none());
        JsonNode ended = service.await(SOLVING, "STOPPED");
        assertThat(ended.get("elapsedSeconds").doubleValue()).isGreaterThan(7.33);
        assertThat(ended.get("upperBound").toString()).isEqualTo("{\"appointments\":0,\"deliveries\":2,\"orders\":2}");
        assertThat(service.json(path + "/result").get("deliveries").size()).isEqualTo(1);
    }

    private static void assertThatWhatWaitedIsPlanned(RunningService service) {
        JsonNode ended = service.await(WAITING, "DONE");
        assertThat(ended.get("delivered").intValue()).isEqualTo(1);
        assertThat(ended.has("parent")).isFalse();
        assertThat(List.of(
                        service.get("/v1/plans/" + WAITING + "/problem").statusCode(),
                        service.get("/v1/plans/" + WAITING + "/result").statusCode()))
                .containsExactly(200, 200);
    }
}
