// What the plan lacks most: what a bound prices at how much, what planning again has gained, and what a target takes.
import {draftChange, draftScenarios, useDraft} from "../drafts.js";
import {NOTHING, count, tenths, withDays} from "../format.js";
import {ask, useQuestion} from "../questions.js";
import {DEFAULT_SECONDS} from "../revisions.js";
import {go, planAddress} from "../router.js";
import {html, useId} from "../ui.js";
import {Failure} from "./states.js";
import {FoundAt, Unanswered, Working, signed} from "./what-ifs.js";

const KINDS = {carrier: "carrier", handover: "handover", departure: "departure", lot: "lot space", release: "appointment released"};

export function Bottlenecks({id, book}) {
  const question = useQuestion(id, "bottlenecks");
  const field = useId();
  const submit = event => {
    event.preventDefault();
    const form = new FormData(event.target);
    const options = Object.fromEntries(["seconds", "candidates", "releases", "target"].filter(name => form.get(name)).map(name => [name, Number(form.get(name))]));
    ask(id, "bottlenecks", {options});
  };
  const target = book.result.verdict?.month?.target;
  return html`<div class="stack">
    <form class="card stack" onSubmit=${submit} aria-labelledby=${field + "-title"}>
      <h2 id=${field + "-title"}>What binds, and what more would bring</h2>
      <div class="row options">
        <label class="field" for=${field + "s"}>Seconds <input id=${field + "s"} name="seconds" type="number" min="0.1" max="86400" step="any" defaultValue=${DEFAULT_SECONDS} required />
          <small>For each proof and each plan.</small></label>
        <label class="field" for=${field + "c"}>Verified <input id=${field + "c"} name="candidates" type="number" min="0" max="100" step="1" placeholder="3" />
          <small>So many of the best are planned again.</small></label>
        <label class="field" for=${field + "r"}>Appointments to release <input id=${field + "r"} name="releases" type="number" min="0" step="1" placeholder="0" />
          <small>Customers asked for another day.</small></label>
        <label class="field" for=${field + "t"}>Target <input id=${field + "t"} name="target" type="number" min="0" step="1" placeholder=${target?.low ?? "none"} />
          <small>Of the month; finds what it takes.</small></label>
      </div>
      <div class="actions"><button class="main" disabled=${question?.working}>Find what binds</button></div>
      ${question?.error && html`<${Failure} error=${question.error} />`}
    </form>
    ${question?.working && html`<${Working} id=${id} what="bottlenecks" question=${question} said="Proving what binds, and planning with more of it …" />`}
    <${Unanswered} question=${question} />
    ${question?.result && html`<${Found} id=${id} book=${book} job=${question.job} result=${question.result} />`}
  </div>`;
}

function Found({id, book, job, result}) {
  return html`<section class="card" aria-labelledby="candidates"><h2 id="candidates">What would help</h2>
      <${FoundAt} job=${job} result=${result} book=${book} />
      ${result.candidates.length ? html`<${Candidates} id=${id} book=${book} candidates=${result.candidates} />` : html`<p>${result.estimated
        ? "Nothing that the bound puts a price on." : "What would help is not estimated in the time given; give it more seconds."}</p>`}
    </section>
    ${(result.proofs.length > 0 || result.packages.length > 0) && html`<section class="card" aria-labelledby="target"><h2 id="target">To reach the target</h2>
      <ul class="plain proofs">${result.proofs.map(proof => html`<li>Proven: ${withDays(proof.text.replace(/^proven: /, ""), book)}</li>`)}</ul>
      ${result.packages.map((one, at) => html`<${Package} key=${at} id=${id} book=${book} one=${one} />`)}
      ${!result.packages.length && html`<p>${result.estimated ? "No package was found that reaches it." : "No package was looked for, which takes estimates."}</p>`}</section>`}`;
}

function Candidates({id, book, candidates}) {
  return html`<div class="wide" tabindex="0" role="region" aria-label="What would help"><table class="candidates">
    <thead><tr><th scope="col">What</th><th scope="col">Kind</th><th scope="col" class="number">Estimate<br /><small>by the bound, nothing proven</small></th>
      <th scope="col" class="number">Gained<br /><small>verified: planned again</small></th><th scope="col" class="number">Price at most</th><th scope="col"><span class="unseen">Actions</span></th></tr></thead>
    <tbody>${candidates.map((one, at) => html`<tr key=${at} data-candidate=${at}><th scope="row">${withDays(one.text, book)}</th><td>${KINDS[one.kind] || one.kind}</td>
      <td class="number estimate" data-figure="estimate">${tenths(one.estimate)}</td>
      <td class="number gained" data-figure="gained">${one.gained === undefined ? html`<small>no gain told</small>` : signed(one.gained)}</td>
      <td class="number">${count(one.price) || NOTHING}</td><td><${Use} id=${id} change=${one.change} name=${one.text} /></td></tr>`)}</tbody>
  </table></div>
  <p class="note">Estimates tell what one more of it is priced at, all else as it is; they do not add up. Gained is the least of three plans with it less the most of three without, less what luck makes: at 0 or below nothing can be told from luck. No gain is told of what was not planned, or keeps fewer appointments.</p>`;
}

function Package({id, book, one}) {
  return html`<div class="package"><p><strong>${withDays(one.text, book)}</strong></p>
    <p>Planned with it: <strong data-figure="total">${count(one.total)}</strong>, target ${count(one.target)}; price ${count(one.price)}, all of it counted. A cheaper one may exist.</p>
    <p class="actions"><${Use} id=${id} change=${one.change} name=${one.text} /></p></div>`;
}

function Use({id, change, name}) {
  const {scenarios} = useDraft(id);
  const revise = () => {
    draftChange(id, change);
    go(planAddress(id, "changes", {tab: "revise"}));
  };
  const ask = () => {
    draftScenarios(id, [...scenarios, {name, change}]);
    go(planAddress(id, "changes", {tab: "what-if"}));
  };
  return html`<button onClick=${revise}>Revise with it…</button> <button class="quiet" onClick=${ask}>What if…</button>`;
}
