// What can be kept of a plan: the plan and its problem as files.
import {api} from "../api.js";
import {hasResult} from "../plans.js";
import {notify} from "../state.js";
import {BOOK_TYPE, JSON_TYPE, saveFile} from "../upload.js";
import {html, useState} from "../ui.js";

const FILES = [
  {title: "Plan as JSON", what: "result", type: JSON_TYPE, ending: ".plan.json", planned: true},
  {title: "Plan and problem as XLSX", what: "result", type: BOOK_TYPE, ending: ".plan.xlsx", planned: true},
  {title: "Load sheets for print", what: "load-sheets", type: "text/html", ending: ".load-sheets.html", planned: true},
  {title: "Load sheets as XLSX", what: "load-sheets", type: BOOK_TYPE, ending: ".load-sheets.xlsx", planned: true},
  {title: "Problem as JSON", what: "problem", type: JSON_TYPE, ending: ".json"},
  {title: "Problem as XLSX", what: "problem", type: BOOK_TYPE, ending: ".xlsx"}
];

export function Downloads({plan}) {
  const [busy, setBusy] = useState(false);
  const fetchFile = async ({what, type, ending}) => {
    setBusy(true);
    try {
      saveFile(await api.download(plan.id, what, type), plan.name + ending);
    } catch (error) {
      notify(error.message, true);
    }
    setBusy(false);
  };
  return html`<details class="downloads"><summary>Download</summary>
    <div class="row">${FILES.filter(file => !file.planned || hasResult(plan)).map(file => html`<button
      disabled=${busy} onClick=${() => fetchFile(file)}>${file.title}</button>`)}</div>
  </details>`;
}
