// The list of plans: revisions under their parent; start, stop, delete, compare.
import {originWords, useChanges} from "../change-words.js";
import {PlanActions} from "../component/plan-actions.js";
import {FieldGauge} from "../component/field-gauge.js";
import {Empty, Failure, Loading} from "../component/states.js";
import {Status} from "../component/status.js";
import {NOTHING, count, momentText, percent, secondsText} from "../format.js";
import {isActive, loadMorePlans, loadPlans} from "../plans.js";
import {address, planAddress, setQuery} from "../router.js";
import {notify, useStored} from "../state.js";
import {html, useEffect} from "../ui.js";

const REFRESH_MS = 5000;

export default function Plans({route}) {
  const plans = useStored(now => now.plans);
  const needsKey = useStored(now => now.keyNeeded);
  useEffect(() => {
    if (needsKey) {
      return undefined;
    }
    loadPlans();
    const timer = setInterval(() => document.hidden || loadPlans(), REFRESH_MS);
    return () => clearInterval(timer);
  }, [needsKey]);
  const marked = (route.query.marked || "").split(",").filter(Boolean);
  return html`<div class="page-title">
      <h1>Plans</h1>
      <a class="button main" href="#/new">New plan</a>
    </div>
    ${plans?.error && html`<${Failure} error=${plans.error} retry=${loadPlans} />`}
    ${!plans?.list ? !plans?.error && html`<${Loading} what="plans" />`
      : plans.list.length ? html`<${PlanTable} plans=${plans} marked=${marked} />`
      : html`<${Empty}><p>No plans yet. <a href="#/new">Start one</a> from a problem that is shipped with the service, or from your own file.</p><//>`}`;
}

function PlanTable({plans, marked}) {
  const rows = tree(plans.list);
  const changes = useChanges(plans.list);
  const mark = (id, on) => setQuery({marked: on ? [...marked, id].slice(-2).join(",") : marked.filter(one => one !== id).join(",")});
  const more = () => loadMorePlans().catch(error => notify(error.message, true));
  return html`<div class="compare-bar row">
      ${marked.length === 2
        ? html`<a class="button" href=${address(["plans", marked[0], "compare"], {with: marked[1]})}>Compare the two marked</a>
          <button class="quiet" onClick=${() => setQuery({marked: ""})}>Unmark</button>`
        : html`<small>Mark two plans to compare them.</small>`}
    </div>
    <div class="wide" tabindex="0" role="region" aria-label="Plans">
    <table class="plans">
      <thead><tr>
        <th scope="col"><span class="unseen">Mark to compare</span></th>
        <th scope="col">Plan</th><th scope="col">Status</th>
        <th scope="col" class="number">Delivered</th><th scope="col" class="number minor">of</th>
        <th scope="col" class="minor">Against the proven limit</th>
        <th scope="col" class="number minor">Appointments kept</th><th scope="col" class="number">Gap</th>
        <th scope="col" class="minor">Submitted</th><th scope="col" class="number minor">Time</th>
        <th scope="col"><span class="unseen">Actions</span></th>
      </tr></thead>
      <tbody>${rows.map(({plan, depth}) => html`<${PlanRow} key=${plan.id} plan=${plan} depth=${depth} change=${changes[plan.id]}
        marked=${marked.includes(plan.id)} mark=${mark} />`)}</tbody>
    </table></div>
    ${plans.after && html`<p class="more"><button onClick=${more}>Earlier plans</button></p>`}`;
}

function PlanRow({plan, depth, change, marked, mark}) {
  const known = plan.delivered !== undefined;
  return html`<tr data-plan=${plan.id}>
    <td>${known && html`<input type="checkbox" checked=${marked} aria-label=${"Mark " + plan.name + ", " + plan.id.slice(0, 8) + ", to compare"}
      onChange=${event => mark(plan.id, event.target.checked)} />`}</td>
    <th scope="row" class=${"depth-" + Math.min(depth, 4)}>
      ${depth > 0 && html`<span aria-hidden="true" class="branch">└</span><span class="unseen">Revision: </span>`}
      <a href=${planAddress(plan.id)}>${plan.name}</a> <small class="plan-id">${plan.id.slice(0, 8)}</small>
      ${plan.publication?.inForce && html` <span class="tag">in force</span>`}
      ${originWords(plan, change) && html`<br /><small class="origin" data-origin>${originWords(plan, change)}</small>`}
      ${plan.error && html`<br /><small class="failed-why">${plan.error}</small>`}
    </th>
    <td><${Status} of=${plan} /></td>
    <td class="number" data-figure="delivered">${count(plan.delivered)}</td>
    <td class="number minor" data-figure="orders">${count(plan.orders)}</td>
    <td class="minor">${known && plan.upperBound && html`<${FieldGauge} small max=${plan.orders} reached=${plan.delivered} limit=${plan.upperBound.orders}
      label=${count(plan.delivered) + " of at most " + count(plan.upperBound.orders)} />`}</td>
    <td class="number minor" data-figure="kept">${known ? count(plan.appointmentsKept) + " of " + count(plan.appointments) : NOTHING}</td>
    <td class="number" data-figure="gap">${percent(plan.gapPercent)}</td>
    <td class="time minor">${momentText(plan.submittedAt)}</td>
    <td class="number minor">${isActive(plan) ? secondsText(plan.elapsedSeconds) + " of " + secondsText(plan.seconds) : secondsText(plan.elapsedSeconds)}</td>
    <td class="number"><${PlanActions} plan=${plan} /></td>
  </tr>`;
}

/** Plans with their depth: each revision stands below its parent, if that is on the list. */
export function tree(list) {
  const known = new Set(list.map(plan => plan.id));
  const children = new Map();
  for (const plan of list) {
    const parent = known.has(plan.parent) ? plan.parent : undefined;
    children.set(parent, [...(children.get(parent) || []), plan]);
  }
  const rows = [];
  const add = (parent, depth) => (children.get(parent) || []).forEach(plan => {
    rows.push({plan, depth});
    add(plan.id, depth + 1);
  });
  add(undefined, 0);
  return rows;
}
