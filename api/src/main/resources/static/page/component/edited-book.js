// Plans again around what was edited by hand in the book of a plan, and tells of a plan that was made so.
import {api} from "../api.js";
import {notePlan} from "../plans.js";
import {DEFAULT_SECONDS} from "../revisions.js";
import {go, planAddress} from "../router.js";
import {notify} from "../state.js";
import {html, useId, useState} from "../ui.js";
import {HandEdits} from "./hand-edits.js";
import {Failure} from "./states.js";

/** What was edited by hand to make this plan, and a way to edit it further. */
export function EditedBook({id, book}) {
  return html`<div class="stack">
    ${book.plan.editedByHand && html`<${HandEdits} key=${id} book=${book} />`}
    <${Around} id=${id} book=${book} />
  </div>`;
}

function Around({id, book}) {
  const [error, setError] = useState(null);
  const [busy, setBusy] = useState(false);
  const field = useId();
  const submit = async event => {
    event.preventDefault();
    const form = new FormData(event.target);
    setBusy(true);
    setError(null);
    try {
      const revision = await api.reviseBook(id, form.get("book"), {seconds: form.get("seconds")}, book.result.resultVersion);
      notePlan(revision);
      notify("It is being planned around what was edited, as a revision of the plan.");
      go(planAddress(revision.id));
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  };
  return html`<form class="card stack edited-book" onSubmit=${submit} aria-labelledby=${field + "-title"}>
    <h2 id=${field + "-title"}>Plan around a book that was edited</h2>
    <p>Download this plan as XLSX, edit its sheets deliveries and trips in a spreadsheet, and choose the book here. What was edited stays; the rest is planned around it.</p>
    <div class="row options">
      <label class="field" for=${field + "b"}>Edited book <input id=${field + "b"} name="book" type="file" accept=".xlsx" required /></label>
      <label class="field" for=${field + "s"}>Seconds <input id=${field + "s"} name="seconds" type="number" min="0.1" max="86400" step="any" defaultValue=${DEFAULT_SECONDS} required /></label>
    </div>
    <div class="actions"><button class="main" disabled=${busy}>Plan around it</button></div>
    ${error && html`<${Failure} error=${error} />`}
  </form>`;
}
