// One order: what it asks for, its place in the plan, or why it has none and what would help.
import {count, dayText, withDays} from "../format.js";
import {ask, useQuestion} from "../questions.js";
import {planAddress, setQuery} from "../router.js";
import {siteText} from "../sites.js";
import {html, useEffect, useRef} from "../ui.js";
import {Remedies} from "./remedies.js";
import {Failure} from "./states.js";

export function OrderPanel({id, book, order, explained}) {
  const {problem, result, tables} = book;
  const of = problem.orders[order];
  const delivery = result.deliveries[tables.deliveryOf[order]];
  const head = useRef();
  useEffect(() => head.current.focus({preventScroll: innerWidth > 1000}), []);
  return html`<section class="card panel" aria-labelledby="order-title">
    <div class="panel-head"><h2 id="order-title" tabindex="-1" ref=${head}>Order ${of.id}</h2>
      <button class="quiet" aria-label="Close the order" onClick=${() => setQuery({order: ""})}>×</button></div>
    ${delivery ? html`<${Place} id=${id} book=${book} order=${of} delivery=${delivery} />`
      : html`<${Missing} id=${id} book=${book} order=${of} missing=${result.undelivered[tables.missingOf[order]]} explained=${explained} />`}
    <h3>What it asks for</h3>
    <${Facts} of=${of} problem=${problem} />
    <p class="actions">
      <a class="button" href=${planAddress(id, "changes", {tab: "promise", order: of.id})}>What can be promised</a>
    </p>
  </section>`;
}

function Place({id, book, order, delivery}) {
  const {result, tables} = book;
  const trip = delivery.trip && result.trips[tables.tripIndex.get(delivery.trip)];
  const kept = tables.isKept[tables.orderIndex.get(order.id)];
  const said = !order.appointment ? "" : kept ? " That is its appointment." : " Its appointment, at " + order.appointment.center
    + " on " + dayText(order.appointment.day) + ", is not kept.";
  return html`<p class="place">Handed over at <strong>${siteText(book.problem, delivery.center)}</strong> on <strong>${dayText(delivery.day)}</strong>.${said}</p>
    ${trip ? html`<p>Brought by carrier ${trip.carrier}, on trip <a href=${planAddress(id, "carriers", {trip: trip.id})}>${trip.id}</a>,
        which leaves on ${dayText(trip.departureDay)}.</p>`
      : html`<p>The vehicle needs no trip of this plan.</p>`}`;
}

function Missing({id, book, order, missing, explained}) {
  const question = useQuestion(id, "explanation");
  const known = explained || (missing?.code !== "not-placed" ? missing : undefined);
  return html`<p class="place"><strong>Missing.</strong> ${known ? withDays(known.reason, book) : "It found no place in this plan."}</p>
    ${explained?.blockers?.length > 0 && html`<p>Its place is taken by ${explained.blockers.slice(0, 5).map((other, at) => html`${at > 0 && ", "}
      <a href=${planAddress(id, "orders", {order: other})}>${other}</a>`)}${explained.blockers.length > 5 && " and others"}.</p>`}
    ${explained
      ? html`<${Remedies} id=${id} book=${book} order=${order} explained=${explained} />`
      : html`${known?.action && html`<p>${withDays(known.action, book)}</p>`}
        ${question?.error && html`<${Failure} error=${question.error} />`}
        ${question?.working
          ? html`<p role="status"><span class="spinner" aria-hidden="true"></span> Trying every way for each missing order …</p>`
          : html`<p><button class="main" onClick=${() => ask(id, "explanation")}>Why, and what would help?</button>
              <br /><small>Every way to add each missing order to the plan is tried; that takes a moment.</small></p>`}`}`;
}

function Facts({of, problem}) {
  const rows = [
    ["Model", of.model], ["Vehicle is at", siteText(problem, of.location)],
    ["Ready", of.readyDay && dayText(of.readyDay)], ["On vessel", of.vessel],
    ["On its way", of.arrival && siteText(problem, of.arrival.center) + ", " + dayText(of.arrival.day)],
    ["Centers", of.centers.map(center => siteText(problem, center)).join(", ")],
    ["Appointment", of.appointment && of.appointment.center + ", " + dayText(of.appointment.day)],
    ["Planned before", of.planned && of.planned.center + ", " + dayText(of.planned.day)],
    ["Promised by", of.promisedDay && dayText(of.promisedDay)], ["Ordered", of.orderedDay && dayText(of.orderedDay)],
    ["Customer away", of.unavailableDays?.length && of.unavailableDays.map(dayText).join(", ")], ["Priority", count(of.priority ?? 1)]
  ].filter(([, value]) => value);
  return html`<dl class="facts">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}
