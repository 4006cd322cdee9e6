// Whom to call when the second plan is the one in force, by center.
import {count, counted} from "../format.js";
import {planAddress} from "../router.js";
import {html, useState} from "../ui.js";

const FIRST = 4; // Customers of a center that are shown at first.

export function CallList({calls, after}) {
  const customers = calls.reduce((sum, center) => sum + center.customers.length, 0);
  const sorted = [...calls].sort((a, b) => withAppointment(b) - withAppointment(a) || b.customers.length - a.customers.length);
  const appointments = calls.reduce((sum, center) => sum + withAppointment(center), 0);
  return html`<section class="card calls" aria-labelledby="calls"><h2 id="calls">Call list: ${counted(customers, "customer")}${customers > 0 && html`, ${count(appointments)} with an appointment`}</h2>
    ${customers ? sorted.map(center => html`<${Center} key=${center.center} center=${center} after=${after} />`) : html`<p>Nobody has to be called.</p>`}
  </section>`;
}

function withAppointment({customers}) {
  return customers.filter(customer => customer.appointment).length;
}

function Center({center, after}) {
  const [all, setAll] = useState(false);
  const sorted = [...center.customers].sort((a, b) => Boolean(b.appointment) - Boolean(a.appointment));
  const shown = all ? sorted : sorted.slice(0, FIRST);
  return html`<div data-calls=${center.center}><h3>${center.center} ${center.name} <small>${counted(center.customers.length, "customer")}</small></h3>
    <ul class="plain">${shown.map(customer => html`<li key=${customer.order} data-call=${customer.code}><a href=${planAddress(after, "orders", {order: customer.order})}>${customer.order}</a>
      ${" "}${customer.appointment && html`<span class="tag">appointment</span>`} <span>${customer.text}</span></li>`)}</ul>
    ${shown.length < sorted.length && html`<button class="quiet" onClick=${() => setAll(true)}>${count(sorted.length - shown.length)} more at ${center.center}</button>`}</div>`;
}
