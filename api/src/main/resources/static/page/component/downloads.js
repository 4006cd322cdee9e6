// What can be kept of a plan: the plan and its problem as files, and load sheets of all, of a yard or of a day.
import {api} from "../api.js";
import {dayText} from "../format.js";
import {hasResult} from "../plans.js";
import {notify} from "../state.js";
import {BOOK_TYPE, JSON_TYPE, saveFile} from "../upload.js";
import {html, useId, useState} from "../ui.js";

const FILES = [
  {title: "Plan as JSON", what: "result", type: JSON_TYPE, ending: ".plan.json", planned: true},
  {title: "Plan and problem as XLSX", what: "result", type: BOOK_TYPE, ending: ".plan.xlsx", planned: true},
  {title: "Problem as JSON", what: "problem", type: JSON_TYPE, ending: ".json"},
  {title: "Problem as XLSX", what: "problem", type: BOOK_TYPE, ending: ".xlsx"}
];
const SHEETS = [
  {title: "Load sheets for print", what: "load-sheets", type: "text/html", ending: ".load-sheets.html"},
  {title: "Load sheets as XLSX", what: "load-sheets", type: BOOK_TYPE, ending: ".load-sheets.xlsx"}
];

/** book: that of the plan; its problem may not be there yet. */
export function Downloads({plan, book}) {
  const [making, setMaking] = useState("");
  const fetchFile = async ({title, what, type, ending}, choice = {}) => {
    setMaking(title);
    try {
      const chosen = Object.values(choice).filter(Boolean).map(value => "." + value).join("");
      saveFile(await api.download(plan.id, what, type, choice), plan.name + chosen + ending);
    } catch (error) {
      notify(error.message, true);
    }
    setMaking("");
  };
  return html`<details class="downloads"><summary>Download</summary>
    <div class="row">${FILES.filter(file => !file.planned || hasResult(plan)).map(file => html`<button
      disabled=${making} onClick=${() => fetchFile(file)}>${file.title}</button>`)}</div>
    ${hasResult(plan) && html`<${LoadSheets} problem=${book.problem} days=${book.tables?.days} making=${making} fetchFile=${fetchFile} />`}
    <p role="status" class="note">${making && html`<span class="spinner" aria-hidden="true"></span> ${making}: it is being made …`}</p>
  </details>`;
}

function LoadSheets({problem, days = [], making, fetchFile}) {
  const [yard, setYard] = useState("");
  const [day, setDay] = useState("");
  const field = useId();
  return html`<div class="row" role="group" aria-label="Load sheets">
    <label class="inline-field" for=${field}>Yard <select id=${field} name="yard" value=${yard} onChange=${event => setYard(event.target.value)}>
      <option value="">all yards and centers</option>${problem?.yards.map(one => html`<option key=${one.id} value=${one.id}>${one.name || one.id}</option>`)}</select></label>
    <label class="inline-field" for=${field + "d"}>Day <select id=${field + "d"} name="day" value=${day} onChange=${event => setDay(event.target.value)}>
      <option value="">all days</option>${days.map(one => html`<option key=${one} value=${one}>${dayText(one)}</option>`)}</select></label>
    ${SHEETS.map(file => html`<button disabled=${making} onClick=${() => fetchFile(file, {yard, day})}>${file.title}</button>`)}
  </div>`;
}
