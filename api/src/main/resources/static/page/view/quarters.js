// The quarters that go on day by day: their list, and a form that starts one.
import {api} from "../api.js";
import {Empty, Failure, Loading} from "../component/states.js";
import {Status} from "../component/status.js";
import {count, counted, dayText, momentText} from "../format.js";
import {address, go} from "../router.js";
import {notify} from "../state.js";
import {html, useEffect, useId, useState} from "../ui.js";
import {inFile, readFile} from "../upload.js";

const REFRESH_MS = 5000;
const POLICIES = [
  ["first-come", "first come, first served, with a push at the end"], ["daily", "each day for itself"],
  ["rolling", "the days ahead, for the most deliveries"], ["even", "the days ahead, with even days"],
  ["forecast", "the days ahead, with room for expected orders"]
];

export default function Quarters() {
  const [page, setPage] = useState(null);
  const [error, setError] = useState(null);
  const load = () => api.quarters({limit: 200}).then(found => {
    setPage(found);
    setError(null);
  }, setError);
  useEffect(() => {
    load();
    const timer = setInterval(() => document.hidden || load(), REFRESH_MS);
    return () => clearInterval(timer);
  }, []);
  return html`<div class="page-title"><h1>Quarters</h1></div>
    ${error && html`<${Failure} error=${error} retry=${load} />`}
    ${!page ? !error && html`<${Loading} what="quarters" />`
      : page.quarters.length ? html`<${QuarterTable} quarters=${page.quarters} changed=${load} />`
      : html`<${Empty}><p>No quarters yet. Start one below: each morning you tell what has happened, and its policy plans the days ahead.</p><//>`}
    <${StartForm} />`;
}

function QuarterTable({quarters, changed}) {
  return html`<div class="wide" tabindex="0" role="region" aria-label="Quarters"><table class="plans">
    <thead><tr><th scope="col">Quarter</th><th scope="col">Policy</th><th scope="col">Next morning</th><th scope="col">Last one</th>
      <th scope="col" class="number">Delivered</th><th scope="col" class="number minor">of</th><th scope="col" class="minor">Started</th>
      <th scope="col"><span class="unseen">Actions</span></th></tr></thead>
    <tbody>${quarters.map(quarter => html`<tr key=${quarter.id} data-quarter=${quarter.id}>
      <th scope="row"><a href=${address(["quarters", quarter.id])}>${quarter.name}</a>
        ${quarter.error && html`<br /><small class="failed-why">${quarter.error}</small>`}</th>
      <td>${quarter.policy}</td>
      <td>${quarter.next ? dayText(quarter.next) : "over"}</td>
      <td>${quarter.status ? html`<${Status} of=${quarter} />` : "none told"}</td>
      <td class="number">${count(quarter.delivered)}</td><td class="number minor">${count(quarter.orders)}</td>
      <td class="time minor">${momentText(quarter.createdAt)}</td>
      <td class="number"><${Delete} quarter=${quarter} changed=${changed} /></td></tr>`)}</tbody>
  </table></div>`;
}

function Delete({quarter, changed}) {
  const [asked, setAsked] = useState(false);
  const remove = async () => {
    try {
      await api.removeQuarter(quarter.id);
      notify(quarter.name + " is deleted.");
      changed();
    } catch (error) {
      notify(error.message, true);
    }
    setAsked(false);
  };
  return asked
    ? html`<span class="plan-actions" role="group" aria-label=${"Delete " + quarter.name}><span>Delete for good, with all its days?</span>
        <button class="danger" onClick=${remove}>Delete</button><button class="quiet" onClick=${() => setAsked(false)}>Keep</button></span>`
    : html`<button class="quiet" onClick=${() => setAsked(true)} aria-label=${"Delete " + quarter.name}>Delete…</button>`;
}

function StartForm() {
  const [datasets, setDatasets] = useState([]);
  const [failure, setFailure] = useState(null);
  const [busy, setBusy] = useState(false);
  const field = useId();
  useEffect(() => {
    api.datasets().then(setDatasets, setFailure);
  }, []);
  const submit = async event => {
    event.preventDefault();
    setFailure(null);
    setBusy(true);
    try {
      const quarter = await start(new FormData(event.target));
      notify(quarter.name + " is started.");
      go(address(["quarters", quarter.id]));
    } catch (error) {
      setFailure(error);
    }
    setBusy(false);
  };
  const number = (name, label, value, most) => html`<label class="field" for=${field + name}>${label}
    <input id=${field + name} name=${name} type="number" min=${most ? 1 : undefined} max=${most} step="1" defaultValue=${value} required /></label>`;
  return html`<form class="new-plan stack start-quarter" onSubmit=${submit} aria-busy=${busy}>
    <fieldset class="card options"><legend>Start a quarter</legend>
      <label class="field" for=${field + "d"}>Dataset
        <select id=${field + "d"} name="dataset">${datasets.map(one => html`<option key=${one.name} value=${one.name}>${one.name}: ${counted(one.orders, "order")}, ${counted(one.days, "day")}</option>`)}</select>
      </label>
      <label class="field" for=${field + "f"}>or own problem, as JSON
        <input id=${field + "f"} name="file" type="file" accept=".json,.gz" /><small>A file that is chosen counts.</small>
      </label>
      <label class="field" for=${field + "n"}>Name
        <input id=${field + "n"} name="name" maxlength="200" placeholder="that of the problem" autocomplete="off" />
      </label>
      <label class="field" for=${field + "p"}>Policy
        <select id=${field + "p"} name="policy">${POLICIES.map(([name, about]) => html`<option value=${name} selected=${name === "rolling"}>${name}: ${about}</option>`)}</select>
      </label>
      <label class="field" for=${field + "o"}>Orders become known
        <select id=${field + "o"} name="orders"><option value="dated">as the problem dates them</option><option value="told">as mornings are told</option></select>
      </label>
      ${number("horizon", "Days planned each morning", 7, 400)}
      ${number("promiseDays", "Days with appointments", 3, 400)}
      ${number("steps", "Moves that a morning tries", 2000, 1000000)}
      ${number("seed", "Seed", 0)}
    </fieldset>
    <div class="actions"><button class="main" disabled=${busy}>Start</button></div>
    ${failure && html`<${Failure} error=${failure} />`}
  </form>`;
}

async function start(form) {
  const options = {orders: form.get("orders")};
  for (const name of ["horizon", "promiseDays", "steps", "seed"]) {
    options[name] = Number(form.get(name));
  }
  const name = form.get("name").trim();
  const settings = {policy: form.get("policy"), options, ...(name && {name})};
  const file = form.get("file");
  const isFile = file && file.size > 0;
  const problem = isFile ? await readFile(file) : await api.dataset(form.get("dataset"));
  try {
    return await api.startQuarter(problem, settings);
  } catch (error) {
    throw isFile ? await inFile(error, problem) : error;
  }
}
