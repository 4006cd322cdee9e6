// Tells the next morning what has happened: event by event, or as a file that holds a slice of a path.
import {api} from "../api.js";
import {dayText} from "../format.js";
import {notify} from "../state.js";
import {html, useId, useRef, useState} from "../ui.js";
import {Failure} from "./states.js";

/** The service takes no event of more days. */
const MOST_DAYS = 1000;

/**
 * The kinds of events: where they go, and what a day or number of days beside them means.
 *
 * past: what has happened yesterday, so it is told on every morning but the first; firstOnly: it is told on the first morning
 * alone; most: how many days it may take, where that is not MOST_DAYS.
 */
const KINDS = {
  known: {title: "Order became known", list: "orders", id: "order"},
  ready: {title: "Vehicle comes on another day", list: "orders", id: "order", day: "Ready on"},
  absent: {title: "Customer did not come yesterday", list: "orders", id: "order", past: true},
  failedPreparations: {title: "Vehicle was not fit yesterday", list: "orders", id: "order", past: true, days: "Days until it is"},
  lands: {title: "Vessel lands on another day", list: "vessels", id: "vessel", day: "Lands on"},
  downSoFar: {title: "Carrier broke down before and is still down", list: "carriers", id: "carrier", firstOnly: true, days: "Days that it still takes", most: MOST_DAYS - 1},
  breakdowns: {title: "Carrier broke down yesterday", list: "carriers", id: "carrier", past: true, days: "Days that it takes"},
  lateTrips: {title: "Carrier's trip of yesterday runs late", list: "carriers", id: "carrier", past: true, days: "Days late"}
};

export function TellDay({quarter, told}) {
  const day = quarter.next;
  const [events, setEvents] = useState([]);
  const [file, setFile] = useState(null);
  const [failure, setFailure] = useState(null);
  const [busy, setBusy] = useState(false);
  const field = useId();
  const submit = async submitted => {
    submitted.preventDefault();
    setFailure(null);
    setBusy(true);
    try {
      await api.tellDay(quarter.id, {day, ...(file ? {events: await sliceOf(file)} : events.length ? {events: pathOf(quarter, day, events)} : {})});
      notify(dayText(day) + " is being planned.");
      await told();
    } catch (error) {
      setFailure(error);
    }
    setBusy(false);
  };
  return html`<form class="stack" onSubmit=${submit} aria-busy=${busy}>
    <p>What has happened since the morning before? Nothing is an answer, too.</p>
    ${!file && html`<${EventForm} isFirst=${day === quarter.firstDay} add=${event => setEvents([...events, event])} />
      ${events.length > 0 && html`<ul class="told-events">${events.map((event, at) => html`<li key=${at}>${sentence(event)}
        <button type="button" class="quiet" aria-label=${"Leave out: " + sentence(event)} onClick=${() => setEvents(events.filter(one => one !== event))}>×</button></li>`)}</ul>`}`}
    ${events.length === 0 && html`<label class="field" for=${field}>or a slice of a path, as JSON
      <input id=${field} type="file" accept=".json" onChange=${event => setFile(event.target.files[0] || null)} /></label>`}
    <div class="actions"><button class="main" disabled=${busy}>Plan ${dayText(day)}</button></div>
    ${failure && html`<${Failure} error=${failure} />`}
  </form>`;
}

function EventForm({isFirst, add}) {
  const field = useId();
  const offered = Object.entries(KINDS).filter(([, kind]) => (isFirst ? !kind.past : !kind.firstOnly));
  const [kind, setKind] = useState(offered[0][0]);
  const [id, setId] = useState("");
  const [on, setOn] = useState("");
  const [days, setDays] = useState(1);
  const number = useRef();
  const about = KINDS[kind];
  const ready = id.trim() && (!about.day || on);
  const take = () => {
    if (about.days && !number.current.reportValidity()) {
      return;
    }
    add({kind, id: id.trim(), on, days: Number(days) || 1});
    setId("");
  };
  return html`<div class="row event-form">
    <label class="field" for=${field + "k"}>What
      <select id=${field + "k"} onChange=${event => setKind(event.target.value)}>${offered.map(([name, one]) => html`<option value=${name} selected=${name === kind}>${one.title}</option>`)}</select></label>
    <label class="field" for=${field + "i"}>Id of the ${about.id}
      <input id=${field + "i"} value=${id} autocomplete="off" spellcheck="false" onInput=${event => setId(event.target.value)} /></label>
    ${about.day && html`<label class="field" for=${field + "d"}>${about.day}<input id=${field + "d"} type="date" value=${on} onInput=${event => setOn(event.target.value)} /></label>`}
    ${about.days && html`<label class="field" for=${field + "n"}>${about.days}<input id=${field + "n"} ref=${number} type="number" min="1" max=${about.most || MOST_DAYS} value=${days} onInput=${event => setDays(event.target.value)} /></label>`}
    <button type="button" disabled=${!ready} onClick=${take}>Add</button>
  </div>`;
}

function sentence({kind, id, on, days}) {
  const about = KINDS[kind];
  return about.title + ": " + id + (about.day ? ", " + about.day.toLowerCase() + " " + dayText(on) : "") + (about.days ? ", " + about.days.toLowerCase() + ": " + days : "");
}

/** The events as a slice of a path; what is told of one order or carrier stands together. */
export function pathOf(quarter, day, events) {
  const yesterday = new Date(Date.parse(day + "T00:00:00Z") - 86_400_000).toISOString().slice(0, 10);
  const lists = {orders: new Map(), vessels: new Map(), carriers: new Map()};
  for (const {kind, id, on, days} of events) {
    const {list, id: name} = KINDS[kind];
    const entry = lists[list].get(id) || {[name]: id};
    lists[list].set(id, entry);
    if (kind === "known") {
      entry.known = day;
    } else if (kind === "ready") {
      entry.ready = on;
    } else if (kind === "lands") {
      entry.day = on;
    } else if (kind === "absent") {
      entry.absent = [yesterday];
    } else if (kind === "downSoFar") {
      entry.breakdowns = [{day: yesterday, days: days + 1}]; // Yesterday counts, too; when it began is of no account.
    } else {
      entry[kind] = [{day: yesterday, days}];
    }
  }
  const path = {problem: quarter.problem};
  for (const [list, entries] of Object.entries(lists)) {
    if (entries.size) {
      path[list] = [...entries.values()];
    }
  }
  return path;
}

async function sliceOf(file) {
  try {
    return JSON.parse(await file.text());
  } catch {
    throw new Error(file.name + " is no JSON.");
  }
}
