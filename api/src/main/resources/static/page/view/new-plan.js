// Starts a plan: from a dataset that is shipped or a file of one's own, with time and options.
import {api} from "../api.js";
import {Failure, Loading} from "../component/states.js";
import {counted} from "../format.js";
import {notePlan} from "../plans.js";
import {go, planAddress, setQuery} from "../router.js";
import {notify} from "../state.js";
import {html, useEffect, useId, useState} from "../ui.js";
import {inFile, readFile, tablesType} from "../upload.js";

export default function NewPlan({route}) {
  const [datasets, setDatasets] = useState(null);
  const [file, setFile] = useState(null);
  const [failure, setFailure] = useState(null);
  const [busy, setBusy] = useState(null);
  const chosen = route.query.from === "file" ? "file" : "dataset";
  useEffect(() => {
    api.datasets().then(setDatasets, setFailure);
  }, []);
  const submit = async event => {
    event.preventDefault();
    const form = new FormData(event.target);
    setFailure(null);
    setBusy("Sending …");
    try {
      const plan = await start(chosen, form, file);
      notePlan(plan);
      notify(plan.name + " is being planned.");
      go(planAddress(plan.id));
    } catch (error) {
      setFailure(error);
    }
    setBusy(null);
  };
  return html`<div class="page-title"><h1>New plan</h1></div>
    <form class="new-plan stack" onSubmit=${submit} aria-busy=${busy !== null}>
      <fieldset class="card">
        <legend>Problem</legend>
        <div class="choice row" role="group" aria-label="Where the problem comes from">
          <button type="button" aria-pressed=${chosen === "dataset"} onClick=${() => setQuery({from: ""})}>Shipped dataset</button>
          <button type="button" aria-pressed=${chosen === "file"} onClick=${() => setQuery({from: "file"})}>Own file</button>
        </div>
        ${chosen === "file" ? html`<${FileField} file=${file} take=${setFile} />`
          : datasets ? html`<${DatasetField} datasets=${datasets} first=${route.query.dataset} />`
          : !failure && html`<${Loading} what="datasets" />`}
      </fieldset>
      <${OptionFields} />
      <div class="actions"><button class="main" disabled=${busy !== null}>Plan</button> <span role="status">${busy}</span></div>
      ${failure && html`<${Failure} error=${failure} />`}
    </form>`;
}

async function start(chosen, form, file) {
  const options = {};
  for (const name of ["seconds", "gap", "seed"]) {
    const text = form.get(name).trim();
    if (text) {
      options[name] = Number(text);
    }
  }
  if (chosen === "dataset") {
    return api.submit(await api.dataset(form.get("dataset")), options);
  }
  if (!file) {
    throw new Error("Choose a file first.");
  }
  const type = tablesType(file);
  if (type) {
    return api.submitTables(file, type, options);
  }
  const problem = await readFile(file);
  try {
    return await api.submit(problem, options);
  } catch (error) {
    throw await inFile(error, problem);
  }
}

function DatasetField({datasets, first}) {
  const field = useId();
  const largest = [...datasets].sort((a, b) => b.orders - a.orders);
  const preferred = datasets.some(one => one.name === first) ? first : largest[0]?.name;
  return html`<label class="field" for=${field}>Dataset
    <select id=${field} name="dataset">
      ${largest.map(one => html`<option value=${one.name} selected=${one.name === preferred}>
        ${one.name}: ${counted(one.orders, "order")}, ${counted(one.centers, "center")}, ${counted(one.carriers, "carrier")}, ${counted(one.days, "day")}
      </option>`)}
    </select>
  </label>`;
}

function FileField({file, take}) {
  const field = useId();
  const [over, setOver] = useState(false);
  const drop = event => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0] || file);
  };
  return html`<div class=${"drop" + (over ? " over" : "")} onDrop=${drop}
      onDragOver=${event => {
        event.preventDefault();
        setOver(true);
      }} onDragLeave=${() => setOver(false)}>
    <label class="field" for=${field}>Problem as XLSX book, ZIP of CSV files, or JSON, also gzipped
      <input id=${field} type="file" accept=".xlsx,.zip,.json,.gz" onChange=${event => take(event.target.files[0])} />
      <small>${file ? file.name + " is chosen." : "Choose it, or drop it here."}</small>
    </label>
  </div>`;
}

function OptionFields() {
  const field = useId();
  return html`<fieldset class="card options">
    <legend>Options</legend>
    <label class="field" for=${field + "s"}>Time, in seconds
      <input id=${field + "s"} name="seconds" type="number" min="0.1" max="86400" step="any" defaultValue="30" required />
      <small>More time, a better plan and a closer proof.</small>
    </label>
    <label class="field" for=${field + "g"}>End at a gap of, in percent
      <input id=${field + "g"} name="gap" type="number" min="0" max="100" step="any" placeholder="only when time is up" />
      <small>Ends as soon as the plan is proven that close.</small>
    </label>
    <label class="field" for=${field + "r"}>Seed
      <input id=${field + "r"} name="seed" type="number" step="1" placeholder="0" />
      <small>Of the random numbers.</small>
    </label>
  </fieldset>`;
}
