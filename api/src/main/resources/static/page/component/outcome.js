// Whether a revision has done what it was made for: an undone difference, a remedy, a promise.
import {expect, outcomeOf, useExpected} from "../expected.js";
import {dayText, withDays} from "../format.js";
import {isActive} from "../plans.js";
import {planAddress} from "../router.js";
import {siteText} from "../sites.js";
import {html} from "../ui.js";

export function Outcome({id, book}) {
  const expected = useExpected(id);
  if (!expected) {
    return null;
  }
  const {met, delivery, missing} = outcomeOf(expected, book);
  const order = html`<a href=${planAddress(id, "orders", {order: expected.order})}>${expected.order}</a>`;
  const now = delivery ? html`${order} is handed over at ${siteText(book.problem, delivery.center)} on ${dayText(delivery.day)}`
    : html`${order} is missing${missing?.reason && ": " + withDays(missing.reason, book)}`;
  const wanted = expected.center && html`, not at ${siteText(book.problem, expected.center)} on ${dayText(expected.day)}`;
  return html`<p class=${"outcome " + (met ? "met" : "unmet")} role="status" data-outcome=${met ? "met" : "unmet"}>
    <strong>${met ? expected.said : (isActive(book.plan) ? "Not yet " : "Not ") + expected.said.toLowerCase()}:</strong> ${now}${!met && wanted}.
    <button class="quiet" aria-label="Close what became of it" onClick=${() => expect(id, undefined)}>×</button></p>`;
}
