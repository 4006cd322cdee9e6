// One center, on a day or on all: its handovers, its orders, and what binds there.
import {count, counted, dayText, listed, tenths, withDays} from "../format.js";
import {useQuestion} from "../questions.js";
import {reasonText} from "../reasons.js";
import {planAddress, setQuery} from "../router.js";
import {centerUse} from "../tables.js";
import {html, useMemo} from "../ui.js";
import {useText} from "../use-scale.js";

const MOST_SHOWN = 12;

export function CenterDay({id, book, center, day, chosen, wanted}) {
  const {problem, result, tables} = book;
  const site = problem.centers[center];
  const use = centerUse(tables.cells, tables.days.length, center, chosen);
  const deliveries = useMemo(() => result.deliveries.filter(delivery => delivery.center === site.id && (!day || delivery.day === day)), [result, site, day]);
  return html`<section class="card center-day" aria-labelledby="center-title" data-center=${site.id}>
    <div class="row spread"><h2 id="center-title">${site.name || site.id}${day && ", " + dayText(day)}</h2>
      <button class="quiet" aria-label="Close the center" onClick=${() => setQuery({center: ""})}>×</button></div>
    <dl class="pairs">
      <dt>Handovers</dt><dd data-figure="handovers">${useText(use)}</dd>
      <dt>Appointments kept</dt><dd data-figure="kept">${count(use.kept)}</dd>
      <dt>Newly scheduled</dt><dd data-figure="fresh">${count(use.handovers - use.kept)}</dd>
      <dt>Lot</dt><dd>${site.lotSpaces === undefined ? "no limit" : counted(site.lotSpaces, "space")}${site.prepDays ? ", " + counted(site.prepDays, "day") + " of preparation" : ""}</dd>
    </dl>
    <h3>What binds here</h3>
    <${Bottleneck} id=${id} book=${book} site=${site} day=${day} use=${use} missing=${wanted.any[center]} first=${wanted.first[center]} />
    <h3>${counted(deliveries.length, "order")} handed over</h3>
    <${Orders} id=${id} book=${book} deliveries=${deliveries} site=${site} day=${day} />
  </section>`;
}

function Bottleneck({id, book, site, day, use, missing, first}) {
  const explained = useQuestion(id, "explanation")?.result;
  const gains = candidates(useQuestion(id, "bottlenecks")?.result, site, day);
  const left = use.most - use.handovers;
  return html`<p>${!use.most ? "It hands over nothing then." : left <= 0 ? html`<strong>Full</strong>: every handover is used, surge included.`
      : counted(left, "handover is", "handovers are") + " left" + (use.handovers >= use.regular ? ", of the surge." : ".")}
    ${" "}${missing ? html`<a href=${planAddress(id, "orders", {state: "missing", center: site.id})}>${counted(missing, "missing order")}</a>${" "}
      ${missing === 1 ? "names" : "name"} this center, ${first === missing ? "all" : count(first)} as first choice: ${listed(reasonsHere(book, explained, site))}.`
      : "No missing order names this center."}</p>
    ${gains.length > 0 && html`<ul>${gains.map(one => html`<li>${withDays(one.text, book)}: estimate ${tenths(one.estimate)}${one.gained === undefined ? "" : ", verified gain " + count(one.gained)}</li>`)}</ul>`}
    <p class="row"><a href=${planAddress(id, "changes", {tab: "what-if", center: site.id, day})}>What more handovers would bring</a>
      <a href=${planAddress(id, "changes", {tab: "bottlenecks"})}>Bottlenecks</a></p>`;
}

/** The reasons of the missing orders that could come here, as the explanation tells them, or else the plan. */
function reasonsHere({problem, result, tables}, explained, site) {
  const codes = new Map(result.undelivered.map(one => [one.order, one.code]));
  if (explained?.resultVersion === result.resultVersion) {
    explained.orders.forEach(one => codes.set(one.order, one.code));
  }
  const byCode = new Map();
  for (const [order, code] of codes) {
    if (problem.orders[tables.orderIndex.get(order)].centers.includes(site.id)) {
      byCode.set(code, (byCode.get(code) || 0) + 1);
    }
  }
  return [...byCode].sort((a, b) => b[1] - a[1]).map(([code, number]) => count(number) + " " + reasonText(code));
}

/** Changes of the bottlenecks that are about this center, and the day if one is chosen. */
function candidates(bottlenecks, site, day) {
  return (bottlenecks?.candidates || []).filter(({change}) => change.some(operation => operation.center === site.id
    && (!day || !operation.days || operation.days.includes(day))));
}

function Orders({id, book, deliveries, site, day}) {
  const {problem, tables} = book;
  if (!deliveries.length) {
    return html`<p class="note">None.</p>`;
  }
  return html`<table><caption class="unseen">Orders handed over</caption>
    <thead><tr><th scope="col">Order</th>${!day && html`<th scope="col">Day</th>`}<th scope="col">From</th><th scope="col">Trip</th><th scope="col">Appointment</th></tr></thead>
    <tbody>${deliveries.slice(0, MOST_SHOWN).map(delivery => {
      const index = tables.orderIndex.get(delivery.order);
      return html`<tr><th scope="row"><a href=${planAddress(id, "orders", {search: delivery.order})}>${delivery.order}</a></th>
        ${!day && html`<td>${dayText(delivery.day)}</td>`}<td>${problem.orders[index].location}</td><td>${delivery.trip || "on site"}</td>
        <td>${tables.isKept[index] ? "kept" : problem.orders[index].appointment ? "moved" : "new"}</td></tr>`;
    })}</tbody></table>
    <p class="note"><a href=${planAddress(id, "orders", {center: site.id, day})}>All ${count(deliveries.length)} in the table of orders</a></p>`;
}
