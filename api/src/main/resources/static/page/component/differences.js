// How the plan differs from another one: whom to call, which orders and carriers; a difference can be undone.
import {api} from "../api.js";
import {useBook} from "../book.js";
import {originWords, planLabel, useChange, useChanges} from "../change-words.js";
import {NOTHING, count, counted, dayText} from "../format.js";
import {isOfPlan, loadPlans} from "../plans.js";
import {planAddress, setQuery} from "../router.js";
import {useStored} from "../state.js";
import {html, useEffect, useId, useState} from "../ui.js";
import {CallList} from "./call-list.js";
import {DifferentOrders} from "./different-orders.js";
import {Failure, Loading} from "./states.js";
import {signed} from "./what-ifs.js";

const FIGURES = [
  ["Delivered", "delivered"], ["Appointments kept", "appointmentsKept"], ["Appointments moved", "appointmentsMoved"], ["Trips", "trips"], ["Cost", "cost"]
];

export function Differences({id, book, query}) {
  const other = query.with ?? book.plan.parent;
  // The parent is the plan before; any other one is the plan after, unless the address says otherwise.
  const isBefore = query.as ? query.as === "before" : !query.with && other === book.plan.parent;
  return html`<div class="stack">
    <${OtherPlan} id=${id} parent=${book.plan.parent} other=${other} isBefore=${isBefore} />
    ${!other && html`<p>Choose a plan: how the two differ, whom to call and what can be undone stands here then.</p>`}
    ${other && html`<${Found} key=${other + isBefore} before=${isBefore ? other : id} after=${isBefore ? id : other} />`}
  </div>`;
}

function OtherPlan({id, parent, other, isBefore}) {
  const plans = useStored(now => now.plans);
  const field = useId();
  useEffect(() => {
    plans?.list || loadPlans();
  }, []);
  const others = (plans?.list || []).filter(plan => plan.id !== id && plan.delivered !== undefined);
  const changes = useChanges(others);
  return html`<div class="card row">
    <label class="field" for=${field}>The other plan
      <select id=${field} value=${other || ""} onChange=${event => setQuery({with: event.target.value, as: isBefore ? "before" : "after"})}>
        <option value="">choose a plan</option>
        ${other && !others.some(plan => plan.id === other) && html`<option value=${other}>${other.slice(0, 8)}</option>`}
        ${others.map(plan => html`<option key=${plan.id} value=${plan.id}>${plan.id === parent ? "the plan before: " : ""}${planLabel(plan, changes[plan.id])}</option>`)}
      </select></label>
    ${other && html`<p>${isBefore ? "It is the plan before, this is the plan after." : "This is the plan before, the other one is the plan after."}
      ${" "}<button class="quiet" onClick=${() => setQuery({with: other, as: isBefore ? "after" : "before"})}>Turn round</button></p>`}
  </div>`;
}

function Found({before, after}) {
  const [found, setFound] = useState(null);
  const [failure, setFailure] = useState(null);
  const afterBook = useBook(after);
  const look = () => {
    setFailure(null);
    api.difference(before, after).then(setFound, setFailure);
  };
  useEffect(look, [before, after]);
  if (failure) {
    return html`<${Failure} error=${failure} retry=${look} />`;
  }
  if (!found) {
    return html`<${Loading} what="the differences" />`;
  }
  const {figures, deliveredBefore: over} = found;
  return html`<section class="card" aria-labelledby="figures-of-both"><h2 id="figures-of-both">From <a href=${planAddress(before)}>${before.slice(0, 8)}</a> to <a href=${planAddress(after)}>${after.slice(0, 8)}</a></h2>
      ${afterBook?.plan && html`<${Origin} plan=${afterBook.plan} />`}
      <div class="wide"><table class="both"><thead><tr><th scope="col">Figure</th><th scope="col" class="number">Before</th><th scope="col" class="number">After</th><th scope="col" class="number">Change</th></tr></thead>
        <tbody>${over && html`<${Figure} name="deliveredWithBefore" title=${"Delivered, with those before " + dayText(over.day)}
            before=${figures.before.delivered} after=${figures.after.delivered + over.orders} isComparable />`}
          ${FIGURES.map(([title, name]) => html`<${Figure} name=${name} title=${title} before=${figures.before[name]} after=${figures.after[name]} isComparable=${!over} />`)}</tbody></table></div>
      ${over && html`<p class="note" data-other-days>The plan after begins on ${dayText(over.day)}: ${counted(over.orders, "order was", "orders were")} delivered before, and all other figures of the two cover different days.</p>`}
    </section>
    <${CallList} calls=${found.calls} after=${after} book=${afterBook} warnings=${warningsOf(afterBook)} />
    <${DifferentOrders} found=${found} afterBook=${afterBook} />
    <${Carriers} carriers=${found.carriers} left=${found.left} after=${after} />`;
}

function Origin({plan}) {
  const words = originWords(plan, useChange(plan));
  return words && html`<p data-origin>The plan after: ${words}.</p>`;
}

/** A figure of both plans; its change where both cover the same days. */
function Figure({name, title, before, after, isComparable}) {
  return html`<tr data-figure=${name}><th scope="row">${title}</th><td class="number">${count(before)}</td>
    <td class="number">${count(after)}</td><td class="number">${isComparable ? signed(after - before) : NOTHING}</td></tr>`;
}

/** What is to be known of a plan before its customers are called. */
function warningsOf(book) {
  return (book?.plan?.warnings || []).filter(isOfPlan).map(({message}) => message);
}

function Carriers({carriers, left, after}) {
  const [all, setAll] = useState(false);
  const shown = all ? carriers : carriers.slice(0, 12);
  const days = list => list.map(dayText).join(", ") || NOTHING;
  return html`<section class="card" aria-labelledby="other-carriers"><h2 id="other-carriers">${counted(carriers.length, "carrier")} with other work</h2>
    ${left.length > 0 && html`<p>${counted(left.length, "trip has", "trips have")} left meanwhile; that work is not lost.</p>`}
    ${carriers.length > 0 && html`<div class="wide" tabindex="0" role="region" aria-label="Carriers with other work"><table><thead><tr><th scope="col">Carrier</th><th scope="col">Yard</th>
      <th scope="col" class="number">Trips before</th><th scope="col" class="number">Trips after</th><th scope="col">Days less</th><th scope="col">Days more</th></tr></thead>
      <tbody>${shown.map(one => html`<tr key=${one.carrier}><th scope="row"><a href=${planAddress(after, "carriers", {carrier: one.carrier})}>${one.carrier}</a></th><td>${one.yard}</td>
        <td class="number">${count(one.before.trips.length)}</td><td class="number">${count(one.after.trips.length)}</td><td>${days(one.daysLess)}</td><td>${days(one.daysMore)}</td></tr>`)}</tbody></table></div>`}
    ${shown.length < carriers.length && html`<p><button onClick=${() => setAll(true)}>All ${count(carriers.length)}</button></p>`}
  </section>`;
}
