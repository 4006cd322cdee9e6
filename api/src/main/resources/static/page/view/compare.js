// Two plans side by side: their figures, and how many handovers differ.
import {api} from "../api.js";
import {useBook} from "../book.js";
import {originWords, planLabel, useChange, useChanges} from "../change-words.js";
import {Failure, Loading} from "../component/states.js";
import {NOTHING, count, percent} from "../format.js";
import {planAddress, setQuery} from "../router.js";
import {loadPlans} from "../plans.js";
import {useStored} from "../state.js";
import {html, useEffect, useId, useState} from "../ui.js";

const FIGURES = [
  ["Delivered", figures => figures.delivered], ["Deliveries with their priority", figures => figures.deliveredWeight],
  ["Appointments kept", figures => figures.appointmentsKept], ["Appointments moved", figures => figures.appointmentsMoved],
  ["Trips", figures => figures.trips], ["Vehicles on trips", figures => figures.vehiclesOnTrips], ["Cost", figures => figures.cost]
];

export default function Compare({id, book, route}) {
  const other = route.query.with;
  return html`<div class="stack">
    <${OtherField} id=${id} other=${other} />
    ${!other && html`<p>Choose a plan, and the figures of both stand side by side here.</p>`}
    ${other && html`<${Difference} key=${other} id=${id} plan=${book.plan} other=${other} />`}
  </div>`;
}

function OtherField({id, other}) {
  const plans = useStored(now => now.plans);
  const field = useId();
  useEffect(() => {
    plans?.list || loadPlans();
  }, []);
  const others = (plans?.list || []).filter(plan => plan.id !== id && plan.delivered !== undefined);
  const changes = useChanges(others);
  return html`<label class="field" for=${field}>Compare with
    <select id=${field} onChange=${event => setQuery({with: event.target.value})}>
      <option value="" selected=${!other}>choose a plan</option>
      ${others.map(plan => html`<option value=${plan.id} selected=${plan.id === other}>${planLabel(plan, changes[plan.id])}</option>`)}
    </select>
  </label>`;
}

function Difference({id, plan, other}) {
  const [found, setFound] = useState(null);
  const [failure, setFailure] = useState(null);
  const otherBook = useBook(other);
  const look = () => {
    setFailure(null);
    api.difference(id, other).then(setFound, setFailure);
  };
  useEffect(look, [id, other]);
  if (failure) {
    return html`<${Failure} error=${failure} retry=${look} />`;
  }
  if (!found) {
    return html`<${Loading} what="the difference" />`;
  }
  const {before, after} = found.figures;
  return html`<div class="compare-view"><section class="card" aria-labelledby="compare-figures">
      <h2 id="compare-figures">Figures</h2>
      <div class="wide" tabindex="0" role="region" aria-labelledby="compare-figures"><table class="compare">
        <thead><tr><th scope="col">Figure</th><th scope="col" class="number"><${Origin} plan=${plan} /></th>
          <th scope="col" class="number"><${Origin} plan=${otherBook?.plan || {id: other, name: "the other"}} /></th>
          <th scope="col" class="number">Difference</th></tr></thead>
        <tbody>
          ${FIGURES.map(([name, of]) => html`<tr><th scope="row">${name}</th><td class="number">${count(of(before))}</td>
            <td class="number">${count(of(after))}</td><td class="number">${signed(of(after) - of(before))}</td></tr>`)}
          <tr><th scope="row">Gap to the proven limit</th><td class="number">${percent(plan.gapPercent)}</td>
            <td class="number">${percent(otherBook?.plan?.gapPercent)}</td><td></td></tr>
        </tbody>
      </table></div>
    </section>
    <${Orders} found=${found} /></div>
    <p><a href=${planAddress(id, "changes", {with: other})}>All differences, with the call list</a></p>`;
}

function Origin({plan}) {
  const words = originWords(plan, useChange(plan));
  return html`${plan.name}<br /><small>${words && words + ", "}${plan.id.slice(0, 8)}</small>`;
}

function signed(value) {
  return value === 0 ? "same" : (value > 0 ? "+" : "−") + count(Math.abs(value));
}

function Orders({found}) {
  const of = change => found.orders.filter(order => order.change === change).length;
  const appointments = what => found.orders.filter(order => order.appointment === what).length;
  const calls = found.calls.reduce((sum, center) => sum + center.customers.length, 0);
  const rows = [
    ["Delivered by the second plan alone", of("in")], ["Delivered by the first plan alone", of("out")],
    ["Handed over at another place, day or by another trip", of("moved")],
    ["Appointments won", appointments("won")], ["Appointments lost", appointments("lost")],
    ["Customers to call", calls], ["Carriers with other work", found.carriers.length]
  ];
  return html`<section class="card" aria-labelledby="compare-orders">
    <h2 id="compare-orders">What differs</h2>
    <table><tbody>${rows.map(([name, value]) => html`<tr><th scope="row">${name}</th>
      <td class="number">${value === undefined ? NOTHING : count(value)}</td></tr>`)}</tbody></table>
  </section>`;
}
