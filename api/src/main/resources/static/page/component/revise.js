// Plans again after a change: to a day, with days and parts of the plan that stay as they are.
import {draftChange, useDraft} from "../drafts.js";
import {dayText} from "../format.js";
import {DEFAULT_SECONDS, revise} from "../revisions.js";
import {html, useEffect, useId, useState} from "../ui.js";
import {ChangeEditor} from "./change-editor.js";
import {Failure} from "./states.js";

export function Revise({id, book, query}) {
  const {change} = useDraft(id);
  const {days} = book.tables;
  const [to, setTo] = useState("");
  const [error, setError] = useState(null);
  const [busy, setBusy] = useState(false);
  const field = useId();
  useEffect(() => fill(id, query, change, days), [query.center, query.day]);
  const put = now => {
    setError(null);
    draftChange(id, now);
  };
  const submit = async event => {
    event.preventDefault();
    const form = new FormData(event.target);
    const options = Object.fromEntries(["seconds", "keepDays", "seed"].filter(name => form.get(name)).map(name => [name, Number(form.get(name))]));
    setBusy(true);
    setError(null);
    try {
      const whole = to ? [{op: "roll", to}, ...change] : change;
      await revise(book.plan, whole, options, book.result.resultVersion);
      draftChange(id, []);
    } catch (failure) {
      setError(to ? shifted(failure) : failure);
      setBusy(false);
    }
  };
  return html`<form class="card stack revise" onSubmit=${submit} aria-labelledby=${field + "-title"}>
    <h2 id=${field + "-title"}>Plan again after a change</h2>
    <p>The new plan starts from this one. Handovers stay as they are where that costs no delivery.</p>
    <div class="row options">
      <label class="field" for=${field + "t"}>Go on to day
        <select id=${field + "t"} name="to" value=${to} onChange=${event => setTo(event.target.value)}>
          <option value="">stay at ${dayText(days[0])}</option>
          ${days.slice(1).map(day => html`<option value=${day}>${dayText(day)}</option>`)}</select>
        <small>What is planned before has happened.</small></label>
      <label class="field" for=${field + "k"}>Days that stay <input id=${field + "k"} name="keepDays" type="number" min="0" max=${days.length} step="1" placeholder="0" />
        <small>From the first one on.</small></label>
      <label class="field" for=${field + "s"}>Seconds <input id=${field + "s"} name="seconds" type="number" min="0.1" max="86400" step="any" defaultValue=${DEFAULT_SECONDS} required /></label>
      <label class="field" for=${field + "r"}>Seed <input id=${field + "r"} name="seed" type="number" step="1" placeholder="0" /></label>
    </div>
    <${ChangeEditor} change=${change} put=${put} book=${book} pointer="/change" errors=${error?.errors} />
    <div class="actions">
      <button class="main" disabled=${busy}>Plan again</button>
      <button type="button" onClick=${() => put([...change, {op: "lock"}])}>Lock a part of the plan</button>
      ${change.length > 0 && html`<button type="button" class="quiet" onClick=${() => put([])}>Clear</button>`}
      ${!change.length && !to && html`<small>Nothing changes yet: it would be planned on from here.</small>`}
    </div>
    ${error && html`<${Faulty} error=${error} />`}
  </form>`;
}

/** The error as a whole; what is wrong with a field stands at the field. */
function Faulty({error}) {
  const atFields = (error.errors || []).some(one => /^\/change\/\d+/.test(one.pointer || ""));
  const others = (error.errors || []).filter(one => !one.pointer?.startsWith("/change"));
  return html`<${Failure} error=${Object.assign(new Error(error.message), {errors: others})}>
    ${atFields && html`<p>Each error stands at its field.</p>`}
    ${error.code === "outdated" && html`<p>There is a better plan by now: look at it, and plan again.</p>`}<//>`;
}

/** The errors of a change that began with an operation that has no form. */
function shifted(error) {
  const errors = (error.errors || []).map(one => ({...one, pointer: one.pointer?.replace(/^\/change\/(\d+)/,
    (_, at) => (at === "0" ? "/to" : "/change/" + (at - 1)))}));
  return Object.assign(new Error(error.message), {code: error.code, errors});
}

/** Begins with the handovers of a center, on a day or on each, where the address names them. */
function fill(id, {center, day}, change, days) {
  const isThere = change.some(one => one.op === "set-handovers" && one.center === center && (!day || one.days?.includes(day)));
  if (center && !isThere) {
    draftChange(id, [...change, {op: "set-handovers", center, days: day ? [day] : days, plus: 1}]);
  }
}
