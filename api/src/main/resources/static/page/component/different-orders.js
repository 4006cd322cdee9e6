// The orders that differ between two plans; each can have its earlier place back, by a lock and planning again.
import {NOTHING, count, counted, dayText} from "../format.js";
import {planAddress} from "../router.js";
import {html, useMemo, useState} from "../ui.js";
import {ApplyChange} from "./apply-change.js";
import {VirtualTable} from "./virtual-table.js";

const WORDS = {in: "delivered now", out: "not delivered any more", moved: "moved", same: "same place"};
const COLUMNS = [
  {name: "order", title: "Order", width: "9rem"}, {name: "change", title: "Change", width: "11rem"}, {name: "before", title: "Before", width: "15rem"},
  {name: "after", title: "After", width: "15rem"}, {name: "appointment", title: "Appointment", width: "7rem"}, {name: "undo", title: "Undo", width: "15rem"}
];

export function DifferentOrders({found, afterBook}) {
  const [only, setOnly] = useState("");
  const [undone, setUndone] = useState(null);
  const counts = useMemo(() => countsOf(found.orders), [found]);
  const rows = useMemo(() => found.orders.filter(one => !only || one.change === only || one.appointment === only), [found, only]);
  const kinds = Object.keys(counts).filter(kind => kind !== "none" && kind !== "kept");
  return html`<section class="card" aria-labelledby="different-orders"><h2 id="different-orders">${counted(found.orders.length, "order differs", "orders differ")}</h2>
    ${found.orders.length > 0 && html`
      <div class="row choice" role="group" aria-label="Which orders"><button aria-pressed=${only === ""} onClick=${() => setOnly("")}>All</button>
        ${kinds.map(kind => html`<button key=${kind} data-only=${kind} aria-pressed=${only === kind} onClick=${() => setOnly(kind)}>${kindWords(kind, found.deliveredBefore)} ${count(counts[kind])}</button>`)}</div>
      ${undone && afterBook?.result && html`<div class="undo" role="group" aria-label=${"Undo the difference of " + undone.order}>
        <h3>Give ${undone.order} its earlier place back</h3>
        <p>It is locked to ${undone.before.center} on ${dayText(undone.before.day)}, as an appointment, and the plan after is planned again. The rest stays where that costs no delivery. Whether it has its place again is told there.</p>
        <${ApplyChange} plan=${afterBook.plan} version=${afterBook.result.resultVersion} change=${undoOf(undone)}
          expected=${{order: undone.order, center: undone.before.center, day: undone.before.day, said: "Undone"}} close=${() => setUndone(null)} /></div>`}
      <${VirtualTable} label="Orders that differ" columns=${COLUMNS} length=${rows.length} rowKey=${row => rows[row].order}
        cells=${row => cells(rows[row], found, afterBook, setUndone)} />`}
  </section>`;
}

function kindWords(kind, over) {
  return kind === "gone" ? goneWords(over) : WORDS[kind] || "appointment " + kind;
}

/** After rolling on, the problem after does not say which of the two it was. */
function goneWords(over) {
  return over ? "handed over or cancelled" : "cancelled";
}

function countsOf(orders) {
  const counts = {};
  for (const {change, appointment} of orders) {
    counts[change] = (counts[change] || 0) + 1;
    counts[appointment] = (counts[appointment] || 0) + 1;
  }
  return counts;
}

/** A difference is undone by the earlier place of an order that both problems have. */
function undoOf({order, before}) {
  return [{op: "lock", order, center: before.center, day: before.day}];
}

/** Why a difference cannot be undone; empty where it can. */
function obstacle({before, change, moved, problem}, over, afterBook) {
  if (problem === "removed") {
    return "the order was " + goneWords(over);
  }
  if (!before) {
    return problem === "added" ? "the order is new" : "no order can be locked out";
  }
  if (change !== "out" && !moved.includes("center") && !moved.includes("day")) {
    return "same center and day; trips are not given back";
  }
  if (afterBook?.problem && before.day < afterBook.problem.firstDay) {
    return "that day is past";
  }
  return afterBook?.tables && !afterBook.tables.centerIndex.has(before.center) ? "that center is gone" : "";
}

/** What has become of an order; one that is gone was to be delivered before the plan after begins, or was handed over otherwise, or is not asked for any more. */
function changeWords(one, over) {
  return (one.problem === "added" ? "new; " : "") + (one.change !== "gone" ? WORDS[one.change] || one.change
    : isOver(one, over) ? "delivered before " + dayText(over.day) : goneWords(over));
}

function isOver(one, over) {
  return Boolean(one.problem === "removed" && one.before && over && one.before.day < over.day);
}

function cells(one, found, afterBook, undo) {
  const after = found.other;
  const why = isOver(one, found.deliveredBefore) ? "it was delivered" : obstacle(one, found.deliveredBefore, afterBook);
  return [
    one.problem === "removed" ? one.order : html`<a href=${planAddress(after, "orders", {order: one.order})}>${one.order}</a>`,
    changeWords(one, found.deliveredBefore), placeText(one.before), placeText(one.after),
    one.appointment === "none" ? NOTHING : one.appointment,
    why ? html`<small data-obstacle title=${"Cannot be undone: " + why}><span class="unseen">Cannot be undone: </span>${why}</small>`
      : html`<button class="quiet" aria-label=${"Undo the difference of " + one.order} onClick=${() => undo(one)}>Undo…</button>`
  ];
}

function placeText(handover) {
  return handover ? handover.center + ", " + dayText(handover.day) + (handover.trip ? ", " + handover.trip : "") : NOTHING;
}
