package dev.quarterback.client.example;

import dev.quarterback.client.ApiClient;
import dev.quarterback.client.ApiException;
import dev.quarterback.client.ApiResponse;
import dev.quarterback.client.api.ChecksApi;
import dev.quarterback.client.api.DatasetsApi;
import dev.quarterback.client.api.PlansApi;
import dev.quarterback.client.model.CheckRequest;
import dev.quarterback.client.model.CheckResult;
import dev.quarterback.client.model.ErrorCode;
import dev.quarterback.client.model.Plan;
import dev.quarterback.client.model.PlanMetadata;
import dev.quarterback.client.model.PlanOptions;
import dev.quarterback.client.model.PlanPage;
import dev.quarterback.client.model.PlanRequest;
import dev.quarterback.client.model.PlanStatus;
import dev.quarterback.client.model.Problem;
import dev.quarterback.client.model.ProblemDetails;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import okhttp3.Response;

/** The life of a plan, from a problem's validation to the plan's deletion, with the client that is generated. */
public final class PlanLife {
    private final PlansApi plans;
    private final ChecksApi checks;
    private final DatasetsApi datasets;

    private PlanLife(ApiClient client) {
        plans = new PlansApi(client);
        checks = new ChecksApi(client);
        datasets = new DatasetsApi(client);
    }

    /** Takes the address of a service and an API key. */
    public static void main(String[] arguments) throws ApiException, IOException {
        ApiClient client = new ApiClient();
        client.setBasePath(arguments[0]);
        client.setBearerToken(arguments[1]);
        client.setReadTimeout(60_000);
        new PlanLife(client).live();
        System.out.println(
                "Java client: a plan was validated, planned, followed, fetched, checked, listed, stopped, deleted.");
    }

    private void live() throws ApiException, IOException {
        Problem problem = datasets.getDataset("one-order");
        validate(problem);

        // Ends as soon as nothing better is to be had.
        String done = submit(problem, new PlanOptions().seconds(60.0).gap(0.0));
        PlanMetadata end = follow(done);
        expect(PlanStatus.DONE, end.getStatus());
        expect(1, end.getDelivered());
        fetch(problem, done);

        String endless = submit(problem, new PlanOptions().seconds(600.0));
        expect(List.of(endless, done), listed().subList(0, 2));
        plans.stopPlan(endless);
        expect(PlanStatus.STOPPED, follow(endless).getStatus());

        for (String id : List.of(done, endless)) {
            plans.deletePlan(id);
            expect(ErrorCode.NOT_FOUND, error(() -> plans.getPlan(id)).getCode());
        }
    }

    private void validate(Problem problem) throws ApiException, IOException {
        expect(1, checks.validateProblem(new PlanRequest().problem(problem)).getOrders());

        Problem broken = Problem.fromJson(problem.toJson().replace("\"SAC\"]", "\"SEA9\"]"));
        ProblemDetails error = error(() -> checks.validateProblem(new PlanRequest().problem(broken)));
        expect(ErrorCode.INVALID, error.getCode());
        expect("/problem/orders/0/centers/0", error.getErrors().get(0).getPointer());
    }

    /** Submits twice with one key, as after an answer that was lost, and gives the id of the one plan. */
    private String submit(Problem problem, PlanOptions options) throws ApiException {
        PlanRequest request = new PlanRequest().problem(problem).options(options);
        String key = UUID.randomUUID().toString();
        ApiResponse<PlanMetadata> first = plans.submitPlanWithHttpInfo(request, key);
        String id = first.getData().getId();
        expect(List.of("/v1/plans/" + id), first.getHeaders().get("location"));
        expect(id, plans.submitPlan(request, key).getId());
        return id;
    }

    /** Follows a plan to its end and gives its last state. */
    private PlanMetadata follow(String id) throws ApiException, IOException {
        String event = "";
        try (Response response = plans.followPlanCall(id, null, null).execute();
                BufferedReader lines = new BufferedReader(response.body().charStream())) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event: ")) {
                    event = line.substring("event: ".length());
                } else if (line.startsWith("data: ") && event.equals("end")) {
                    return PlanMetadata.fromJson(line.substring("data: ".length()));
                }
            }
        }
        throw new IllegalStateException("The events ended before the plan.");
    }

    private void fetch(Problem problem, String id) throws ApiException, IOException {
        ApiResponse<Plan> result = plans.getResultWithHttpInfo(id, null, null);
        Plan plan = result.getData();
        expect("O1", plan.getDeliveries().get(0).getOrder());
        expect(1, plan.getFigures().getDelivered());
        String tag = result.getHeaders().get("etag").get(0);
        expect(304, status(() -> plans.getResult(id, null, tag)));
        expect(2L, plans.getTable(id, "trips", null).lines().count());
        expect(problem, plans.getProblem(id, null));

        CheckResult check = checks.checkPlan(new CheckRequest().problem(problem).plan(plan));
        expect(true, check.getSound());
        expect(plan.getFigures().getCost(), check.getFigures().getCost());
    }

    /** The ids of all plans, latest first, by pages of one. */
    private List<String> listed() throws ApiException {
        Set<String> ids = new LinkedHashSet<>();
        String after = null;
        do {
            PlanPage page = plans.listPlans(1, after, null, null);
            page.getPlans().forEach(plan -> ids.add(plan.getId()));
            after = page.getAfter();
        } while (after != null);
        return new ArrayList<>(ids);
    }

    /** A request that is refused. */
    @FunctionalInterface
    private interface Refused {
        void send() throws ApiException;
    }

    private static ProblemDetails error(Refused request) throws IOException {
        try {
            request.send();
        } catch (ApiException e) {
            return ProblemDetails.fromJson(e.getResponseBody());
        }
        throw new IllegalStateException("The request was not refused.");
    }

    private static int status(Refused request) {
        try {
            request.send();
        } catch (ApiException e) {
            return e.getCode();
        }
        throw new IllegalStateException("The request was not refused.");
    }

    private static void expect(Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw new IllegalStateException("Expected " + expected + ", but there is " + actual + ".");
        }
    }
}
