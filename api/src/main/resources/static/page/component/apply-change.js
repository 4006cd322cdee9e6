// Plans again after a change, at once: how long, and the button.
import {changeWords} from "../change-words.js";
import {DEFAULT_SECONDS, revise} from "../revisions.js";
import {html, useId, useState} from "../ui.js";
import {Failure} from "./states.js";

/** expected: the handover that the change is for, which is looked for in the new plan; undefined for none. */
export function ApplyChange({plan, version, change, expected, close, children}) {
  const [error, setError] = useState(null);
  const [busy, setBusy] = useState(false);
  const field = useId();
  const submit = async event => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    try {
      await revise(plan, change, {seconds: Number(new FormData(event.target).get("seconds"))}, version, expected);
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  };
  return html`<form class="apply" onSubmit=${submit} aria-label="Plan again after the change">
    <p data-change>The change: ${changeWords(change)}.</p>
    <div class="row">
      <label class="inline-field" for=${field}>Seconds <input id=${field} name="seconds" type="number" min="0.1" max="86400" step="any" defaultValue=${DEFAULT_SECONDS} required /></label>
      <button class="main" disabled=${busy}>Plan again with it</button>
      ${children}
      ${close && html`<button type="button" class="quiet" onClick=${close}>Cancel</button>`}
    </div>
    ${error && html`<${Failure} error=${error} />`}
  </form>`;
}
