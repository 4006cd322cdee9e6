// What-ifs: changes, each with a name, planned for the same time and shown side by side.
import {changeWords} from "../change-words.js";
import {draftChange, draftScenarios, useDraft} from "../drafts.js";
import {NOTHING, count, counted, dayText, momentText, percent} from "../format.js";
import {ask, stopQuestion, useQuestion} from "../questions.js";
import {DEFAULT_SECONDS} from "../revisions.js";
import {go, planAddress} from "../router.js";
import {html, useEffect, useId, useState} from "../ui.js";
import {ChangeEditor} from "./change-editor.js";
import {MoreCarriers, moreCarriers} from "./more-carriers.js";
import {Failure, FaultList} from "./states.js";

const MOST = 20; // What-ifs that the service takes at once.

export function WhatIfs({id, book, query}) {
  const {scenarios} = useDraft(id);
  const question = useQuestion(id, "what-ifs");
  const [open, setOpen] = useState(0);
  const put = list => draftScenarios(id, list);
  const take = scenario => {
    setOpen(scenario.change.length ? -1 : scenarios.length);
    put([...scenarios, scenario]);
  };
  useEffect(() => fill(query, scenarios, take, book), [query.center, query.day, query.yard]);
  const add = () => take({name: "What if " + (scenarios.length + 1), change: []});
  const submit = event => {
    event.preventDefault();
    const form = new FormData(event.target);
    ask(id, "what-ifs", {changes: scenarios, options: {seconds: Number(form.get("seconds")), seeds: Number(form.get("seeds"))}});
  };
  const errors = question?.error?.errors;
  const field = useId();
  return html`<div class="stack">
    <form class="card stack" onSubmit=${submit} aria-labelledby=${field + "-title"}>
      <h2 id=${field + "-title"}>What would a change bring?</h2>
      <p>Each what-if is planned on from this plan for the same time; so is the plan without a change, and the gain is what comes on top of that.
        With one seed it is an estimate; with three, which take three times as long, what luck makes is taken off.</p>
      ${scenarios.map((scenario, at) => html`<${Scenario} key=${at} at=${at} scenario=${scenario} book=${book} errors=${errors} open=${open === at}
        toggle=${() => setOpen(open === at ? -1 : at)} put=${now => put(scenarios.map((one, other) => (other === at ? now : one)))}
        remove=${() => put(scenarios.filter((_, other) => other !== at))} />`)}
      <${MoreCarriers} book=${book} add=${take} disabled=${scenarios.length >= MOST} />
      <div class="row">
        <button type="button" onClick=${add} disabled=${scenarios.length >= MOST}>Add a what-if of any change</button>
        <label class="inline-field" for=${field}>Seconds each <input id=${field} name="seconds" type="number" min="0.1" max="86400" step="any" defaultValue=${DEFAULT_SECONDS} required /></label>
        <label class="inline-field" for=${field + "-seeds"}>Seeds <input id=${field + "-seeds"} name="seeds" type="number" min="1" max="100" step="1" defaultValue="1" required /></label>
        <button class="main" disabled=${!scenarios.length || question?.working}>Plan them</button>
      </div>
      ${question?.error && html`<${Faults} error=${question.error} scenarios=${scenarios} />`}
    </form>
    ${question?.working && html`<${Working} id=${id} what="what-ifs" question=${question} said="Planning each of them …" />`}
    <${Unanswered} question=${question} />
    ${question?.result && html`<${SideBySide} id=${id} book=${book} job=${question.job} result=${question.result} />`}
  </div>`;
}

/** Begins with more handovers of a center, on a day or on each, or with more carriers of a yard, where the address names them. */
function fill({center, day, yard}, scenarios, take, book) {
  const wanted = center ? {
    name: "1 handover more at " + center + (day ? " on " + dayText(day) : " on each day"),
    change: [{op: "set-handovers", center, days: day ? [day] : book.tables.days, plus: 1}]
  } : yard && moreCarriers(book, yard, 2);
  if (wanted && !scenarios.some(scenario => scenario.name === wanted.name)) {
    take(wanted);
  }
}

function Scenario({at, scenario, put, remove, open, toggle, book, errors}) {
  const field = useId();
  return html`<div class="scenario" data-scenario=${at}>
    <div class="row"><label class="inline-field" for=${field}>Name <input id=${field} value=${scenario.name} onInput=${event => put({...scenario, name: event.target.value})} /></label>
      <button type="button" class="quiet" aria-expanded=${open} onClick=${toggle}>${open ? "Fold" : "Open"}</button>
      <button type="button" class="quiet" onClick=${remove} aria-label=${"Remove " + scenario.name}>Remove</button>
      ${!open && html`<span data-change>${changeWords(scenario.change) || "no change yet"}</span>`}</div>
    ${open && html`<${ChangeEditor} change=${scenario.change} book=${book} errors=${errors} pointer=${"/changes/" + at + "/change"}
      put=${change => put({...scenario, change})} />`}
  </div>`;
}

/** An error; of those that have a place in a what-if only that is told, since each stands at its field. */
function Faults({error, scenarios}) {
  const elsewhere = (error.errors || []).filter(one => !/^\/changes\/\d+\/change\/\d+/.test(one.pointer || ""));
  const names = new Set((error.errors || []).map(one => scenarios[one.pointer?.split("/")[2]]?.name).filter(Boolean));
  return html`<${Failure} error=${new Error(error.message)}>
    ${names.size > 0 && html`<p>Not right yet: ${[...names].join(", ")}. Each error stands at its field.</p>`}
    <${FaultList} errors=${elsewhere} /><//>`;
}

/** A question that is being answered: how far it is, and a way to end it. */
export function Working({id, what, question, said}) {
  const {job} = question;
  return html`<p class="card row" role="status"><span class="spinner" aria-hidden="true"></span>
    ${job?.status === "QUEUED" ? "It waits for its turn." : said}
    ${job && html`<button class="quiet" onClick=${() => stopQuestion(id, what)}>Stop; keep what there is</button>`}</p>`;
}

/** When an answer was found, and whether it is of the plan as it is. */
export function FoundAt({job, result, book}) {
  const isStale = result.resultVersion !== book.result.resultVersion;
  return html`<p class="note" data-found-at>Found on ${momentText(job?.endedAt)}${isStale ? ", before the plan got better: ask again for the plan as it is" : ""}.</p>`;
}

/** A question whose job has ended with nothing: it was stopped, or the time was too short. */
export function Unanswered({question}) {
  const isOver = question?.job && !question.working && !question.result && !question.error;
  return isOver ? html`<p class="card" role="status">${question.job.status === "STOPPED" ? "It was stopped before there was an answer."
    : "There is no answer: the time was too short. Give it more seconds."}</p>` : null;
}

function SideBySide({id, book, job, result}) {
  const plans = [result.control, ...result.changes];
  const seeds = result.seeds || 1; // An answer of an earlier release has none.
  return html`<section class="card" aria-labelledby="side-by-side"><h2 id="side-by-side">Side by side</h2>
    <${FoundAt} job=${job} result=${result} book=${book} />
    <div class="wide" tabindex="0" role="region" aria-label="What-ifs side by side"><table class="what-ifs">
      <thead><tr><th scope="col">What if</th><th scope="col" class="number">Delivered</th><th scope="col" class="number">Gain<br /><small data-gain-kind>${seeds > 1 ? "verified, " + counted(seeds, "seed") : "estimate, one seed"}</small></th>
        <th scope="col" class="number">Appointments kept</th><th scope="col" class="number">Delivered<br /><small>with priority</small></th>
        <th scope="col" class="number">At most<br /><small>with priority</small></th><th scope="col" class="number">Gap</th><th scope="col" class="number">Cost</th>
        <th scope="col" class="number">Each more costs</th><th scope="col" class="number">Handovers changed</th><th scope="col"><span class="unseen">Actions</span></th></tr></thead>
      <tbody>
        <tr><th scope="row">plan before</th><td class="number">${count(result.before.delivered)}</td><td></td><td class="number">${count(result.before.appointmentsKept)}</td>
          <td class="number">${count(result.before.deliveredWeight)}</td><td></td><td></td><td class="number">${count(result.before.cost)}</td><td></td><td></td><td></td></tr>
        ${plans.map((plan, at) => html`<${PlannedRow} key=${at} id=${id} plan=${plan} isControl=${at === 0} />`)}
      </tbody></table></div>
    <p class="note">${seeds > 1 ? verifiedText(result.luck)
      : "Gain: orders delivered more than without a change in the same time. Searches depend on luck; a gain of a few may be another one in another run."}</p>
  </section>`;
}

/** How gains of several seeds are counted. */
function verifiedText(luck) {
  return "Gain: orders that the least of the plans with it delivers more than the most of those without a change, less what luck makes"
    + (luck === undefined ? "" : " (" + count(luck) + ")") + ". At 0 or below nothing can be told from luck.";
}

/** What a change brings: verified, or told why it is not, or the estimate of one seed. */
function Gain({plan}) {
  if (plan.gainKind === "untold") {
    return html`${NOTHING}<br /><small>a plan with it keeps fewer appointments</small>`;
  }
  return signed(plan.gainKind === "verified" ? plan.gained : plan.gain);
}

function PlannedRow({id, plan, isControl}) {
  const revise = () => {
    draftChange(id, plan.change);
    go(planAddress(id, "changes", {tab: "revise"}));
  };
  return html`<tr data-what-if=${plan.name}>
    <th scope="row">${plan.name}${plan.change.length > 0 && html`<br /><small data-change>${changeWords(plan.change)}</small>`}
      ${plan.warnings?.map(warning => html`<br /><small class="fault">${warning}</small>`)}</th>
    <td class="number" data-figure="delivered">${count(plan.delivered)}</td>
    <td class="number" data-figure="gain">${!isControl && html`<${Gain} plan=${plan} />`}</td>
    <td class="number" data-figure="kept">${count(plan.appointmentsKept)}</td>
    <td class="number" data-figure="weight">${count(plan.deliveredWeight)}</td><td class="number" data-figure="most">${count(plan.upperBound?.deliveries)}</td><td class="number">${percent(plan.gapPercent)}</td>
    <td class="number" data-figure="cost">${count(plan.cost)}</td><td class="number">${plan.costOfDelivery === undefined ? NOTHING : count(plan.costOfDelivery)}</td>
    <td class="number" data-figure="changed">${count(plan.changedHandovers)}</td>
    <td>${!isControl && html`<button onClick=${revise}>Revise with it…</button>`}</td></tr>`;
}

/** A number with its sign: +5, −5, 0. */
export function signed(value) {
  return value > 0 ? "+" + count(value) : value < 0 ? "−" + count(-value) : "0";
}
