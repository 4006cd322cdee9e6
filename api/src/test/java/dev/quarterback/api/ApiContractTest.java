package dev.quarterback.api;

import static dev.quarterback.api.RunningService.JSON;
import static dev.quarterback.api.RunningService.body;
import static dev.quarterback.api.RunningService.dataset;
import static dev.quarterback.api.RunningService.none;
import static dev.quarterback.api.RunningService.oneOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every answer that the OpenAPI document describes, provoked: the service gives it, and gives no other. */
class ApiContractTest {
    private static final String NO_PLAN = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
    private static final int LIMIT = 1 << 16;
    private static final String BOTTLENECKS = "{\"options\": {\"seconds\": 0.3, \"candidates\": 1, \"releases\": 1}}";
    private static final String WHAT_IF = "{\"changes\": [\"set-handovers center=SAC days=2019-06-24 plus=1\"],"
            + " \"options\": {\"seconds\": 0.3, \"seeds\": 2}}";
    private static final String REVISION = "{\"change\": \"set-handovers center=SAC days=2019-06-24 regular=0\","
            + " \"options\": {\"seconds\": 0.3}}";

    private static final String DATED = ", \"options\": {\"orders\": \"dated\", \"steps\": 20}}";
    private static final String ABSENT = "{\"day\": \"2019-06-25\", \"events\": {\"problem\": \"one-order\","
            + " \"orders\": [{\"order\": \"O1\", \"absent\": [\"2019-06-24\"]}]}}";

    /** A promise for an order that is ready after the last day. */
    private static final String IMPOSSIBLE = "{\"order\": {\"id\": \"LATE\", \"model\": \"M3\", \"location\": \"FRE\","
            + " \"centers\": [\"SAC\"], \"readyDay\": \"2019-07-01\"}}";

    /** An operation, and a request of it that is answered without an error. */
    private record Request(String operation, String method, String path, String body) {
        Request at(String other) {
            return new Request(operation, method, other, body);
        }

        Request with(String other) {
            return new Request(operation, method, path, other);
        }
    }

    @TempDir
    private static Path data;

    private static RunningService service;
    private static ApiContract contract;
    private static String done;
    private static String bound = "";
    private static String explained = "";
    private static String quarter = "";
    private static List<Request> requests = List.of();

    @BeforeAll
    static void provoke() throws IOException {
        service = RunningService.start(
                data,
                "quarterback.jobs.at-once=1",
                "quarterback.jobs.queue=1",
                "quarterback.limits.body=" + LIMIT + "B",
                "quarterback.limits.listeners=1",
                "quarterback.limits.quarters=4",
                "quarterback.limits.burst=1000",
                "quarterback.limits.requests-per-minute=1");
        contract = new ApiContract(service.json("/v3/api-docs"));
        done = planned(oneOrder());
        bound = proven();
        explained = explained();
        quarter = quarter();
        requests = requests();
        lifeOfPlans();
        conditions();
        refusals();
        bodies();
        fullQueue();
        lostDatabase();
        tooManyRequests();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void everyAnswerIsAsDescribed() {
        assertThat(contract.breaches()).isEmpty();
    }

    /** Defects cannot be provoked, and only some requests see that the database's file is gone. */
    @Test
    void everyAnswerThatIsDescribedIsGiven() {
        Set<String> missing = new TreeSet<>(contract.described());
        missing.removeAll(contract.given());
        Predicate<String> elsewhere = answer -> answer.endsWith(" 500 internal")
                || answer.endsWith(" 503 unavailable")
                || answer.endsWith(" 408 too-slow"); // Which SlowClientsTest waits for.
        assertThat(missing).allMatch(elsewhere);
        assertThat(contract.given()).contains("submitPlan 503 unavailable");
    }

    @Test
    void everyFieldThatIsDescribedIsGiven() {
        Set<String> missing = contract.describedFields(
                "PlanMetadata",
                "PlanPage",
                "Publication",
                "PublicationList",
                "Promises",
                "Offer",
                "Explanation",
                "ExplanationSummary",
                "OrderExplanation",
                "WhatIfs",
                "PlannedChange",
                "ProvenBound",
                "BoundFigures",
                "BoundLine",
                "JobEvent",
                "JobList",
                "JobMetadata",
                "Quarter",
                "QuarterSettings",
                "QuarterDay",
                "QuarterPage",
                "QuarterMorning",
                "DayOver",
                "QuarterComparison",
                "ComparedDay",
                "QuarterOutlook",
                "DayOutlook",
                "OutlookPeriod",
                "ProvenOfKnown",
                "Schedule",
                "CarrierTimes",
                "DayTimes",
                "TripTimes",
                "StopTimes",
                "PlanEvent",
                "Plan",
                "Trip",
                "Delivery",
                "Undelivered",
                "UpperBound",
                "Verdict",
                "TargetVerdict",
                "TargetRange",
                "Figures",
                "CostTerms",
                "CheckResult",
                "BrokenRule",
                "BrokenPlace",
                "Validation",
                "Warning",
                "Dataset",
                "ProblemDetails",
                "FieldFault");
        missing.removeAll(contract.fields());
        // They take a plan that fails, and an order that something known would help.
        assertThat(missing)
                .containsExactly(
                        "JobMetadata.error",
                        "PlanMetadata.error",
                        "ProvenBound.error",
                        "Quarter.error",
                        "QuarterDay.error",
                        "Undelivered.action");
    }

    private static String planned(String problem) {
        String id = service.submit(problem, "{\"seconds\": 60, \"gap\": 0}");
        service.await(id, "DONE");
        return id;
    }

    private static String proven() {
        String options = "{\"seconds\": 60, \"kept\": 0}";
        HttpResponse<String> answer = service.post("/v1/bounds", body(withTargets(oneOrder()), options));
        String path = answer.headers().firstValue("Location").orElseThrow();
        awaitBound(path);
        return path;
    }

    private static String explained() {
        String id = id(service.send("POST", "/v1/plans/" + done + "/explanation", none()));
        awaitJob("/v1/jobs/" + id);
        return "/v1/jobs/" + id;
    }

    /** Told two mornings, on the first of which the customer did not come. */
    private static String quarter() {
        HttpResponse<String> answer = service.post("/v1/quarters", "{\"problem\": " + withTargets(oneOrder()) + DATED);
        String path = answer.headers().firstValue("Location").orElseThrow();
        SmallQuarters.tell(service, path, "{\"day\": \"2019-06-24\"}");
        SmallQuarters.tell(service, path, ABSENT);
        return path;
    }

    private static void awaitJob(String path) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> service.get(path).body().contains("\"DONE\""));
    }

    private static void awaitBound(String path) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> service.get(path).body().contains("\"DONE\""));
    }

    private static List<Request> requests() {
        String plan = "/v1/plans/" + done;
        String check = "{\"problem\": " + oneOrder() + ", \"plan\": " + dataset("tiny/one-order.best.plan.json") + "}";
        String options = "{\"seconds\": 60, \"gap\": 0}";
        return List.of(
                new Request("submitPlan", "POST", "/v1/plans", body(oneOrder(), options)),
                new Request("listPlans", "GET", "/v1/plans", ""),
                new Request("getPlan", "GET", plan, ""),
                new Request("getProblem", "GET", plan + "/problem", ""),
                new Request("getResult", "GET", plan + "/result", ""),
                new Request("getTable", "GET", plan + "/result.csv", ""),
                new Request("followPlan", "GET", plan + "/events", ""),
                new Request("comparePlans", "GET", plan + "/diff/" + done, ""),
                new Request("getReport", "GET", plan + "/report", ""),
                new Request("getLoadSheets", "GET", plan + "/load-sheets", ""),
                new Request("revisePlan", "POST", plan + "/revisions", REVISION),
                new Request("getChange", "GET", plan + "/change", ""),
                new Request("getEdits", "GET", plan + "/edits", ""),
                new Request("publishPlan", "POST", plan + "/publication", ""),
                new Request("listPublications", "GET", "/v1/publications", ""),
                new Request("withdrawPlan", "DELETE", plan + "/publication", ""),
                new Request("stopPlan", "POST", plan + "/stop", ""),
                new Request("explainPlan", "POST", plan + "/explanation", ""),
                new Request("getExplanation", "GET", plan + "/explanation", ""),
                new Request("getExplanationOfOrder", "GET", plan + "/explanation/none", ""),
                new Request("findBottlenecks", "POST", plan + "/bottlenecks", BOTTLENECKS),
                new Request("getBottlenecks", "GET", plan + "/bottlenecks", ""),
                new Request("findPromises", "POST", plan + "/promises", "{\"order\": \"O1\"}"),
                new Request("askWhatIf", "POST", plan + "/what-ifs", WHAT_IF),
                new Request("getWhatIfs", "GET", plan + "/what-ifs", ""),
                new Request("getSchedule", "GET", plan + "/schedule", ""),
                new Request("listJobs", "GET", "/v1/jobs", ""),
                new Request("getJob", "GET", explained, ""),
                new Request("getJobResult", "GET", explained + "/result", ""),
                new Request("followJob", "GET", explained + "/events", ""),
                new Request("stopJob", "POST", explained + "/stop", ""),
                new Request("deleteJob", "DELETE", explained, ""),
                new Request("submitBound", "POST", "/v1/bounds", body(oneOrder(), "{\"seconds\": 60, \"kept\": 0}")),
                new Request("getBound", "GET", bound, ""),
                new Request("followBound", "GET", bound + "/events", ""),
                new Request("stopBound", "POST", bound + "/stop", ""),
                new Request("deleteBound", "DELETE", bound, ""),
                new Request("startQuarter", "POST", "/v1/quarters", "{\"problem\": " + oneOrder() + DATED),
                new Request("listQuarters", "GET", "/v1/quarters", ""),
                new Request("getQuarter", "GET", quarter, ""),
                new Request("tellDay", "POST", quarter + "/days", ABSENT),
                new Request("getDay", "GET", quarter + "/days/2019-06-25", ""),
                new Request("getMorningReport", "GET", quarter + "/days/2019-06-25/report", ""),
                new Request("getHistory", "GET", quarter + "/history", ""),
                new Request("getComparison", "GET", quarter + "/comparison", ""),
                new Request("getOutlook", "GET", quarter + "/outlook", ""),
                new Request("deleteQuarter", "DELETE", quarter, ""),
                new Request("validateProblem", "POST", "/v1/validations", body(oneOrder(), "{}")),
                new Request("checkPlan", "POST", "/v1/checks", check),
                new Request("listDatasets", "GET", "/v1/datasets", ""),
                new Request("getDataset", "GET", "/v1/datasets/one-order", ""),
                new Request("deletePlan", "DELETE", plan, ""));
    }

    private static Request request(String operation) {
        return requests.stream()
                .filter(request -> request.operation().equals(operation))
                .findFirst()
                .orElseThrow();
    }

    /** Sends a request and holds the answer against the document. */
    private static HttpResponse<String> send(Request request, String... headers) {
        boolean hasBody = !request.body().isEmpty();
        HttpResponse<String> answer = service.send(
                request.method(),
                request.path(),
                hasBody ? BodyPublishers.ofString(request.body()) : none(),
                Stream.concat(Stream.of(hasBody ? RunningService.AS_JSON : new String[0]), Stream.of(headers))
                        .toArray(String[]::new));
        contract.hold(request.operation(), answer);
        return answer;
    }

    /** Sends a request with a book and holds the answer against the document. */
    private static HttpResponse<String> sendBook(String operation, byte[] book) {
        HttpResponse<String> answer = service.send(
                "POST", request(operation).path(), BodyPublishers.ofByteArray(book), "Content-Type", SentFiles.XLSX);
        contract.hold(operation, answer);
        return answer;
    }

    /** What is done without any error. */
    private static void lifeOfPlans() {
        for (Request request : requests) {
            if (!request.operation().startsWith("delete")) {
                HttpResponse<String> answer = send(request);
                if (List.of("submitPlan", "revisePlan").contains(request.operation())) {
                    awaitAll();
                } else if (request.operation().equals("submitBound")) {
                    awaitBound(answer.headers().firstValue("Location").orElseThrow());
                } else if (List.of("explainPlan", "askWhatIf", "findBottlenecks")
                        .contains(request.operation())) {
                    awaitJob("/v1/jobs/" + id(answer));
                }
            }
        }
        awaitAll();
        send(request("submitPlan").with(body(oneOrder(), "{\"seconds\": 60, \"gap\": 0, \"from\": \"" + done + "\"}")));
        awaitAll();
        revisions();
        send(request("listPlans").at("/v1/plans?limit=1"));
        send(request("listQuarters").at("/v1/quarters?limit=1"));
        send(request("tellDay").with("{\"day\": \"2019-06-25\"}"));
        send(request("tellDay").with("{\"day\": \"2019-06-27\"}"));
        send(request("followPlan"), "Last-Event-ID", "end");
        send(request("followBound"), "Last-Event-ID", "end");
        send(request("followJob"), "Last-Event-ID", "end");
        send(request("getResult").at("/v1/plans/" + done + "/result?table=trips"), "Accept", "text/csv");
        send(request("getLoadSheets"), "Accept", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        String partly = planned(withTargets(dataset("tiny/closed-center.json"))); // One of two orders is not delivered.
        send(request("getPlan").at("/v1/plans/" + partly));
        send(request("getResult").at("/v1/plans/" + partly + "/result"));
        send(request("comparePlans").at("/v1/plans/" + done + "/diff/" + partly));
        explain("/v1/plans/" + partly);
        send(request("comparePlans"), "Accept", "text/csv");
        send(request("deletePlan").at("/v1/plans/" + partly));
        String twice =
                "{\"id\": \"o1\", \"model\": \"M3\", \"location\": \"FRE\", \"centers\": [\"SAC\"]}, {\"id\": \"O1\"";
        String doubtful = body(oneOrder().replace("{\"id\": \"O1\"", twice), "{\"seconds\": 60, \"gap\": 0}");
        send(request("validateProblem").with(doubtful));
        service.await(id(send(request("submitPlan").with(doubtful))), "DONE");
        sendBook("validateProblem", SentFiles.book(oneOrder().replace("{\"id\": \"O1\"", twice)));
        sendBook("validateProblem", SentFiles.edited(SentFiles.book(oneOrder()), text -> text.replace(">O1<", "><")));
        send(request("getProblem"), "Accept", SentFiles.XLSX);
        send(request("getResult"), "Accept", SentFiles.XLSX);
        String late = dataset("tiny/one-order.best.plan.json").replace("2019-06-24", "2019-07-01");
        send(request("checkPlan").with("{\"problem\": " + oneOrder() + ", \"plan\": " + late + "}"));
    }

    private static void explain(String plan) {
        for (String operation : List.of("getExplanation", "getExplanationOfOrder", "getBottlenecks", "getWhatIfs")) {
            send(request(operation).at(path(operation, plan))); // Before anything is asked.
        }
        awaitJob("/v1/jobs/" + id(send(request("explainPlan").at(plan + "/explanation"))));
        awaitJob("/v1/jobs/" + id(send(request("askWhatIf").at(plan + "/what-ifs"))));
        awaitJob("/v1/jobs/" + id(send(request("findBottlenecks").at(plan + "/bottlenecks"))));
        for (String operation : List.of("getExplanation", "getExplanationOfOrder", "getBottlenecks", "getWhatIfs")) {
            send(request(operation).at(path(operation, plan)));
        }
    }

    private static String path(String operation, String plan) {
        return request(operation).path().replace("/v1/plans/" + done, plan).replace("/none", "/O1");
    }

    private static void awaitAll() {
        service.json("/v1/plans")
                .get("plans")
                .forEach(plan -> service.await(plan.get("id").stringValue(), "DONE"));
    }

    private static void revisions() {
        String revision = id(send(request("revisePlan")));
        send(request("getChange").at("/v1/plans/" + revision + "/change"));
        byte[] book = service.send(
                        "GET",
                        "/v1/plans/" + done + "/result",
                        none(),
                        BodyHandlers.ofByteArray(),
                        "Accept",
                        SentFiles.XLSX)
                .body();
        sendBook("revisePlan", SentFiles.edited(book, text -> text.replace("<v>43640.0<", "<v>soon<")));
        String edited = id(sendBook("revisePlan", book));
        awaitAll();
        send(request("getEdits").at("/v1/plans/" + edited + "/edits"));
        send(request("getEdits").at("/v1/plans/" + edited + "/edits"), "Accept", SentFiles.XLSX);
        send(request("revisePlan"), "If-Match", "\"1000\"");
        send(request("publishPlan"));
        send(request("publishPlan"), "If-Match", "\"1000\"");
        send(request("listPublications"));
        send(request("deletePlan"));
        send(request("withdrawPlan"));
        awaitAll();
    }

    private static String withTargets(String problem) {
        return problem.replaceFirst(
                "\"models\"",
                "\"progress\": {\"deliveredInMonth\": 10, \"monthTarget\": {\"low\": 11, \"high\": 19},"
                        + " \"deliveredInQuarter\": 20, \"quarterTarget\": {\"low\": 21, \"high\": 29}}, \"models\"");
    }

    private static void conditions() {
        for (String operation : List.of("getProblem", "getResult", "getTable")) {
            String tag = send(request(operation)).headers().firstValue("ETag").orElseThrow();
            send(request(operation), "If-None-Match", tag);
        }
    }

    private static void refusals() {
        for (Request request : requests) {
            send(request.at(request.path() + ";a=b"));
            send(request, "Authorization", "Bearer none");
            send(request, "Origin", "http://example.org");
            if (!request.operation().startsWith("delete")) {
                send(request, "Accept", "image/png");
            }
            if (request.path().contains(done)) {
                send(request.at(request.path().replace(done, NO_PLAN)));
            }
            if (request.path().contains(explained)) {
                send(request.at(request.path().replace(explained, "/v1/jobs/" + NO_PLAN)));
            }
            if (request.path().contains(quarter)) {
                send(request.at(request.path().replace(quarter, "/v1/quarters/" + NO_PLAN)));
            }
            if (request.path().contains(bound)) {
                send(request.at(request.path().replace(bound, "/v1/bounds/" + NO_PLAN)));
            }
        }
        send(request("getDataset").at("/v1/datasets/none"));
        send(request("listJobs").at("/v1/jobs?plan=" + done));
        send(request("listJobs").at("/v1/jobs?plan=" + NO_PLAN));
    }

    private static void bodies() {
        for (String operation : List.of(
                "submitPlan",
                "validateProblem",
                "checkPlan",
                "revisePlan",
                "submitBound",
                "explainPlan",
                "askWhatIf",
                "findBottlenecks",
                "findPromises",
                "startQuarter",
                "tellDay")) {
            Request request = request(operation);
            send(request.with("{\"problem\": {\"name\": \"" + " ".repeat(LIMIT) + "\"}}"));
            send(request.with("{}"), "Content-Encoding", "br");
            send(request.with("{\"problem\": {}}"));
            send(request.with("{\"problem\": "));
        }
        Request submission = request("submitPlan");
        service.await(id(send(submission, "Idempotency-Key", "one")), "DONE");
        send(submission.with(body(oneOrder(), "{}")), "Idempotency-Key", "one");
        for (String operation :
                List.of("revisePlan", "submitBound", "explainPlan", "askWhatIf", "findBottlenecks", "startQuarter")) {
            send(request(operation), "Idempotency-Key", "one");
        }
        send(request("findPromises").with(IMPOSSIBLE));
    }

    private static String id(HttpResponse<String> answer) {
        return JSON.readTree(answer.body()).get("id").stringValue();
    }

    private static void fullQueue() throws IOException {
        String solving = service.submit(oneOrder(), "{\"seconds\": 600}");
        service.await(solving, "SOLVING");
        String waiting = service.submit(oneOrder(), "{}");
        send(request("submitPlan"));
        send(request("revisePlan"));
        send(request("submitBound"));
        send(request("explainPlan"));
        send(request("askWhatIf"));
        send(request("findBottlenecks"));
        send(request("tellDay").with("{\"day\": \"2019-06-26\"}"));
        send(request("findPromises").at("/v1/plans/" + waiting + "/promises"));
        send(request("findBottlenecks").at("/v1/plans/" + waiting + "/bottlenecks"));
        send(request("explainPlan").at("/v1/plans/" + waiting + "/explanation"));
        send(request("askWhatIf").at("/v1/plans/" + waiting + "/what-ifs"));
        send(request("revisePlan").at("/v1/plans/" + waiting + "/revisions"));
        send(request("publishPlan").at("/v1/plans/" + waiting + "/publication"));
        Awaitility.await()
                .until(() -> service.json("/v1/plans/" + solving)
                                .get("resultVersion")
                                .intValue()
                        > 0);
        send(request("publishPlan").at("/v1/plans/" + solving + "/publication"));
        send(request("getResult").at("/v1/plans/" + waiting + "/result"));
        send(request("getTable").at("/v1/plans/" + waiting + "/result.csv"));
        send(request("comparePlans").at("/v1/plans/" + waiting + "/diff/" + done));
        send(request("getReport").at("/v1/plans/" + waiting + "/report"));
        send(request("getLoadSheets").at("/v1/plans/" + waiting + "/load-sheets"));
        send(request("getSchedule").at("/v1/plans/" + waiting + "/schedule"));
        try (InputStream listener =
                service.open("/v1/plans/" + solving + "/events").body()) {
            assertThat(listener.read()).isPositive();
            send(request("followPlan"));
            send(request("followBound"));
            send(request("followJob"));
        }
        service.send("DELETE", "/v1/plans/" + waiting, none());
        quarterThatWaits();
        String unexplained = "/v1/jobs/" + id(send(request("explainPlan")));
        send(request("getJobResult").at(unexplained + "/result"));
        send(request("deleteJob").at(unexplained));
        String unproven = "/v1/bounds/" + id(send(request("submitBound")));
        send(request("getBound").at(unproven));
        send(request("deleteBound").at(unproven));
        service.send("DELETE", "/v1/plans/" + solving, none());
    }

    /** The queue has one place. */
    private static void quarterThatWaits() {
        String untold =
                send(request("startQuarter")).headers().firstValue("Location").orElseThrow();
        send(request("getHistory").at(untold + "/history"));
        send(request("tellDay").at(untold + "/days").with("{\"day\": \"2019-06-24\"}"));
        send(request("tellDay").at(untold + "/days").with("{\"day\": \"2019-06-25\"}"));
        send(request("getDay").at(untold + "/days/2019-06-24"));
        send(request("getMorningReport").at(untold + "/days/2019-06-24/report"));
        send(request("startQuarter"));
        send(request("startQuarter"));
        send(request("deleteQuarter").at(untold));
    }

    private static void lostDatabase() throws IOException {
        Files.delete(data.resolve("quarterback.mv.db"));
        send(request("submitPlan"));
    }

    private static void tooManyRequests() {
        for (int i = 0; service.get("/v1/plans").statusCode() == 200; i++) {
            assertThat(i).isLessThan(2000);
        }
        requests.forEach(ApiContractTest::send);
    }
}
