// What would let a missing order in; each remedy can be applied as a change, which plans again.
import {addToDraft} from "../drafts.js";
import {dayText, withDays} from "../format.js";
import {planAddress} from "../router.js";
import {notify} from "../state.js";
import {html, useState} from "../ui.js";
import {ApplyChange} from "./apply-change.js";

export function Remedies({id, book, order, explained}) {
  const [open, setOpen] = useState(-1);
  const {remedies = []} = explained;
  if (!remedies.length) {
    return html`<p>${withDays(explained.action, book) || "No small change is known that would let it in."}</p>`;
  }
  return html`<h3>What would help</h3>
    <ul class="plain remedies">${remedies.map((remedy, at) => html`<li data-remedy=${at}>
      <p>${withDays(remedy.text, book)} <small>${placeText(remedy, order)}</small></p>
      ${open === at
        ? html`<${Apply} id=${id} book=${book} order=${order} remedy=${remedy} close=${() => setOpen(-1)} />`
        : html`<button onClick=${() => setOpen(at)}>Apply…</button>`}
    </li>`)}</ul>`;
}

function placeText({deliveries}, order) {
  const own = deliveries.find(delivery => delivery.order === order.id);
  return own ? "then " + own.center + ", " + dayText(own.day) : "";
}

/**
 * A remedy as a change. One that changes nothing of the problem takes the place of others; as a change that is a lock of
 * the order to its place, which the next plan keeps before it delivers others.
 */
export function changeOf(remedy, order) {
  const own = remedy.deliveries.find(delivery => delivery.order === order.id);
  return remedy.change.length || !own ? remedy.change : [{op: "lock", order: order.id, center: own.center, day: own.day}];
}

function Apply({id, book, order, remedy, close}) {
  const change = changeOf(remedy, order);
  const draft = () => {
    addToDraft(id, change);
    notify("It is part of the change now; see Changes, Revise.");
    close();
  };
  return html`<${ApplyChange} plan=${book.plan} version=${book.result.resultVersion} change=${change}
      expected=${{order: order.id, said: "Let in"}} close=${close}>
    ${!remedy.change.length && html`<p>The order is locked to its place there; ${remedy.displaced?.length
      ? remedy.displaced.join(", ") + " may have to go." : "others move for it."}</p>`}
    <button type="button" onClick=${draft}>Add to a change</button>
    <a class="button" href=${planAddress(id, "changes", {tab: "revise"})}>The change so far</a>
  <//>`;
}
