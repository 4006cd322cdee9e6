// The life of a plan, from a problem's validation to the plan's deletion, with types that are generated.
// Usage: plan-life ADDRESS API-KEY
import { deepEqual, equal, ok } from "node:assert/strict";
import { randomUUID } from "node:crypto";
import createClient from "openapi-fetch";
import type { components, paths } from "../generated/api.js";

type Problem = components["schemas"]["Problem"];
type PlanEvent = components["schemas"]["PlanEvent"];
type PlanMetadata = components["schemas"]["PlanMetadata"];
type ErrorCode = components["schemas"]["ErrorCode"];

const [, , baseUrl = "http://localhost:8080", key = ""] = process.argv;
const client = createClient<paths>({ baseUrl, headers: { Authorization: `Bearer ${key}` } });

/** What a request has given; fails where it was refused. */
function given<T>(answer: { data?: T; error?: components["schemas"]["ProblemDetails"] }): T {
  if (answer.data === undefined) {
    throw new Error(`Refused: ${answer.error?.code}: ${answer.error?.detail}`);
  }
  return answer.data;
}

function expectError(answer: { error?: components["schemas"]["ProblemDetails"] }, code: ErrorCode): void {
  equal(answer.error?.code, code);
}

async function validate(problem: Problem): Promise<void> {
  const validation = given(await client.POST("/v1/validations", { body: { problem } }));
  equal(validation.orders, 1);

  const orders = problem.orders.map((order) => ({ ...order, centers: ["SEA9"] }));
  const refused = await client.POST("/v1/validations", { body: { problem: { ...problem, orders } } });
  expectError(refused, "invalid");
  equal(refused.error?.errors?.[0]?.pointer, "/problem/orders/0/centers/0");
}

/** Submits twice with one key, as after an answer that was lost, and gives the id of the one plan. */
async function submit(problem: Problem, options: components["schemas"]["PlanOptions"]): Promise<string> {
  const request = {
    params: { header: { "Idempotency-Key": randomUUID() } },
    body: { problem, options },
  };
  const first = await client.POST("/v1/plans", request);
  const { id } = given(first);
  equal(first.response.headers.get("Location"), `/v1/plans/${id}`);
  equal(given(await client.POST("/v1/plans", request)).id, id);
  return id;
}

/** The events of a plan as they come. */
async function* follow(id: string): AsyncGenerator<PlanEvent> {
  const answer = await client.GET("/v1/plans/{id}/events", { params: { path: { id } }, parseAs: "stream" });
  let text = "";
  for await (const part of given(answer)!.pipeThrough(new TextDecoderStream()) as unknown as AsyncIterable<string>) {
    const blocks = (text + part).split("\n\n");
    text = blocks.pop() ?? "";
    for (const block of blocks) {
      const fields = Object.fromEntries(block.split("\n").map((line) => line.split(/: ?(.*)/s).slice(0, 2)));
      if (fields.data !== undefined) {
        yield { event: fields.event, data: JSON.parse(fields.data) } as PlanEvent;
      }
    }
  }
}

/** The last state of a plan. */
async function end(id: string): Promise<PlanMetadata> {
  for await (const event of follow(id)) {
    if (event.event === "end") {
      return event.data;
    }
  }
  throw new Error("The events ended before the plan.");
}

async function fetchAndCheck(problem: Problem, id: string): Promise<void> {
  const path = { id };
  const result = await client.GET("/v1/plans/{id}/result", { params: { path } });
  const plan = given(result);
  ok(typeof plan === "object");
  equal(plan.deliveries[0]?.order, "O1");
  equal(plan.figures?.delivered, 1);

  const header = { "If-None-Match": result.response.headers.get("ETag")! };
  equal((await client.GET("/v1/plans/{id}/result", { params: { path, header } })).response.status, 304);

  const trips = { params: { path, query: { table: "trips" as const } }, parseAs: "text" as const };
  const table = given(await client.GET("/v1/plans/{id}/result.csv", trips));
  equal(table.trim().split("\n").length, 2);
  const accepted = await client.GET("/v1/plans/{id}/result", { ...trips, headers: { Accept: "text/csv" } });
  equal(given(accepted), table);

  const check = given(await client.POST("/v1/checks", { body: { problem, plan } }));
  ok(check.sound);
  equal(check.figures.cost, plan.figures?.cost);
}

/** The ids of all plans, latest first, by pages of one. */
async function listed(): Promise<string[]> {
  const ids: string[] = [];
  let query: { limit: number; after?: string } | undefined = { limit: 1 };
  while (query) {
    const page: components["schemas"]["PlanPage"] = given(await client.GET("/v1/plans", { params: { query } }));
    ids.push(...page.plans.map((plan) => plan.id));
    query = page.after === undefined ? undefined : { limit: 1, after: page.after };
  }
  return ids;
}

const problem = given(await client.GET("/v1/datasets/{name}", { params: { path: { name: "one-order" } } }));
await validate(problem);

const done = await submit(problem, { seconds: 60, gap: 0 }); // Ends as soon as nothing better is to be had.
const last = await end(done);
equal(last.status, "DONE");
equal(last.delivered, 1);
await fetchAndCheck(problem, done);

const endless = await submit(problem, { seconds: 600 });
deepEqual((await listed()).slice(0, 2), [endless, done]);
given(await client.POST("/v1/plans/{id}/stop", { params: { path: { id: endless } } }));
equal((await end(endless)).status, "STOPPED");

for (const id of [done, endless]) {
  const params = { path: { id } };
  equal((await client.DELETE("/v1/plans/{id}", { params })).response.status, 204);
  expectError(await client.GET("/v1/plans/{id}", { params }), "not-found");
}
console.log(
  "TypeScript client: a plan was validated, planned, followed, fetched, checked, listed, stopped, deleted.",
);
