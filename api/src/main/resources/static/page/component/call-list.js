// Whom to call when the second plan is the one in force: the worst news first, then who has an appointment, then whom the change itself has touched.
import {count, counted, withDays} from "../format.js";
import {planAddress} from "../router.js";
import {html, useState} from "../ui.js";

const FIRST = 4; // Customers of a center that are shown at first.
const FIRST_CENTERS = 6; // Centers of a kind of news that are shown at first.
const NEWS = [
  ["Appointment lost", "No other handover is planned.", "appointment-lost"], ["Appointment moved", "Another day or center can be offered.", "appointment-moved"],
  ["Not delivered any more", "They have no appointment there.", "handover-lost"], ["Another day or center", "They have no appointment there.", "handover-moved"],
  ["Delivered now", "Good news.", "handover-new", "appointment-won"]
];

/** book: that of the second plan, whose id is after. warnings: what is to be known of the plan before anybody is called. */
export function CallList({calls, after, book, warnings = []}) {
  const customers = calls.reduce((sum, center) => sum + center.customers.length, 0);
  const appointments = calls.reduce((sum, center) => sum + center.customers.filter(customer => customer.appointment).length, 0);
  const touched = calls.some(center => center.customers.some(customer => customer.touched));
  return html`<section class="card calls" aria-labelledby="calls"><h2 id="calls">Call list: ${counted(customers, "customer")}${customers > 0 && html`, ${count(appointments)} with an appointment`}</h2>
    ${warnings.map(text => html`<p class="warned" role="note" data-call-warning>${text}</p>`)}
    ${touched && html`<p class="note">Marked is whose order, carrier, yard or center the change itself alters; rules and weights are not looked at.</p>`}
    ${customers ? NEWS.map(([title, said, ...codes]) => html`<${News} key=${title} title=${title} said=${said} codes=${codes} calls=${calls} after=${after} book=${book} />`)
      : html`<p>Nobody has to be called.</p>`}
  </section>`;
}

/** The customers with news of some codes, by center: centers with an appointment first, then those that the change touches most, then those with most customers. */
export function callsOf(calls, codes) {
  return calls.map(center => ({...center, customers: promisedFirst(center.customers.filter(({code}) => codes.includes(code)))}))
    .filter(center => center.customers.length).sort((a, b) => hasPromised(b) - hasPromised(a) || touchedOf(b) - touchedOf(a) || b.customers.length - a.customers.length);
}

function hasPromised({customers}) {
  return customers.some(customer => customer.appointment);
}

function touchedOf({customers}) {
  return customers.filter(customer => customer.touched).length;
}

function promisedFirst(customers) {
  return [...customers].sort((a, b) => Boolean(b.appointment) - Boolean(a.appointment) || Boolean(b.touched) - Boolean(a.touched));
}

function News({title, said, codes, calls, after, book}) {
  const [all, setAll] = useState(false);
  const centers = callsOf(calls, codes);
  const shown = all ? centers : centers.slice(0, FIRST_CENTERS);
  const customers = centers.reduce((sum, center) => sum + center.customers.length, 0);
  return customers > 0 && html`<div class="news" data-news=${codes[0]}><h3>${title}: ${counted(customers, "customer")} <small>${said}</small></h3>
    ${shown.map(center => html`<${Center} key=${center.center} center=${center} after=${after} book=${book} />`)}
    ${shown.length < centers.length && html`<p><button onClick=${() => setAll(true)}>${counted(centers.length - shown.length, "more center")}</button></p>`}</div>`;
}

function Center({center, after, book}) {
  const [all, setAll] = useState(false);
  const {customers} = center;
  const shown = all ? customers : customers.slice(0, FIRST);
  return html`<div data-calls=${center.center}><h4>${center.center} ${center.name} <small>${counted(customers.length, "customer")}</small></h4>
    <ul class="plain">${shown.map(customer => html`<li key=${customer.order} data-call=${customer.code} data-touched=${customer.touched}><a href=${planAddress(after, "orders", {order: customer.order})}>${customer.order}</a>
      ${" "}${customer.appointment && html`<span class="tag">appointment</span> `}${customer.touched && html`<span class="tag touched">the change touches its ${customer.touched}</span> `}<span>${withDays(customer.text, book)}</span></li>`)}</ul>
    ${shown.length < customers.length && html`<button class="quiet" onClick=${() => setAll(true)}>${count(customers.length - shown.length)} more at ${center.center}</button>`}</div>`;
}
