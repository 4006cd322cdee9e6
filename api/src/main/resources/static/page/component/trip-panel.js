// One trip: its stops, loads and orders; what can be fixed or changed about it.
import {addToDraft} from "../drafts.js";
import {count, counted, dayText, part} from "../format.js";
import {planAddress, setQuery} from "../router.js";
import {notify} from "../state.js";
import {siteText} from "../sites.js";
import {html, useEffect, useRef} from "../ui.js";

export function TripPanel({id, book, plan, trip, isLocked}) {
  const {problem, result} = book;
  const of = result.trips[trip];
  const facts = plan.trips[trip];
  const {carrier, duty} = plan.rows[facts.row];
  const head = useRef();
  useEffect(() => innerWidth <= 1000 && head.current.scrollIntoView({block: "nearest"}), []);
  return html`<section class="card panel" aria-labelledby="trip-title">
    <div class="panel-head"><h2 id="trip-title" tabindex="-1" ref=${head}>Trip ${of.id}</h2>
      <button class="quiet" aria-label="Close the trip" onClick=${() => setQuery({trip: ""})}>×</button></div>
    <p>Carrier <a href=${planAddress(id, "carriers", {carrier: of.carrier, trip: of.id})}>${of.carrier}</a> leaves ${siteText(problem, carrier.yard)} on <strong>${dayText(of.departureDay)}</strong>
      ${" "}and is busy for ${counted(facts.days, "day")}: <strong data-figure="minutes">${count(facts.minutes)}</strong> min of ${count(duty)} a day.</p>
    <p>Loaded: <strong data-figure="vehicles">${counted(facts.vehicles, "vehicle")}</strong>, <span data-figure="positions">${count(facts.positions)} of ${count(carrier.positions)}</span> positions,
      ${" "}${count(Math.round(facts.kg))} of ${count(carrier.payloadKg)} kg (${part(facts.kg, carrier.payloadKg)}).</p>
    <${Stops} id=${id} book=${book} facts=${facts} />
    <${Actions} id=${id} of=${of} isLocked=${isLocked} />
  </section>`;
}

function Stops({id, book, facts}) {
  const {result, tables} = book;
  return html`<ol class="stops">${facts.stops.map(({center, day, reachedAfter, vehicles}) => {
    const orders = facts.orders.filter(order => result.deliveries[tables.deliveryOf[tables.orderIndex.get(order)]].center === center);
    return html`<li data-stop=${center}><strong>${siteText(book.problem, center)}</strong>, ${dayText(day)},
      ${" "}after <span data-figure="reached">${count(reachedAfter)}</span> min: <span data-figure="unloaded">${counted(vehicles, "vehicle")}</span>
      <ul class="plain order-list">${orders.map(order => html`<li key=${order}><a href=${planAddress(id, "orders", {order})}>${order}</a></li>`)}</ul></li>`;
  })}</ol>`;
}

function Actions({id, of, isLocked}) {
  const add = (operation, said) => {
    addToDraft(id, [operation]);
    notify(said + " in the change; see Changes, Revise.");
  };
  return html`<div class="actions">
    <button disabled=${isLocked} onClick=${() => add({op: "lock", trip: of.id}, "The trip is locked")}>${isLocked ? "Locked in the change" : "Lock the trip"}</button>
    <button onClick=${() => add({op: "carrier-off", carrier: of.carrier, from: of.departureDay}, of.carrier + " has broken down from " + dayText(of.departureDay))}>${of.carrier} breaks down that day</button>
    <a class="button" href=${planAddress(id, "changes", {tab: "revise"})}>The change so far</a></div>`;
}
