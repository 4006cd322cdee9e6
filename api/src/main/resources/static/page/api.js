// All calls of the service's REST API. Nothing else in the page fetches anything from it.
import {STORED_KEY, headersOf, takeEarly} from "./early.js";
import {state, update} from "./state.js";
import {BOOK_TYPE} from "./upload.js";

const ROOT = new URL("../v1/", import.meta.url);

/** An answer that is an error: the problem details of RFC 9457, or no answer at all (status 0). */
export class ApiError extends Error {
  constructor(status, details) {
    super(details.detail || details.title || "The service answered with status " + status + ".");
    this.status = status;
    this.code = details.code;
    this.errors = details.errors || [];
  }
}

/** Keeps an API key in this tab, and asks again for what was refused without it. */
export function takeKey(key) {
  if (key) {
    sessionStorage.setItem(STORED_KEY, key);
  } else {
    sessionStorage.removeItem(STORED_KEY);
  }
  update({keyNeeded: false, keyAsked: false, plans: null, books: {}, schedules: {}});
}

export function hasKey() {
  return sessionStorage.getItem(STORED_KEY) !== null;
}

async function send(method, path, {body, headers = {}, signal} = {}) {
  const key = sessionStorage.getItem(STORED_KEY);
  let answer;
  try {
    answer = await (method === "GET" && await takeEarly(path)
      || fetch(new URL(path, ROOT), {method, body, signal, headers: {...headers, ...headersOf(key)}}));
  } catch (e) {
    throw e.name === "AbortError" ? e : new ApiError(0, {detail: "The service does not answer."});
  }
  if (!answer.ok) {
    if (answer.status === 401 && !state.keyNeeded) {
      update({keyNeeded: true, keyAsked: true}); // Once: who closes the dialogue is not asked again by each request.
    }
    throw new ApiError(answer.status, await answer.json().catch(() => ({})));
  }
  return answer;
}

async function json(method, path, value, headers = {}) {
  const options = value === undefined
    ? {headers}
    : {body: JSON.stringify(value), headers: {"Content-Type": "application/json", ...headers}};
  const answer = await send(method, path, options);
  return answer.status === 204 ? null : answer.json();
}

function query(values) {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== "");
  return given.length ? "?" + new URLSearchParams(given) : "";
}

const plan = (id, rest = "") => "plans/" + encodeURIComponent(id) + rest;
const quarter = (id, rest = "") => "quarters/" + encodeURIComponent(id) + rest;
const job = (id, rest = "") => "jobs/" + encodeURIComponent(id) + rest;

/** Where the report of a plan is; with an earlier plan it tells whom to call. */
export function reportAddress(id, before) {
  return new URL(plan(id, "/report") + query({before}), ROOT).href;
}

/** Where the report of a quarter's morning is. */
export function morningReportAddress(id, day) {
  return new URL(quarter(id, "/days/" + day + "/report"), ROOT).href;
}

/** What is asked, and given, of the service; see docs/service.md. */
export const api = {
  plans: values => json("GET", "plans" + query(values)),
  plan: id => json("GET", plan(id)),
  problem: id => json("GET", plan(id, "/problem")),
  result: id => json("GET", plan(id, "/result")),
  change: id => json("GET", plan(id, "/change")),
  /** What was edited by hand in the book that a plan is planned around. */
  edits: id => json("GET", plan(id, "/edits")),
  report: async (id, before) => (await send("GET", plan(id, "/report") + query({before}))).blob(),
  schedule: id => json("GET", plan(id, "/schedule")),
  stop: id => json("POST", plan(id, "/stop")),
  remove: id => json("DELETE", plan(id)),
  difference: (id, other) => json("GET", plan(id, "/diff/" + encodeURIComponent(other))),
  revise: (id, change, options, version) =>
    json("POST", plan(id, "/revisions"), {change, options}, version ? {"If-Match": '"' + version + '"'} : {}),
  /** Plans again around what was edited in a book of the plan, a file; options stand in the address. */
  reviseBook: async (id, book, options, version) => (await send("POST", plan(id, "/revisions") + query(options), {
    body: book, headers: {"Content-Type": BOOK_TYPE, "If-Match": '"' + version + '"'}
  })).json(),
  promises: (id, order) => json("POST", plan(id, "/promises"), {order}),
  /** Asks what takes time: explanation, what-ifs or bottlenecks. Gives the job's metadata. */
  ask: (id, what, body) => json("POST", plan(id, "/" + what), body),
  /** What was asked about a plan, by whomever, latest first. */
  jobs: async id => (await json("GET", "jobs" + query({plan: id}))).jobs,
  job: id => json("GET", job(id)),
  jobResult: id => json("GET", job(id, "/result")),
  stopJob: id => json("POST", job(id, "/stop")),
  datasets: () => json("GET", "datasets"),
  dataset: async name => (await send("GET", "datasets/" + encodeURIComponent(name))).text(),

  /** Submits a problem, as its JSON text, and gives the plan's metadata. The problem begins in the body's second line. */
  submit: async (problem, options) => {
    const body = new Blob(['{"options":', JSON.stringify(options), ',"problem":\n', problem, "\n}"]);
    return (await send("POST", "plans", {body, headers: {"Content-Type": "application/json"}})).json();
  },

  quarters: values => json("GET", "quarters" + query(values)),
  quarter: id => json("GET", quarter(id)),
  comparison: id => json("GET", quarter(id, "/comparison")),
  outlook: id => json("GET", quarter(id, "/outlook")),
  morning: (id, day) => json("GET", quarter(id, "/days/" + day)),
  morningReport: async (id, day) => (await send("GET", quarter(id, "/days/" + day + "/report"))).blob(),
  tellDay: (id, told) => json("POST", quarter(id, "/days"), told),
  removeQuarter: id => json("DELETE", quarter(id)),

  /** Starts a quarter of a problem, as its JSON text. The problem begins in the body's second line. */
  startQuarter: async (problem, settings) => {
    const given = JSON.stringify(settings).slice(0, -1);
    const body = new Blob([given, ',"problem":\n', problem, "\n}"]);
    return (await send("POST", "quarters", {body, headers: {"Content-Type": "application/json"}})).json();
  },

  /** The same for a problem as tables, whose options stand in the address. */
  submitTables: async (tables, type, options) =>
    (await send("POST", "plans" + query(options), {body: tables, headers: {"Content-Type": type}})).json(),

  /** The problem, the result, the load sheets or the edited book of a plan as a blob of a type; choice: what of it, all without. */
  download: async (id, what, type, choice = {}) => (await send("GET", plan(id, "/" + what) + query(choice), {headers: {Accept: type}})).blob(),

  planEvents: (id, listener, signal) => follow(plan(id, "/events"), listener, signal),
  jobEvents: (id, listener, signal) => follow(job(id, "/events"), listener, signal)
};

/**
 * Follows server-sent events until their end, and tells the listener the data of each. It is read by fetch, since an
 * EventSource cannot send an API key. A connection that breaks is made again.
 */
async function follow(path, listener, signal) {
  for (;;) {
    try {
      const answer = await send("GET", path, {headers: {Accept: "text/event-stream"}, signal});
      if (answer.status === 204 || await readEvents(answer.body, listener)) {
        return;
      }
    } catch (e) {
      if (signal?.aborted || (e.status >= 400 && e.status !== 429 && e.status !== 503)) {
        throw e;
      }
    }
    await new Promise(done => setTimeout(done, 1000));
  }
}

/** Whether the event named end came. */
async function readEvents(stream, listener) {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  for (;;) {
    const {value, done} = await reader.read();
    if (done) {
      return false;
    }
    const events = (text + value).split("\n\n");
    text = events.pop();
    for (const {name, data} of events.map(parseEvent)) {
      if (data) {
        listener(JSON.parse(data), name === "end");
      }
      if (name === "end") {
        return true;
      }
    }
  }
}

function parseEvent(text) {
  const lines = text.split("\n");
  const field = name => lines.filter(line => line.startsWith(name + ":"))
    .map(line => line.slice(name.length + 1).trimStart()).join("\n");
  return {name: field("event"), data: field("data")};
}
