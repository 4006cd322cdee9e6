// The plan as a file to be mailed or printed. A link cannot carry an API key: with one it is fetched, and saved.
import {api, hasKey, reportAddress} from "../api.js";
import {notify} from "../state.js";
import {html} from "../ui.js";
import {saveFile} from "../upload.js";

export function ReportLink({plan}) {
  if (!hasKey()) {
    return html`<a class="button quiet" href=${reportAddress(plan.id, plan.parent)} target="_blank" rel="noopener">Report</a>`;
  }
  const save = async () => {
    try {
      saveFile(await api.report(plan.id, plan.parent), plan.name + ".html");
    } catch (error) {
      notify(error.message, true);
    }
  };
  return html`<button class="quiet" onClick=${save}>Report</button>`;
}
