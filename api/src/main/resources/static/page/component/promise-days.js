// Which days and centers can be promised for an order of the plan, or for a new one.
import {api} from "../api.js";
import {NOTHING, count, counted, dayText, withDays} from "../format.js";
import {ORDER_FIELDS} from "../operations.js";
import {reasonText} from "../reasons.js";
import {setQuery} from "../router.js";
import {siteText} from "../sites.js";
import {html, useEffect, useId, useState} from "../ui.js";
import {ApplyChange} from "./apply-change.js";
import {Field, RecordFields} from "./fields.js";
import {signed} from "./what-ifs.js";
import {Failure} from "./states.js";

/** What a new order is asked for: its appointment is what is to be found. */
const ASKED = ORDER_FIELDS.filter(({name}) => !["appointment", "planned", "orderedDay"].includes(name))
  .map(field => (field.name === "id" ? {...field, required: false} : field)); // The service gives one where it is left out.
const KNOWN = {name: "order", kind: "order", required: true};

export function PromiseDays({id, book, query}) {
  const isNew = query.kind === "new";
  const [order, setOrder] = useState({id: "new-1", model: book.problem.models[0]?.id});
  const [found, setFound] = useState(null);
  const [known, setKnown] = useState(query.order);
  const field = useId();
  const look = async asked => {
    setFound({working: true});
    try {
      setFound({asked, answer: await api.promises(id, asked)});
    } catch (error) {
      setFound({error});
    }
  };
  useEffect(() => {
    setFound(null);
    setKnown(query.order);
    if (!isNew && book.tables.orderIndex.has(query.order)) {
      look(query.order);
    }
  }, [isNew, query.order]);
  const submit = event => {
    event.preventDefault();
    if (isNew) {
      look(order);
    } else if (!known) {
      setFound({error: new Error("Name an order: begin to type, and choose one of the list.")});
    } else if (known === query.order || !book.tables.orderIndex.has(known)) {
      look(known);
    } else {
      setQuery({order: known});
    }
  };
  return html`<div class="stack">
    <form class="card stack" onSubmit=${submit} aria-labelledby=${field + "-title"}>
      <h2 id=${field + "-title"}>What can be promised?</h2>
      <p>Each offer is tried: the plan with it breaks no rule, and otherwise stays as it is.</p>
      <div class="choice row" role="group" aria-label="Which order">
        <button type="button" aria-pressed=${!isNew} onClick=${() => setQuery({kind: ""})}>Order of the plan</button>
        <button type="button" aria-pressed=${isNew} onClick=${() => setQuery({kind: "new"})}>New order</button>
      </div>
      ${isNew
        ? html`<${RecordFields} fields=${ASKED} value=${order} book=${book} pointer="/order" errors=${found?.error?.errors} change=${setOrder} />`
        : html`<div class="known-order"><${Field} field=${KNOWN} value=${known} change=${setKnown} book=${book} pointer="/order" /></div>`}
      <div class="actions"><button class="main" disabled=${found?.working}>Find days</button>
        ${found?.working && html`<span role="status"><span class="spinner" aria-hidden="true"></span> Trying … the first time takes some seconds.</span>`}</div>
      ${found?.error && html`<${Failure} error=${isNew ? Object.assign(new Error(found.error.message), {errors: []}) : found.error} />`}
    </form>
    ${found?.answer && html`<${Offers} book=${book} asked=${found.asked} answer=${found.answer} />`}
  </div>`;
}

function Offers({book, asked, answer}) {
  const {offers} = answer;
  const [open, setOpen] = useState(-1);
  const free = offers.filter(offer => !offer.displaced.length).length;
  return html`<section class="card" aria-labelledby="offers"><h2 id="offers">${offers.length
      ? counted(offers.length, "offer") + " for " + answer.order + ", " + count(free) + " of which displace nobody" : "No offer for " + answer.order}</h2>
    ${!offers.length && html`<p>${answer.reason ? reasonText(answer.code) + ": " + withDays(answer.reason, book) : "Nothing is free, and nobody can give way. Planning again may find room where this finds none."}</p>`}
    ${offers[open] && html`<div class="undo" role="group" aria-label="Promise it"><h3>Promise ${dayText(offers[open].day)} at ${siteText(book.problem, offers[open].center)}</h3>
      <${ApplyChange} key=${open} plan=${book.plan} version=${answer.resultVersion} change=${promised(asked, answer.order, offers[open])}
        expected=${{order: answer.order, center: offers[open].center, day: offers[open].day, said: "Promised"}} close=${() => setOpen(-1)} /></div>`}
    ${offers.length > 0 && html`<div class="wide" tabindex="0" role="region" aria-label="Offers"><table class="offers">
      <thead><tr><th scope="col">Day</th><th scope="col">Center</th><th scope="col" class="number">Cost</th><th scope="col">Trip</th>
        <th scope="col">Displaces</th><th scope="col">Appointment</th><th scope="col"><span class="unseen">Actions</span></th></tr></thead>
      <tbody>${offers.map((offer, at) => html`<tr key=${offer.center + offer.day} data-offer=${offer.center + " " + offer.day}>
        <th scope="row">${dayText(offer.day)}</th><td>${siteText(book.problem, offer.center)}</td><td class="number" data-figure="cost">${signed(offer.cost)}</td>
        <td>${tripText(offer, answer.order, book)}</td><td>${offer.displaced.join(", ") || "nobody"}</td>
        <td>${offer.keepsAppointment ? "kept" : NOTHING}</td>
        <td><button aria-expanded=${open === at} onClick=${() => setOpen(open === at ? -1 : at)}>Promise it…</button></td></tr>`)}</tbody>
    </table></div>`}
  </section>`;
}

function tripText(offer, order, book) {
  const {trip} = offer.deliveries.find(delivery => delivery.order === order) || {};
  return trip ? trip + (book.tables.tripIndex.has(trip) ? "" : " (new)") : NOTHING;
}

/** What promises an offer: the order's appointment there; a new order comes with it. */
function promised(asked, id, {center, day}) {
  const appointment = {center, day};
  return typeof asked === "string"
    ? [{op: "give-appointment", order: id, center, day}]
    : [{op: "add-orders", orders: [{...asked, id, appointment}]}];
}
